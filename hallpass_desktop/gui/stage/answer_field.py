"""A field for a few words of one's own, in type that two people can read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

LINE, ACTION, PAGE = 160, 200, 4000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerEdit(WritingEdit):
    """One line breaks by itself and Enter says that it is done; a page has lines of its own."""

    submitted = Signal()

    def __init__(self, parent: QWidget, *, is_page: bool) -> None:
        self._is_page = is_page
        super().__init__(parent)
        self.set_role("shared_writing")
        self.set_framed(True)
        self.set_min_lines(4 if is_page else 1)

    def write(self, words: str) -> None:
        """A line stays one line, whatever is put into it."""
        super().write(words if self._is_page else " ".join(words.split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on."""
        if not self._is_page and event.key() in _ENTER:
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class AnswerField(QWidget):
    """What is too long is refused as a whole, with a sentence, and nothing that stands is lost."""

    changed = Signal(str)
    submitted = Signal()
    left = Signal()  # the keyboard went on

    def __init__(
        self, parent: QWidget, label: str, most: int = LINE, *, is_page: bool = False
    ) -> None:
        super().__init__(parent)
        self._most = most
        self.edit = AnswerEdit(self, is_page=is_page)
        self.edit.set_max_length(most)
        self.edit.setAccessibleName(label)
        self._label = Label(self, label, "shared_small", "text2", wraps=True)
        self._label.setVisible(bool(label))
        self._error = ErrorLine(self, "shared_small")
        self._error.hide()
        self.setFocusProxy(self.edit)
        self._build()
        self._connect()

    def text(self) -> str:
        """What stands here, without the air around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text without telling."""
        self.edit.set_text(text)

    def hide_label(self) -> None:
        """Where what stands above says it already; it is still read aloud."""
        self._label.hide()

    def error(self) -> str:
        """The sentence beside it, or nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        for widget in (self._label, self.edit, self._error):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.submitted.connect(self.submitted)
        self.edit.focus_left.connect(self.left)
        self.edit.paste_refused.connect(self._on_refused)

    def _on_edited(self) -> None:
        self.show_error("")
        self.changed.emit(self.text())

    def _on_refused(self, _length: int) -> None:
        room = self.tr("There is room for %n characters here.", "", self._most)
        rest = self.tr("What stands here stays as it is, and so does what you copied.")
        self.show_error(f"{room} {rest}")

    def show_error(self, sentence: str) -> None:
        """Say what needs another look, beside the field; nothing takes it away."""
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if sentence:
            say(self.edit, sentence)
