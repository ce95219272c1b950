"""Qt counts a text in 16-bit units, Python in characters; to Qt an emoji is two of them."""

from itertools import accumulate

_LARGEST = "\uffff"


def qt_places(text: str) -> list[int] | range:
    """Where Qt finds each character of a text, and its end."""
    if text.isascii() or max(text, default="") <= _LARGEST:
        return range(len(text) + 1)
    return list(accumulate((1 + (character > _LARGEST) for character in text), initial=0))


def python_place(text: str, qt_place: int) -> int:
    """Which character stands at a place of Qt's."""
    places = qt_places(text)
    if isinstance(places, range):
        return min(qt_place, len(text))
    return next((at for at, place in enumerate(places) if place >= qt_place), len(text))


def qt_length(text: str) -> int:
    """How long a text is to Qt."""
    return len(text) + sum(character > _LARGEST for character in text)
