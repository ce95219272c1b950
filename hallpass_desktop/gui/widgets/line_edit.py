"""A bare line of text input; the frame round it belongs to Field and SearchField."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.base import Themed

UNLEARNED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class LineEdit(Themed, QLineEdit):
    """Tells its frame about focus, and whether Caps Lock seems to be on."""

    focus_changed = Signal(bool)
    caps_lock_seen = Signal(bool)
    _is_spaced = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(-2, 0, -2, 0)
        self.setInputMethodHints(UNLEARNED)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._on_text_changed)
        self.restyle()

    def restyle(self) -> None:
        font = theme.current().font("body")
        self._is_spaced = self._wants_space()
        if self._is_spaced:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme.current().px(2))
        self.setFont(font)
        super().restyle()

    def set_secret(self, is_secret: bool) -> None:
        """Hide or show what is typed, and keep input methods from learning it."""
        mode = QLineEdit.EchoMode.Password if is_secret else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)
        self.restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._look_for_caps_lock(event)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        frame = self.parentWidget()
        if event.type() == QEvent.Type.EnabledChange and frame is not None:
            frame.update()

    def _look_for_caps_lock(self, event: QKeyEvent) -> None:
        """Qt knows no Caps Lock state: infer it from letter case and Shift."""
        text = event.text()
        if len(text) != 1 or text.upper() == text.lower():
            return
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.caps_lock_seen.emit(text.isupper() != is_shifted)

    def _on_text_changed(self, _text: str) -> None:
        if self._wants_space() != self._is_spaced:
            self.restyle()

    def _wants_space(self) -> bool:
        """Dots of a hidden text stand apart; a placeholder does not."""
        return self.echoMode() == QLineEdit.EchoMode.Password and bool(self.text())
