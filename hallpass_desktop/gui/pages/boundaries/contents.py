"""The contents of an agreement: its sections, how far each is, and when to look at it again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreements import SectionText
from hallpass_desktop.gui.pages.boundaries.contents_row import ContentsRow
from hallpass_desktop.gui.widgets.card import Card, Panel
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage

WIDTH = 208
_RING = 3  # the keyboard’s ring reaches out of a row, and the scrolling part would cut it off


class Contents(Panel):
    """Up and down go from section to section."""

    section_chosen = Signal(str)
    others_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "window")
        self.setAccessibleName(self.tr("Contents of the agreement"))
        self._rows: dict[str, ContentsRow] = {}
        self._chosen = ""
        self._build()
        self._connect()

    def show_head(self, name: str, *, has_others: bool) -> None:
        """Say which agreement this is, and whether there are others."""
        self.name.setText(name)
        self.others.setVisible(has_others)

    def show_sections(self, sections: Sequence[SectionText], chosen: str) -> None:
        """Show these sections, one of them chosen; rows that stay keep the keyboard."""
        if list(self._rows) != [each.code for each in sections]:
            self._make_rows(sections)
        for section in sections:
            row = self._rows[section.code]
            row.show_section(section)
            row.setChecked(section.code == chosen)
        if chosen != self._chosen:  # perhaps from elsewhere, or by a screen reader
            self._chosen = chosen
            QTimer.singleShot(0, self, self._bring_chosen_into_view)

    def show_next_look(self, day: str) -> None:
        """Say when to look at it again; nothing where nothing holds yet."""
        self.look_day.setText(day)
        self.look_card.setVisible(bool(day))

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen section."""
        for row in self._rows.values():
            if row.isChecked():
                row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(20), 0, look.px(16))
        column.setSpacing(look.px(8))
        head = QVBoxLayout()
        head.setContentsMargins(look.px(22), 0, look.px(12), look.px(4 - _RING))
        head.addWidget(Label(self, self.tr("Boundaries"), "title"))
        self.name = Label(self, "", "small", "text2", wraps=True)
        self.name.setObjectName("agreement_name_label")
        head.addWidget(self.name)
        self.others = LinkButton(self, self.tr("Other agreements"))
        self.others.setObjectName("other_agreements_button")
        head.addWidget(self.others)
        column.addLayout(head)
        self.scroller = ScrollPage(self)
        self.scroller.set_padding(12, _RING, 12, _RING)
        self.scroller.column.setSpacing(look.px(2))
        column.addWidget(self.scroller, 1)
        column.addWidget(self._make_next_look())
        self._group = QButtonGroup(self)

    def _make_next_look(self) -> QWidget:
        look = theme.current()
        around = QWidget(self)
        self.look_card = Card(around, "sunken", "", 10)
        outer = QVBoxLayout(around)
        outer.setContentsMargins(look.px(12), 0, look.px(12), 0)
        outer.addWidget(self.look_card)
        inner = QVBoxLayout(self.look_card)
        inner.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        inner.setSpacing(0)
        inner.addWidget(Label(self.look_card, self.tr("Next look together"), "small", "text2"))
        self.look_day = Label(self.look_card, "", "small_medium", wraps=True)
        self.look_day.setObjectName("next_look_label")
        inner.addWidget(self.look_day)
        self.look_card.hide()
        return around

    def _connect(self) -> None:
        self.others.clicked.connect(self.others_asked)

    def _make_rows(self, sections: Sequence[SectionText]) -> None:
        column = self.scroller.column
        for row in self._rows.values():
            self._group.removeButton(row)
        clear(column)
        self._rows = {}
        for section in sections:
            row = ContentsRow(self, section.code)
            row.clicked.connect(self._on_row_clicked)
            self._group.addButton(row)
            self._rows[section.code] = row
            column.addWidget(row)
            row.show()  # at once, so that the keyboard can be put on it
        column.addStretch(1)

    def _bring_chosen_into_view(self) -> None:
        if row := self._rows.get(self._chosen):
            self.scroller.bring_into_view(row, row.rect())

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ContentsRow):
            self.section_chosen.emit(row.code)
