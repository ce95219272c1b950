"""The fade of the row under the mouse: in on the row it comes to, out on the one it leaves."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from hallpass_desktop.gui.widgets.glide import HOVER_MS, Glide

NOWHERE = -1


class RowOption(QStyleOptionViewItem):
    """What a delegate is told about a row: how far its fade has come, how fine the screen is."""

    hover_share = 0.0
    pixel_ratio = 1.0


class RowHover:
    """Repaints the two rows concerned, and no others."""

    def __init__(self, viewport: QWidget, area_of: Callable[[int], QRect]) -> None:
        self._area_of = area_of
        self._coming, self._going = Glide(viewport, HOVER_MS), Glide(viewport, HOVER_MS)
        self._row = self._left = NOWHERE

    def follow(self, row: int) -> None:
        """The mouse is over this row now."""
        if row == self._row:
            return
        self._going.jump(0.0)
        self._going.area = self._coming.area
        self._going.jump(self._coming.share)
        self._left, self._row = self._row, row
        self._coming.jump(0.0)
        self._coming.area = self._area_of(row)
        self._going.go(0.0)
        if row != NOWHERE:
            self._coming.go(1.0)

    def move(self) -> None:
        """Follow the rows after they have moved or changed."""
        self._coming.area = self._area_of(self._row)
        self._going.area = self._area_of(self._left)

    def share(self, row: int) -> float:
        """How far the fade of a row has come."""
        if row == self._row:
            return self._coming.share
        return self._going.share if row == self._left else 0.0
