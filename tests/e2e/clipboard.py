"""Run as a program: own the clipboard of the desktop with one JSON text, until the input ends."""

import json
import sys
import threading

from PySide6.QtGui import QGuiApplication


def main() -> None:
    """Copy, say so, and stay while somebody may paste."""
    app = QGuiApplication(sys.argv)
    app.clipboard().setText(json.loads(sys.stdin.readline()))
    print("copied", flush=True)
    threading.Thread(target=_quit_at_the_end, args=(app,), daemon=True).start()
    app.exec()


def _quit_at_the_end(app: QGuiApplication) -> None:
    sys.stdin.read()
    app.quit()


if __name__ == "__main__":
    main()
