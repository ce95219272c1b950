"""Boxes for groups of the recovery code: typing moves on, pasting fills them all."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit

GROUPS = 7
CHARACTERS = 4
LONGEST_PASTE = 256
_PER_ROW = 4
_AIR = 6  # for the text cursor, so that the letters of a full box stay where they are
_SEPARATORS = " -–—\t\n"
_QUIET = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhUppercaseOnly
)


class GroupEdit(LineEdit):
    """One group of four; each signal carries its number."""

    filled = Signal(int)
    emptied = Signal(int)
    overflowed = Signal(int, str)

    def __init__(self, number: int, parent: QWidget) -> None:
        self.number = number
        super().__init__(parent)
        self.setObjectName(f"group_{number}_edit")
        self.setMaxLength(LONGEST_PASTE)
        self.setInputMethodHints(_QUIET)
        self.textEdited.connect(self.take)

    def take(self, text: str) -> None:
        """Keep the first four characters and hand on the rest."""
        letters = "".join(letter for letter in text if letter not in _SEPARATORS).upper()
        self.setText(letters[:CHARACTERS])
        if len(letters) > CHARACTERS:
            self.overflowed.emit(self.number, letters[CHARACTERS:])
        elif len(letters) == CHARACTERS:
            self.filled.emit(self.number)

    def restyle(self) -> None:
        super().restyle()
        font = theme.current().font("code")
        self.setFont(font)
        letters = QFontMetricsF(font).horizontalAdvance("W" * CHARACTERS)
        self.setMinimumWidth(round(letters) + theme.current().px(_AIR))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit(self.number)
            return
        super().keyPressEvent(event)


class CodeEdit(QWidget):
    """Some of the seven groups, each in a box with its number."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[int, FieldBox] = {}
        self._edits: dict[int, GroupEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def ask_for(self, groups: Iterable[int]) -> None:
        """Show boxes for these groups (1 to 7); said once."""
        look = theme.current()
        self._grid.setHorizontalSpacing(look.px(6))
        self._grid.setVerticalSpacing(look.px(10))
        for place, number in enumerate(groups):
            self._grid.addLayout(self._cell(number), place // _PER_ROW, place % _PER_ROW)
        self.setFocusProxy(next(iter(self._edits.values())))

    def typed(self) -> dict[int, str]:
        """What stands in each box."""
        return {number: edit.text() for number, edit in self._edits.items()}

    def fill(self, texts: Iterable[str]) -> None:
        """Put something into each box again."""
        for edit, text in zip(self._edits.values(), texts, strict=False):
            edit.setText(text)

    def text(self) -> str:
        """All groups in their order, with dashes."""
        return "-".join(self.typed().values())

    @property
    def is_complete(self) -> bool:
        """Whether every box is full."""
        return all(len(text) == CHARACTERS for text in self.typed().values())

    def show_wrong(self, groups: Iterable[int]) -> None:
        """Mark these groups for another look, and go to the first."""
        wrong = set(groups) & self._edits.keys()
        for number, box in self._boxes.items():
            box.set_error(number in wrong)
        if wrong:
            self._enter(min(wrong))

    def clear(self) -> None:
        """Empty every box."""
        for edit in self._edits.values():
            edit.clear()
        self.show_wrong(())

    def _cell(self, number: int) -> QHBoxLayout:
        look = theme.current()
        box = FieldBox(self)
        edit = GroupEdit(number, box)
        #: one of the seven groups of four characters on the recovery sheet
        edit.setAccessibleName(self.tr("Group {number}").format(number=number))
        box.row.setContentsMargins(look.px(6), 0, 0, 0)
        box.row.addWidget(edit)
        self._boxes[number], self._edits[number] = box, edit
        self._listen(edit, box)
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(Label(self, str(number), "small", "text3"))
        row.addWidget(box, 1)
        return row

    def _listen(self, edit: GroupEdit, box: FieldBox) -> None:
        edit.focus_changed.connect(box.show_focus)
        edit.textChanged.connect(self.changed)
        edit.returnPressed.connect(self.submitted)
        edit.filled.connect(self._on_filled)
        edit.emptied.connect(self._on_emptied)
        edit.overflowed.connect(self._on_overflowed)

    def _on_filled(self, number: int) -> None:
        following = self._beside(number, 1)
        if following is not None:
            self._enter(following)

    def _on_emptied(self, number: int) -> None:
        previous = self._beside(number, -1)
        if previous is not None:
            self._edits[previous].setFocus()

    def _on_overflowed(self, number: int, rest: str) -> None:
        following = self._beside(number, 1)
        if following is not None:
            self._enter(following)
            self._edits[following].take(rest)

    def _beside(self, number: int, step: int) -> int | None:
        order = list(self._edits)
        place = order.index(number) + step
        return order[place] if 0 <= place < len(order) else None

    def _enter(self, number: int) -> None:
        self._edits[number].setFocus()
        self._edits[number].selectAll()
