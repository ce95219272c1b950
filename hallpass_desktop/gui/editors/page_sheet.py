"""Choose a page that a plan points at: the newest ones, or those with some words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.untitled import row_title
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.gui.widgets.search_field import SearchField
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import Vocabulary

_WIDEST, _LONGEST_SHOWN = 560, 60


class PageSheet(Sheet):
    """Whoever opens it brings the rows, each time other words are typed."""

    typed = Signal(str)
    page_chosen = Signal(object)  # Row

    def __init__(self, anchor: QWidget, words: Vocabulary, today: date) -> None:
        super().__init__(anchor, self.tr("Which page says more about it?"))
        self.setObjectName("page_sheet")
        self.set_widest(_WIDEST)
        self.set_actions("", self.tr("Not now"))
        self._words, self._today = words, today
        self._found: dict[str, Row] = {}
        self.search = SearchField(self.box)
        self.search.set_placeholder(self.tr("Words from the page"))
        self.search.edit.setObjectName("page_search_edit")
        self.search.text_changed.connect(self.typed)
        self.search.submitted.connect(self._on_submitted)
        self.search.down_pressed.connect(self._on_down_pressed)
        self._none = Label(self.box, self.tr("No page has these words."), "body", "text2")
        self._none.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(self.search)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.set_first_focus(self.search.edit)

    def show_pages(self, rows: Iterable[Row]) -> None:
        """Offer these instead of the earlier ones."""
        self._found = {row.id: row for row in rows}
        clear(self._rows)
        for row in self._found.values():
            button = self._button(row)
            self._rows.addWidget(button)
            button.show()
        self._none.setVisible(not self._found)
        if self.is_open:
            self.place()

    def _button(self, row: Row) -> RowButton:
        day = locale_text.happened(row.happened, self._today)
        button = RowButton(self.box, page_name(row, self._words), day, row.id)
        button.setObjectName("page_choice")
        button.clicked.connect(self._on_row_clicked)
        return button

    def _buttons(self) -> list[RowButton]:
        found = self.box.findChildren(RowButton, "page_choice")
        return [button for button in found if not button.isHidden()]

    def _on_submitted(self) -> None:
        for button in self._buttons()[:1] if self.search.text().strip() else ():
            button.click()

    def _on_down_pressed(self) -> None:
        for button in self._buttons()[:1]:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_row_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.finish()
            self.page_chosen.emit(self._found[pressed.code])


def page_name(row: Row, words: Vocabulary) -> str:
    """What a page is called in one line: its title, or the kind of page it is."""
    line = " ".join(row_title(row, words).split())
    name = line if len(line) <= _LONGEST_SHOWN else line[:_LONGEST_SHOWN].rstrip() + "…"
    if row.trashed_at is None:
        return name
    #: {page} is the title of a page
    return QCoreApplication.translate("PageSheet", "{page} (in the trash)").format(page=name)
