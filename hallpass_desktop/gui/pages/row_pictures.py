"""Rows as they were painted last, so that a page that comes back need not paint them again."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.delegates import kept_pictures
from hallpass_desktop.gui.delegates.kept_pictures import KeptPictures
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.row_hover import RowOption

#: Of the state of a row, what it looks different by; that its window is active is not.
_SHOWN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus

Index = QModelIndex | QPersistentModelIndex


class RowPictures:
    """Keeps the pictures used last, none of them larger than its row."""

    def __init__(self) -> None:
        self._ground = ""
        self._kept = KeptPictures()

    def begin(self, ground: str) -> None:
        """Keep pictures from now on; the ground is the colour role of what lies under the rows."""
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
        left = kept_pictures.MOST_PIXELS / row - room.height() if row else 0.0
        return max(0, min(room.height(), int(left / 2)))

    def forget(self) -> None:
        """Let every picture go, because rows are painted in another manner."""
        self._kept.forget()

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
        return self.keeps_any and not option.hover_share and ratio == int(ratio)

    def _picture(self, option: RowOption, index: Index, delegate: QAbstractItemDelegate) -> QPixmap:
        look, size, ratio = theme.current(), option.rect.size(), option.pixel_ratio
        place = (index.row() == 0, size.width(), size.height(), ratio)
        manner = ((option.state & _SHOWN).value, option.direction, look.name, look.scale)
        key = (index.data(TextRole), place, manner)
        paint = partial(_paint, option, index, delegate)
        return self._kept.of(key, size, ratio, look.color(self._ground), paint)


def _paint(
    option: RowOption, index: Index, delegate: QAbstractItemDelegate, painter: QPainter
) -> None:
    there = option.rect
    option.rect = QRect(QPoint(0, 0), there.size())
    delegate.paint(painter, option, index)
    option.rect = there
