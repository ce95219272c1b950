"""When it flares up again: the code word, large and quiet, and each set-off plan at a glance."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.repair.cards import PlanCard
from hallpass_desktop.gui.pages.repair.set_off_row import SetOffRow
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.set_offs import SetOff


class SetOffsCard(PlanCard):
    """Always there, so that one can be added."""

    adding_asked = Signal()
    opened = Signal(object)  # RecordId
    trash_asked = Signal(object)  # RecordId

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "set_offs", "")
        self.heading.setText(self.tr("When it flares up again"))
        self._lines: list[SetOffRow] = []
        self._help = self.add_words("set_offs_help", "body", "text2")
        self._word_name = Label(self, self.tr("Code word"), "label_regular", "text2")
        self.column.addWidget(self._word_name)
        self._word = self.add_words("code_word", "title")
        self._word.setContentsMargins(0, 0, 0, theme.current().px(10))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(12))
        self.column.addLayout(self._rows)
        self.add_button = Button(self, self.tr("Add a set-off plan"), "plain", "sm", "plus")
        self.add_button.setObjectName("add_set_off_button")
        self.add_button.clicked.connect(self.adding_asked)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.column.addSpacing(theme.current().px(4))
        self.column.addLayout(row)

    def show_set_offs(self, code_word: str, set_offs: tuple[SetOff, ...]) -> None:
        """Show these instead of those that were there."""
        self._say_help(is_empty=not set_offs)
        self._word.setText(code_word)
        self._word.setVisible(bool(code_word))
        self._word_name.setVisible(bool(code_word))
        for line in self._lines:
            self._rows.removeWidget(line)
        held = let_go(self._lines)
        self._lines = [self._make(each) for each in set_offs]
        if isinstance(held, SetOffRow):
            self._focus(held.id)

    def _say_help(self, *, is_empty: bool) -> None:
        words = self.tr(
            "What sets it off, what helps then, and what makes it worse. "
            "A calm day is good for writing it down."
        )
        self._help.setText(words if is_empty else "")
        self._help.setVisible(is_empty)

    def _make(self, set_off: SetOff) -> SetOffRow:
        line = SetOffRow(self, set_off)
        line.opened.connect(self.opened)
        line.trash_asked.connect(self.trash_asked)
        line.button.move_asked.connect(self._on_move_asked)
        self._rows.addWidget(line)
        line.show()
        return line

    def _focus(self, wanted: RecordId) -> None:
        for line in self._lines:
            if line.id == wanted:
                line.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_move_asked(self, columns: int, rows: int) -> None:
        place = next((at for at, one in enumerate(self._lines) if one.button.hasFocus()), 0)
        wanted = place + columns + rows
        if 0 <= wanted < len(self._lines):
            self._lines[wanted].button.setFocus(Qt.FocusReason.ShortcutFocusReason)
