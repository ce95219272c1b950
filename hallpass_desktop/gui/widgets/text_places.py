"""Qt counts a text in 16-bit units, Python in characters; to Qt an emoji is two of them."""

from itertools import accumulate

_LARGEST = "\uffff"
_UNITS, _HALVES = "utf-16-le", "surrogatepass"


def qt_places(text: str) -> list[int] | range:
    """Where Qt finds each character of a text, and its end."""
    if text.isascii() or max(text, default="") <= _LARGEST:
        return range(len(text) + 1)
    return list(accumulate((1 + (character > _LARGEST) for character in text), initial=0))


def python_place(text: str, qt_place: int) -> int:
    """Which character stands at a place of Qt's."""
    return len(_units(text)[: 2 * qt_place].decode(_UNITS, _HALVES))


def qt_length(text: str) -> int:
    """How long a text is to Qt."""
    return len(_units(text)) // 2


def _units(text: str) -> bytes:
    return text.encode(_UNITS, _HALVES)
