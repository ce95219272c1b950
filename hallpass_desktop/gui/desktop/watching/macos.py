"""macOS: the notification of a locked screen, and nothing more.

Written from Apple's documentation and never run: no test machine had macOS. Sleep is seen when the
computer wakes. A change of the account is said in Objective-C alone, and what cannot be tried was
not written: the settings say that it is not told here.
"""

import ctypes

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow

from hallpass_desktop.gui.desktop.watching.system_watch import SystemWatch
from hallpass_desktop.services.lock_reasons import Reason

LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED = b"com.apple.screenIsLocked"
UTF_8 = 0x08000100
DELIVER_AT_ONCE = 4

_CALLED = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacWatch(SystemWatch):
    """Listens in the centre of notifications that all programs share."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Whoever is called by the system must outlive every call.
        self._called = _CALLED(self._on_locked)

    def listen(self, window: QWindow) -> None:
        foundation = ctypes.CDLL(LIBRARY)
        make, centre = foundation.CFStringCreateWithCString, _centre(foundation)
        make.restype = ctypes.c_void_p
        make.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
        add = foundation.CFNotificationCenterAddObserver
        add.restype = None
        pointer = ctypes.c_void_p
        add.argtypes = (pointer, pointer, _CALLED, pointer, pointer, ctypes.c_long)
        add(centre, None, self._called, make(None, LOCKED, UTF_8), None, DELIVER_AT_ONCE)

    def can_tell(self, reason: Reason) -> bool:
        return reason is not Reason.SWITCH

    def _on_locked(self, *_told: object) -> None:
        self.noticed.emit(Reason.SCREEN)


def _centre(foundation: ctypes.CDLL) -> int | None:
    find = foundation.CFNotificationCenterGetDistributedCenter
    find.restype = ctypes.c_void_p
    centre: int | None = find()
    return centre
