"""What can be pressed: by mouse, by Space and Enter, and by a screen reader, all in one signal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hallpass_desktop.gui.widgets.base import KeyboardFocus

# A mixin over Qt's own buttons must not be a second Qt base class.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(KeyboardFocus, _Button):
    """A button whose `clicked` tells of every press, whoever pressed.

    Assistive technology does not click what can be checked: Qt calls `toggle()`, so that only
    `toggled` is heard. A change that came neither from a click nor from our own code is such a
    press, and is told as `clicked` too.
    """

    _is_clicking = False
    _is_set_by_code = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(self._on_toggled_by_anyone)

    def setChecked(self, is_on: bool) -> None:
        """Set by code; Qt's own calls go past this one, which Qt does not know as virtual."""
        self._is_set_by_code = True
        super().setChecked(is_on)
        self._is_set_by_code = False

    def nextCheckState(self) -> None:
        self._is_clicking = True
        super().nextCheckState()
        self._is_clicking = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_enter(event):
            super().keyPressEvent(event)
            return
        if self.hasFocus():
            self.show_focus()
        self.click()

    def _on_toggled_by_anyone(self, is_on: bool) -> None:
        is_pressed = not self._is_clicking and not self._is_set_by_code
        if is_pressed and (is_on or not self._takes_turns()):
            self.clicked[bool].emit(is_on)  # type: ignore[index]  # unknown to the stubs

    def _takes_turns(self) -> bool:
        """Whether a neighbour that is chosen turns this one off."""
        group = self.group()
        return self.autoExclusive() or (group is not None and group.exclusive())


def _is_enter(event: QKeyEvent) -> bool:
    """Enter presses a button as Space does; by itself Qt does so on some desktops only."""
    is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and is_plain and not event.isAutoRepeat()
