"""Windows: power and session messages, through the window that asked for them.

Written from Microsoft's documentation and never run: no test machine had Windows. What a message
means is a function of its own, which is tested anywhere.
"""

import ctypes
from collections.abc import Mapping

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from hallpass_desktop.gui.desktop.watching.system_watch import SystemWatch
from hallpass_desktop.services.lock_reasons import Reason

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 4
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 2, 4, 7
FOR_THIS_SESSION = 0
MESSAGES = b"windows_generic_MSG"

MEANT: Mapping[tuple[int, int], Reason] = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): Reason.SLEEP,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): Reason.SCREEN,
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT): Reason.SWITCH,
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT): Reason.SWITCH,
}


class Message(ctypes.Structure):
    """The beginning of a MSG: the window, the number of the message, and what came first along."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("first", ctypes.c_size_t),
    )


def meant(number: int, first: int) -> Reason | None:
    """What a message means, if anything."""
    return MEANT.get((number, first))


class WindowsWatch(SystemWatch):
    """Registers the window for the messages of its session."""

    def listen(self, window: QWindow) -> None:
        app = QCoreApplication.instance()
        if app is None:
            return
        self._reader = Reader(self)
        app.installNativeEventFilter(self._reader)
        sessions = ctypes.CDLL("wtsapi32")
        handle = ctypes.c_void_p(int(window.winId()))
        self._is_registered = bool(
            sessions.WTSRegisterSessionNotification(handle, FOR_THIS_SESSION)
        )

    def can_tell(self, reason: Reason) -> bool:
        if reason in (Reason.SCREEN, Reason.SWITCH):
            return getattr(self, "_is_registered", False)
        return True


class Reader(QAbstractNativeEventFilter):
    """Reads every message, and leaves every one to Qt."""

    def __init__(self, watch: SystemWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if kind == MESSAGES:
            read = Message.from_address(int(message))
            reason = meant(read.number, read.first)
            if reason is not None:
                self._watch.noticed.emit(reason)
        return False, 0
