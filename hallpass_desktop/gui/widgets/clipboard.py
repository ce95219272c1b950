"""Taking back what was copied, before somebody else sits down at the same screen."""

from collections.abc import Iterable

from PySide6.QtGui import QClipboard, QGuiApplication


def take_back(words: Iterable[str]) -> None:
    """What was copied or marked in here would be pasted by whoever comes next."""
    clipboard, said = QGuiApplication.clipboard(), tuple(each for each in words if each)
    for mode, is_ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
    ):
        text = clipboard.text(mode)
        if is_ours or (text and any(text in each or each in text for each in said)):
            clipboard.clear(mode)
