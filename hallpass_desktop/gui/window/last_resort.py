"""The last resort: what nobody caught is noted without its words, and a person gets a calm line."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from hallpass_desktop.system.files import PRIVATE_FILE

PACKAGE = "hallpass_desktop"
LOG_NAME = "trouble.log"
LARGEST_LOG = 64 * 1024


class TroubleLog:
    """A file of when, what kind and where in our code; never a message, a value or a word."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now

    def note(self, kind: str, places: str = "") -> None:
        """Add a line; a log that cannot be written is given up silently."""
        line = f"{self._now().isoformat(timespec='seconds')} {kind} {places}".rstrip()
        try:
            if self._path.exists() and self._path.stat().st_size > LARGEST_LOG:
                self._path.unlink()
            self._path.touch(mode=PRIVATE_FILE)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{line}\n")
        except OSError:
            return


class LastResort(QObject):
    """Takes the place of Python's and Qt's own ways to complain."""

    trouble_seen = Signal()

    def __init__(self, log: TroubleLog) -> None:
        super().__init__()
        self._log = log
        self._is_busy = False

    def install(self) -> None:
        """Hear of everything from here on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_qt_message)

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self._log.note(kind.__name__, places(trace))
        if self._is_busy:
            return
        self._is_busy = True
        self.trouble_seen.emit()
        self._is_busy = False

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        self._log.note(args.exc_type.__name__, places(args.exc_traceback))

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        self._log.note(args.exc_type.__name__, places(args.exc_traceback))

    def _on_qt_message(self, kind: QtMsgType, where: QMessageLogContext, _words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self._log.note(kind.name, where.category or "")


def places(trace: TracebackType | None) -> str:
    """Where in our own code it happened, innermost last: module and line, nothing else."""
    return " > ".join(
        f"{_module(frame.filename)}:{frame.lineno}"
        for frame in extract_tb(trace)
        if PACKAGE in frame.filename
    )


def _module(filename: str) -> str:
    parts = Path(filename).with_suffix("").parts
    start = len(parts) - 1 - parts[::-1].index(PACKAGE) if PACKAGE in parts else -1
    return ".".join(parts[start + 1 :]) or parts[-1]
