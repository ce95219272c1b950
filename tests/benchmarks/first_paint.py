"""Run as a program: a window that says when its first frame was painted, and then ends.

Words: `app` with the app's own words, or `empty` for a bare window of Qt's.
"""

import json
import os
import sys
import time

IS_APP = sys.argv[1] == "app"

if IS_APP:
    from hallpass_desktop.__main__ import prepare
    from hallpass_desktop.gui import binding

    if not prepare():
        sys.exit(1)
    binding.load()

# ruff: noqa: E402 - the app cleans up before Qt is loaded, and so does this
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_MS = 500
MEMORY = ("VmRSS", "RssAnon")


class FirstPaint(QObject):
    """Waits for the first window to be exposed; a frame has been painted when that is done."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what is on its way to a window."""
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow):
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._painted = {"painted": time.monotonic(), "busy": time.process_time()}
        QTimer.singleShot(SETTLED_MS, self, self._on_settled)

    def _on_settled(self) -> None:
        print(json.dumps(self._painted | _memory_mb()), flush=True)
        os._exit(0)


def _memory_mb() -> dict[str, float]:
    with open("/proc/self/status", encoding="ascii") as file:
        fields = dict(line.split(":", 1) for line in file)
    return {name: int(fields[name].split()[0]) / 1024 for name in MEMORY}


def _watch() -> None:
    app = QApplication.instance()
    watch = FirstPaint(app)
    if app is not None:
        app.installEventFilter(watch)


def _run_app(words: list[str]) -> int:
    from hallpass_desktop import app  # noqa: PLC0415 - a bare window needs none of it
    from hallpass_desktop.gui.window.application import make_application  # noqa: PLC0415
    from hallpass_desktop.system.arguments import parse  # noqa: PLC0415

    make = make_application

    def watched() -> QApplication:
        made = make()
        _watch()
        return made

    vars(app)["make_application"] = watched  # the name by which it calls it
    return app.run(parse(words))


def _run_empty() -> int:
    app = QApplication(sys.argv)
    _watch()
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(_run_app(sys.argv[2:]) if IS_APP else _run_empty())
