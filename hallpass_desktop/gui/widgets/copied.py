"""What goes to the clipboard: plain text alone, with a word to those who keep a history of it."""

import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

# The marks that password managers use: KDE's and others' histories leave such text out.
_LINUX = {"x-kde-passwordManagerHint": b"secret"}
_MACOS = {"application/x-nspasteboard-concealed-type": b""}
_WINDOWS = {
    f'application/x-qt-windows-mime;value="{name}"': bytes(4)
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
}
MARKS = {"win32": _WINDOWS, "darwin": _MACOS}.get(sys.platform, _LINUX)


def copied(text: str) -> QMimeData:
    """Text as it may leave the app."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setMimeData(copied(text))
