"""The before-and-after mark: a hollow dot, a full dot and the line between them."""

from PySide6.QtCore import Property, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_SMALL, _LARGE = (58, 22), (86, 30)
_INSET = 19
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SlopeMark(Drawing):
    """Height carries the value and numbers say it; 58 x 22 in lists, 86 x 30 in cards."""

    def __init__(
        self, parent: QWidget | None = None, before: int | None = None, after: int | None = None
    ) -> None:
        super().__init__(parent)
        self._is_large = False
        self.set_values(before, after)

    def _get_large(self) -> bool:
        return self._is_large

    def set_large(self, is_large: bool) -> None:
        """Choose the size for cards."""
        self._is_large = is_large
        self.restyle()

    is_large = Property(bool, _get_large, set_large)

    def set_values(self, before: int | None, after: int | None) -> None:
        """Show what was and what is; either may be missing."""
        self._before, self._after = before, after
        self.setText(self._spoken())
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        width, height = _LARGE if self._is_large else _SMALL
        return QSize(look.px(width), look.px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = _LARGE if self._is_large else _SMALL
        draw_slope(paint.start(self), QRectF(0, 0, width, height), self._before, self._after)

    def _spoken(self) -> str:
        if self._before is None and self._after is None:
            return ""
        if self._after is None:
            return self.tr("{value} before").format(value=self._before)
        if self._before is None:
            return self.tr("{value} after").format(value=self._after)
        words = self.tr("{before} before, {after} after")
        return words.format(before=self._before, after=self._after)


def draw_slope(
    painter: QPainter, area: QRectF, before: int | None, after: int | None, ground: str = "surface"
) -> None:
    """Draw the mark into an area given at 100 %; lists use it from their delegates."""
    look = theme.current()
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.scale(look.scale, look.scale)
    first = _point(area, area.left() + _INSET, before)
    second = _point(area, area.right() - _INSET, after)
    if first is not None and second is not None:
        painter.setPen(QPen(look.color("edge"), 1.5))
        painter.drawLine(first, second)
    if first is not None:
        paint.dot(painter, first, 3.25, look.color(ground), look.color("accent"), 1.75)
        _number(painter, area, first, str(before), is_after=False)
    if second is not None:
        paint.dot(painter, second, 3.5, look.color("accent"))
        _number(painter, area, second, str(after), is_after=True)
    painter.restore()


def _point(area: QRectF, x: float, value: int | None) -> QPointF | None:
    if value is None:
        return None
    return QPointF(x, area.bottom() - 3 - (area.height() - 6) * value / 10)


def _number(painter: QPainter, area: QRectF, at: QPointF, text: str, *, is_after: bool) -> None:
    look = theme.current()
    font = look.font("small_strong" if is_after else "small_medium")
    font.setPixelSize(12)
    centre = min(area.bottom() - 7, max(area.top() + 7, at.y()))
    painter.setPen(look.color("text" if is_after else "text2"))
    painter.setFont(font)
    if is_after:
        box = QRectF(at.x() + 9, centre - 8, 18, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        return
    painter.drawText(QRectF(at.x() - 27, centre - 8, 18, 16), int(_END), text)
