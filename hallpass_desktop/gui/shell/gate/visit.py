"""Somebody's way through the lock screen, which goes on when the screen is made anew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from hallpass_desktop.gui.shell.gate.screen import LockScreen


class Visit(QObject):
    """Belongs to the screen in front; whatever the worker is at for it comes to the new one."""

    def __init__(self, screen: "LockScreen") -> None:
        super().__init__(screen)
        self._screen = screen

    def move_to(self, screen: "LockScreen") -> None:
        """Go on at this screen."""
        self.setParent(screen)
        self._screen = screen
