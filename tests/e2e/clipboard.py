"""Run as a program: own the clipboard of the desktop, or say what is on it.

Words: `copy`, with one JSON text on standard input, or a PNG in base64 in a list of its own, until
that ends; or `look`.
"""

import base64
import json
import sys
import threading

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication


def copy(app: QGuiApplication) -> None:
    """Copy, say so, and stay while somebody may paste."""
    what = json.loads(sys.stdin.readline())
    if isinstance(what, str):
        app.clipboard().setText(what)
    else:
        mime = QMimeData()
        mime.setData("image/png", base64.b64decode(what[0]))
        app.clipboard().setMimeData(mime)
    print("copied", flush=True)
    threading.Thread(target=_quit_at_the_end, args=(app,), daemon=True).start()
    app.exec()


def look(app: QGuiApplication) -> None:
    """Say what a paste and a press of the middle button would bring, and in which formats."""
    clipboard, middle = app.clipboard(), QClipboard.Mode.Selection
    found = {
        "text": clipboard.text(),
        "formats": clipboard.mimeData().formats(),
        "selected": clipboard.text(middle),
    }
    print(json.dumps(found), flush=True)


def _quit_at_the_end(app: QGuiApplication) -> None:
    sys.stdin.read()
    app.quit()


if __name__ == "__main__":
    {"copy": copy, "look": look}[sys.argv[1]](QGuiApplication(sys.argv))
