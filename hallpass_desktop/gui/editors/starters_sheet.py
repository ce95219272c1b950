"""Sentences to begin with, by occasion: one goes to the cursor, or to the clipboard when asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.domain.starters import StarterGroup
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sentence_button import SentenceButton
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 600


class StartersSheet(Sheet):
    """`can_insert` says whether a page is open to write on; else sentences can only be copied."""

    sentence_chosen = Signal(str)
    copy_asked = Signal(str)

    def __init__(
        self, anchor: QWidget, groups: tuple[StarterGroup, ...], *, can_insert: bool
    ) -> None:
        super().__init__(anchor)
        self.setObjectName("starters_sheet")
        self._groups = {group.code: group for group in groups}
        self._can_insert = can_insert
        self._rows: QWidget | None = None
        self._fill()
        self.chips.chosen_changed.connect(self._on_group_chosen)
        self.show_group(groups[0].code)

    def show_group(self, code: str) -> None:
        """Show the sentences for one occasion."""
        self.chips.set_chosen((code,))
        group = self._groups[code]
        self.explained.setText(group.help)
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = self._make_rows(group)
        self.body.addWidget(self._rows)
        self._rows.show()
        self.scroller.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        chosen = next((chip for chip in self.chips.chips() if chip.isChecked()), None)
        (chosen or self.reject_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons_shown(self) -> list[SentenceButton]:
        """The sentences on screen, in their order."""
        return self._rows.findChildren(SentenceButton) if self._rows is not None else []

    def _fill(self) -> None:
        look = theme.current()
        self.set_widest(WIDTH)
        self.set_words(self.tr("Sentences to begin with"), self._said())
        self.set_actions("", self.tr("Close"))
        self.chips = ChipGroup(self.box)
        self.chips.setObjectName("starter_chips")
        self.chips.setAccessibleName(self.tr("For what"))
        self.chips.set_single(True)
        self.chips.set_choices((group.code, group.title) for group in self._groups.values())
        self.explained = Label(self.box, "", "body", "text2", wraps=True)
        self.explained.setObjectName("starters_label")
        self.body.addWidget(self.chips)
        self.body.addSpacing(look.px(4))
        self.body.addWidget(self.explained)
        self.scroller.column.addStretch(1)  # takes what the sentences were measured too high by

    def _said(self) -> str:
        if self._can_insert:
            return self.tr("Press one and it stands where your cursor is. Change it as you like.")
        return self.tr(
            "No page is open to write on. You can copy a sentence, or begin a page first."
        )

    def _make_rows(self, group: StarterGroup) -> QWidget:
        look = theme.current()
        rows = QWidget(self.box)
        rows.setObjectName("starter_rows")
        grid = QGridLayout(rows)
        # Room for the ring of the keyboard, which the scrolling part would cut off.
        grid.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        grid.setVerticalSpacing(look.px(2))
        grid.setColumnStretch(0, 1)
        for number, sentence in enumerate(group.sentences):
            button = SentenceButton(rows, sentence)
            button.setObjectName(f"sentence_{number}_button")
            button.setEnabled(self._can_insert)
            button.clicked.connect(self._on_sentence_clicked)
            copying = IconButton(rows, "copy", self._copying(sentence), "sm")
            copying.setObjectName(f"copy_sentence_{number}_button")
            copying.setProperty("sentence", sentence)
            copying.clicked.connect(self._on_copy_clicked)
            grid.addWidget(button, number, 0)
            grid.addWidget(copying, number, 1, Qt.AlignmentFlag.AlignTop)
        return rows

    def _copying(self, sentence: str) -> str:
        #: what a screen reader calls the button beside a sentence
        return self.tr("Copy: {sentence}").format(sentence=sentence)

    def _on_group_chosen(self, codes: tuple[str, ...]) -> None:
        shown = next(
            code for code in self._groups if self._groups[code].help == self.explained.text()
        )
        self.show_group(codes[0] if codes else shown)

    def _on_sentence_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, SentenceButton):
            self.finish()
            self.sentence_chosen.emit(button.sentence)

    def _on_copy_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, IconButton):
            self.finish()
            self.copy_asked.emit(button.property("sentence"))
