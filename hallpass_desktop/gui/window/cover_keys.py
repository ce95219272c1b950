"""The keys that cover: one key wherever the focus is, and Escape twice in quick succession."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from hallpass_desktop.gui.touches import Touches
from hallpass_desktop.services.autolock import is_double_press
from hallpass_desktop.system.clock import Clock


class CoverKeys(QObject):
    """Listens before any widget does, so that a menu or a dialog in front makes no difference."""

    pressed = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._key = QKeySequence()
        self._counts_escape = True
        self._last_escape: float | None = None
        self._touches = Touches(self._see, self)

    def listen(self) -> None:
        """Begin to listen."""
        self._touches.begin()

    def use(self, key: str, *, double_escape: bool) -> None:
        """Choose the keys."""
        self._key = QKeySequence(key)
        self._counts_escape = double_escape
        self._last_escape = None

    def _see(self, event: QEvent) -> bool:
        """Look at a press, and keep it when it covers."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        if QKeySequence(event.keyCombination()) == self._key:
            self.pressed.emit()
            return True
        return self._is_second_escape(event)

    def _is_second_escape(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape or not self._counts_escape:
            self._last_escape = None
            return False
        now = self._clock.awake_seconds()
        before, self._last_escape = self._last_escape, now
        if not is_double_press(now, before):
            return False
        self._last_escape = None
        self.pressed.emit()
        return True
