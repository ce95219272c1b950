"""Before and after on one line, for the page where an entry is read."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_WIDTH, _HEIGHT, _INSET, _RADIUS = 300, 34, 14, 10


class StrengthLine(Drawing):
    """A hollow ring for before and a full dot for after, each with its number."""

    def __init__(
        self, parent: QWidget | None = None, before: int | None = None, after: int | None = None
    ) -> None:
        super().__init__(parent)
        self.set_values(before, after)

    def set_values(self, before: int | None, after: int | None) -> None:
        """Show what was and what is, 0 to 10; either may be missing."""
        self._before, self._after = before, after
        self.setText(self._spoken())
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_WIDTH), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        self._draw_span(painter, "line", 0, 10)
        if self._before is not None and self._after is not None:
            self._draw_span(painter, "accent", self._before, self._after)
        radius = _RADIUS * look.scale
        if self._before is not None:
            centre = QPointF(self._x(self._before), self.height() / 2)
            paint.dot(painter, centre, radius, look.color("surface"), look.color("accent"), 2)
            self._draw_number(painter, centre, self._before, "accentText")
        if self._after is not None:
            centre = QPointF(self._x(self._after), self.height() / 2)
            paint.dot(painter, centre, radius, look.color("accent"))
            self._draw_number(painter, centre, self._after, "onAccent")

    def _x(self, value: int) -> float:
        inset = _INSET * theme.current().scale
        share = value / 10
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return inset + (self.width() - 2 * inset) * share

    def _draw_span(self, painter: QPainter, role: str, low: int, high: int) -> None:
        y = self.height() / 2
        painter.setPen(QPen(theme.current().color(role), 2))
        painter.drawLine(QPointF(self._x(low), y), QPointF(self._x(high), y))

    def _draw_number(self, painter: QPainter, at: QPointF, value: int, role: str) -> None:
        look = theme.current()
        side = look.px(24)
        area = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        font, color = look.font("small_strong"), look.color(role)
        paint.words(painter, area, str(value), font, color, Qt.AlignmentFlag.AlignCenter)

    def _spoken(self) -> str:
        if self._before is None and self._after is None:
            return ""
        if self._after is None:
            return self.tr("{value} at the start").format(value=self._before)
        if self._before is None:
            return self.tr("{value} after writing").format(value=self._after)
        words = self.tr("{before} at the start, {after} after writing")
        return words.format(before=self._before, after=self._after)
