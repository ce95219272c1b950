"""What was painted last, so that it need not be painted again where it looks the same.

Shaping and drawing the words of a row takes a millisecond or two, its picture a fraction of that.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST_PIXELS = 4_000_000  # 16 MB: what a list at 2560 x 1440 shows takes about a third of it


class KeptPictures:
    """Keeps the pictures used last, as many as have room."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0

    def forget(self) -> None:
        """Let every picture go."""
        self._kept.clear()
        self._pixels = 0

    def of(
        self,
        key: Hashable,
        size: QSize,
        pixel_ratio: float,
        ground: QColor,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """The picture with this key, painted over the ground where there is none yet.

        The ground is a part of it, or words would have other edges here than elsewhere.
        """
        if key not in self._kept:
            self._keep(key, _painted(size, pixel_ratio, ground, paint))
        self._kept.move_to_end(key)
        return self._kept[key]

    def _keep(self, key: Hashable, picture: QPixmap) -> None:
        self._kept[key] = picture
        self._pixels += _pixels(picture.size())
        while self._pixels > MOST_PIXELS and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._pixels -= _pixels(oldest.size())


def _painted(
    size: QSize, pixel_ratio: float, ground: QColor, paint: Callable[[QPainter], None]
) -> QPixmap:
    picture = QPixmap(size * pixel_ratio)
    picture.setDevicePixelRatio(pixel_ratio)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return picture


def _pixels(size: QSize) -> int:
    return size.width() * size.height()
