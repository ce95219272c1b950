"""A few lines of one's own, one below the other; an empty one waits as long as there is room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_MOST_LINES_HIGH = 8


class LinesField(QWidget):
    """What is typed is read when somebody asks; an empty line between two others is left out."""

    edited = Signal()
    paste_refused = Signal()

    def __init__(self, parent: QWidget, name: str, code: str, most: int, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName(f"{code}_lines")
        self._name, self._code, self._most, self._tools = name, code, most, tools
        self._hint = ""
        self._edits: list[WritingEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(6))
        self._add()

    def set_placeholder(self, text: str) -> None:
        """Show an example in the first line while it is empty."""
        self._hint = text
        self._edits[0].setPlaceholderText(text)

    def lines(self) -> tuple[str, ...]:
        """What stands in them."""
        return tuple(text for each in self._edits if (text := each.text().strip()))

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these, unless they stand there already."""
        if lines == self.lines():
            return
        while len(self._edits) < min(self._most, len(lines)):
            self._add()
        for at, edit in enumerate(self._edits):
            edit.set_text(lines[at] if at < len(lines) else "")
        self._keep_one_free()

    def edits(self) -> tuple[WritingEdit, ...]:
        """The lines as fields."""
        return tuple(self._edits)

    def _add(self) -> None:
        edit = WritingEdit(self)
        edit.set_framed(True)
        edit.set_role("body")
        edit.set_min_lines(1)
        edit.set_max_lines(_MOST_LINES_HIGH)
        number = len(self._edits) + 1
        edit.setObjectName(f"{self._code}_{number}_edit")
        #: {number} counts the lines of {question} from 1
        pattern = self.tr("{question}, line {number}")
        edit.setAccessibleName(pattern.format(question=self._name, number=number))
        self._tools.check_spelling(edit)
        edit.edited.connect(self._on_edited)
        edit.paste_refused.connect(self._on_paste_refused)
        self._edits.append(edit)
        self._column.addWidget(edit)

    def _keep_one_free(self) -> None:
        if len(self._edits) < self._most and self._edits[-1].text().strip():
            self._add()

    def _on_edited(self) -> None:
        self._keep_one_free()
        self.edited.emit()

    def _on_paste_refused(self, _length: int) -> None:
        self.paste_refused.emit()
