"""Rows as they were painted last, so that a page that comes back need not paint them again.

Shaping and drawing the words of a row takes a millisecond or two, its picture a fraction of that.
"""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.row_hover import RowOption

MOST_PIXELS = 4_000_000  # 16 MB: what a list at 2560 x 1440 shows takes about a third of it

Index = QModelIndex | QPersistentModelIndex


class RowPictures:
    """Keeps the pictures used last, none of them larger than its row."""

    def __init__(self) -> None:
        self._ground = ""
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0

    def begin(self, ground: str) -> None:
        """Keep pictures from now on; the ground is the colour role of what lies under the rows.

        It is a part of them, or words would have other edges here than elsewhere.
        """
        self._ground = ground

    @property
    def keeps_any(self) -> bool:
        """Whether rows have pictures here at all."""
        return bool(self._ground)

    def reach(self, room: QSize, pixel_ratio: float) -> int:
        """How far above and below a list of this size there is room for pictures of rows ahead.

        In the lengths of the list; never so far that those in view would have to go.
        """
        row = room.width() * pixel_ratio**2
        left = MOST_PIXELS / row - room.height() if row else 0.0
        return max(0, min(room.height(), int(left / 2)))

    def forget(self) -> None:
        """Let every picture go, because rows are painted in another manner."""
        self._kept.clear()
        self._pixels = 0

    def draw(
        self, painter: QPainter, option: RowOption, index: Index, delegate: QAbstractItemDelegate
    ) -> None:
        """Paint a row, by its picture where it has one that is sharp and still."""
        if not self._is_kept(option):
            delegate.paint(painter, option, index)
            return
        painter.drawPixmap(option.rect.topLeft(), self._picture(option, index, delegate))

    def prepare(self, option: RowOption, index: Index, delegate: QAbstractItemDelegate) -> None:
        """Have the picture of a row that is not in view yet."""
        if self._is_kept(option):
            self._picture(option, index, delegate)

    def _is_kept(self, option: RowOption) -> bool:
        # Not painter.device(): PySide 6.11 lets go of the widget that it answers with.
        ratio = option.pixel_ratio
        return bool(self._ground) and not option.hover_share and ratio == int(ratio)

    def _picture(self, option: RowOption, index: Index, delegate: QAbstractItemDelegate) -> QPixmap:
        look, size, ratio = theme.current(), option.rect.size(), option.pixel_ratio
        place = (index.row() == 0, size.width(), size.height(), ratio)
        manner = (option.state.value, option.direction, look.name, look.scale)
        key = (index.data(TextRole), place, manner)
        if key not in self._kept:
            option.rect = QRect(QPoint(0, 0), size)
            self._keep(key, self._painted(option, index, delegate, ratio))
        self._kept.move_to_end(key)
        return self._kept[key]

    def _painted(
        self, option: RowOption, index: Index, delegate: QAbstractItemDelegate, ratio: float
    ) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.current().color(self._ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        delegate.paint(painter, option, index)
        painter.end()
        return picture

    def _keep(self, key: Hashable, picture: QPixmap) -> None:
        self._kept[key] = picture
        self._pixels += _pixels(picture.size())
        while self._pixels > MOST_PIXELS and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._pixels -= _pixels(oldest.size())


def _pixels(size: QSize) -> int:
    return size.width() * size.height()
