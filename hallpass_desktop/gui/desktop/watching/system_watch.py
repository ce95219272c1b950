"""What any system may say; `for_this_system` finds the one that this computer has."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow

from hallpass_desktop.services.lock_reasons import Reason


class SystemWatch(QObject):
    """Says nothing, on a system that nobody has written a watch for."""

    noticed = Signal(object)  # Reason
    session_ending = Signal()
    session_ended = Signal()

    def listen(self, window: QWindow) -> None:
        """Begin to hear."""

    def can_tell(self, reason: Reason) -> bool:
        """Whether this system says so when this happens."""
        return False

    def hold_sleep(self, *, is_wanted: bool) -> None:
        """Have sleep wait for the lock, where a system can do that."""

    def let_sleep(self) -> None:
        """Sleep need not wait any longer, this time."""


def for_this_system(parent: QObject) -> SystemWatch:
    """The watch of this system, which alone is loaded."""
    if sys.platform == "win32":
        from hallpass_desktop.gui.desktop.watching.windows import WindowsWatch  # noqa: PLC0415

        return WindowsWatch(parent)
    if sys.platform == "darwin":
        from hallpass_desktop.gui.desktop.watching.macos import MacWatch  # noqa: PLC0415

        return MacWatch(parent)
    from hallpass_desktop.gui.desktop.watching.linux import LinuxWatch  # noqa: PLC0415

    return LinuxWatch(parent)
