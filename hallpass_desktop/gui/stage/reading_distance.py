"""How large everything is, so that two people can read it from two metres."""

from PySide6.QtCore import QSize

_WIDTH, _HEIGHT, _MOST = 1280, 800, 2.0


def scale_for(room: QSize, chosen: float) -> float:
    """The size of text in a window of this size: never less than was chosen, at most twice."""
    fitting = min(room.width() / _WIDTH, room.height() / _HEIGHT)
    return max(chosen, min(_MOST, fitting))
