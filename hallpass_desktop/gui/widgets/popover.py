"""A small floating card that belongs to the control that opened it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.overlay import Overlay

_GAP, _EDGE = 6, 8


class Popover(Overlay):
    """Put content into `body`; it closes on Escape and on a press outside."""

    def __init__(self, anchor: QWidget, *, aligns_end: bool = False) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self._aligns_end = aligns_end
        look = theme.current()
        self.body = QVBoxLayout(self.box)
        self.body.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        self.body.setSpacing(0)

    def wanted_size(self) -> QSize:
        """Answer the size of the box; content that wraps may need another answer."""
        return self.body.totalSizeHint()

    def place(self) -> None:
        look = theme.current()
        edge = look.px(_EDGE)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        size = self.wanted_size().boundedTo(room.size())
        at = self._anchor_corner()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.x()
        if self._aligns_end != is_mirrored:
            left = at.x() + self._anchor.width() - size.width()
        top = at.y() + self._anchor.height() + look.px(_GAP)
        if top + size.height() > room.bottom():
            above = at.y() - look.px(_GAP) - size.height()
            top = above if above >= room.top() else top
        top = min(top, room.bottom() + 1 - size.height())
        left = max(room.left(), min(left, room.right() - size.width()))
        self.box.setGeometry(left, max(room.top(), top), size.width(), size.height())
        self.update()

    def _anchor_corner(self) -> QPoint:
        parent = self.parentWidget()
        if parent is None or not parent.isAncestorOf(self._anchor):
            return QPoint(0, 0)
        return self._anchor.mapTo(parent, QPoint(0, 0))
