"""The marks on a day of the calendar: each sort of page has its own shape."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

RADIUS, _STEP, _PLUS = 3.2, 9.0, 2.6
_COLORS = {Mark.JEALOUSY: "c1", Mark.NOTE: "c2", Mark.CHECK_IN: "c3", Mark.OTHER: "c4"}
_CORNERS: dict[Mark, tuple[tuple[float, float], ...]] = {
    Mark.NOTE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Mark.CHECK_IN: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    Mark.OTHER: ((0, -1.2), (1.2, 0.9), (-1.2, 0.9)),
}


def draw(painter: QPainter, line: QRectF, pages: DayPages, ink: QColor | None = None) -> None:
    """Draw the marks of a day in the middle of a line, and a plus where there are more pages.

    `ink` is one colour for all of them, on a ground that leaves no choice.
    """
    look = theme.current()
    step = _STEP * look.scale
    marks = pages.marks
    count = len(marks) + pages.has_more
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    along = -step if is_mirrored else step
    at = line.center() - QPointF((count - 1) * along / 2, 0)
    for mark in marks:
        draw_mark(painter, at, mark, ink)
        at += QPointF(along, 0)
    if pages.has_more:
        _draw_plus(painter, at, ink or look.color("text2"))


def draw_mark(painter: QPainter, at: QPointF, mark: Mark, ink: QColor | None = None) -> None:
    """Draw one mark round a point."""
    look = theme.current()
    radius = RADIUS * look.scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or look.color(_COLORS[mark]))
    if mark is Mark.JEALOUSY:
        painter.drawEllipse(at, radius, radius)
        return
    corners = [at + QPointF(x * radius, y * radius) for x, y in _CORNERS[mark]]
    painter.drawPolygon(QPolygonF(corners))


def _draw_plus(painter: QPainter, at: QPointF, ink: QColor) -> None:
    look = theme.current()
    reach = _PLUS * look.scale
    painter.setPen(QPen(ink, 1.4 * look.scale))
    painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
    painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))


class MarkSample(Drawing):
    """One mark by itself, for the words that say what it stands for."""

    def __init__(self, parent: QWidget | None, mark: Mark) -> None:
        super().__init__(parent)
        self._mark = mark

    def sizeHint(self) -> QSize:
        side = theme.current().px(12)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_mark(paint.start(self), QRectF(self.rect()).center(), self._mark)
