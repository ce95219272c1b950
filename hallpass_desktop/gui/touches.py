"""Sees every key, move and touch on its way into the app, and asks one object about it.

Not by a filter on the application: that is asked about every event of every widget, thousands while
one page opens, and each question that Python answers costs microseconds. Keys, moves and touches
come through a window first; what an input method composes goes straight to what has the keyboard.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QInputMethodEvent, QWindow
from shiboken6 import isValid

# What a menu or a dialog opens after; its window is there once that event is over.
_MAY_OPEN_A_WINDOW = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletRelease,
    }
)

Look: TypeAlias = Callable[[QEvent], bool]


class Touches(QObject):
    """Calls `look` with each event, once; an event that it answers with True goes no further."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._is_looking = False
        self._keyboard: QObject | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._watch_windows)

    def begin(self) -> None:
        """Begin to look, in every window that there is and in those to come."""
        if self._is_looking:
            return
        self._is_looking = True
        app = _app()
        app.focusWindowChanged.connect(self._on_window_changed)
        app.focusObjectChanged.connect(self._on_keyboard_moved)
        self._watch_windows()
        self._on_keyboard_moved(app.focusObject())

    def end(self) -> None:
        """Stop looking."""
        if not self._is_looking:
            return
        self._is_looking = False
        app = _app()
        app.focusWindowChanged.disconnect(self._on_window_changed)
        app.focusObjectChanged.disconnect(self._on_keyboard_moved)
        self._soon.stop()
        self._on_keyboard_moved(None)
        for window in app.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on what somebody did; the class of an event is known sooner than its type."""
        if isinstance(event, QInputMethodEvent):
            return watched is self._keyboard and self._look(event)
        if not isinstance(event, QInputEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() in _MAY_OPEN_A_WINDOW:
            self._soon.start()
        return self._look(event)

    def _on_window_changed(self, _window: QWindow | None) -> None:
        self._watch_windows()

    def _on_keyboard_moved(self, keyboard: QObject | None) -> None:
        before, self._keyboard = self._keyboard, keyboard
        if before is not None and isValid(before) and not isinstance(before, QWindow):
            before.removeEventFilter(self)
        if keyboard is not None:
            keyboard.installEventFilter(self)

    def _watch_windows(self) -> None:
        for window in _app().topLevelWindows():
            window.installEventFilter(self)  # once, however often it is said


def _app() -> QGuiApplication:
    app = QCoreApplication.instance()
    if not isinstance(app, QGuiApplication):
        raise RuntimeError("no application")
    return app
