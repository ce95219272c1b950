"""Keeps words that run the other way from changing the order of the words around them.

Each stands between two signs that are not seen (first strong isolate, pop directional isolate), so
that a title in Hebrew or Arabic and what the app says beside it are read one after the other.
"""

import re
from collections.abc import Iterator
from unicodedata import bidirectional

from PySide6.QtCore import Qt

from hallpass_desktop.gui import locale_text

FIRST, LAST = "\u2068", "\u2069"
_OPENING = frozenset({"FSI", "LRI", "RLI"})
_FORCING = re.compile("[\u202a-\u202e]")
_ISOLATING = re.compile("[\u2066-\u2069]")
_LEFT = frozenset({"R", "AL", "AN"})


def isolated(text: str) -> str:
    """Somebody's words for a line with others; unchanged where nothing can run the other way."""
    if not _may_turn(text):
        return text
    return "\n".join(f"{FIRST}{line}{LAST}" if line else "" for line in _balanced(text))


def runs_left(text: str) -> bool:
    """Whether its first letter outside of isolates belongs to a script that is written left."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in _OPENING:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def _may_turn(text: str) -> bool:
    if text.isascii():
        return locale_text.current().words.textDirection() == Qt.LayoutDirection.RightToLeft
    if _FORCING.search(text) or _ISOLATING.search(text):
        return True
    return any(bidirectional(letter) in _LEFT for letter in text)


def _balanced(text: str) -> Iterator[str]:
    """Lines without what forces an order, and without what opens or ends and does not match."""
    for line in _FORCING.sub("", text).split("\n"):
        yield line if _is_balanced(line) else _ISOLATING.sub("", line)


def _is_balanced(line: str) -> bool:
    depth = 0
    for sign in _ISOLATING.findall(line):
        depth += -1 if sign == LAST else 1
        if depth < 0:
            return False
    return not depth
