"""A chart one can walk through: with the arrow keys, or with the mouse."""

from datetime import timedelta
from math import hypot

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts import bubble, said
from hallpass_desktop.gui.charts.chart import Chart, Spot
from hallpass_desktop.gui.charts.chart_picture import ChartPicture, is_large
from hallpass_desktop.gui.charts.ink import Ink, on_screen
from hallpass_desktop.gui.charts.layout import Layout, Placed
from hallpass_desktop.gui.charts.painter import paint_chart
from hallpass_desktop.gui.charts.walk import Walk
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import KeyboardFocus, Themed
from hallpass_desktop.gui.widgets.saying import say

HEIGHT, LEAST_WIDTH, WIDTH = 150, 160, 240
REACH = 24
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(KeyboardFocus, Themed, QWidget):
    """Says and shows the point that is looked at; `chart_height` is at 100 %."""

    point_chosen = Signal(object)  # Spot
    ring_gap = 0
    ring_radius = 6.0

    def __init__(self, parent: QWidget | None = None, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._walk = Walk()
        self._height = height
        self._is_choosable = True
        self._picture = ChartPicture(self)
        self._picture.grew.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _get_height(self) -> int:
        return self._height

    def set_chart_height(self, height: int) -> None:
        """Choose how high the chart is, at 100 %."""
        self._height = height
        self.updateGeometry()

    def _get_choosable(self) -> bool:
        return self._is_choosable

    def set_choosable(self, is_choosable: bool) -> None:
        """Let Enter and the mouse open a point, or only say it."""
        self._is_choosable = is_choosable

    chart_height = Property(int, _get_height, set_chart_height)
    choosable = Property(bool, _get_choosable, set_choosable)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def is_drawn(self) -> bool:
        """Whether nothing is left to draw of what was begun."""
        return self._picture.is_whole

    def set_chart(self, chart: Chart) -> None:
        """Show another chart; nothing of it is looked at yet."""
        self._chart = chart
        self._walk = Walk(chart)
        self._picture.forget()
        self.setAccessibleDescription(said.chart_said(chart))
        self.update()

    def draw_ahead(self) -> None:
        """Begin the picture of many points before anybody sees it, at the size there is."""
        if self._chart is not None and is_large(self._chart):
            self._drawn(self._chart, self._ink())

    def looked_at(self) -> str:
        """The point that is looked at, in words; nothing if there is none."""
        spot = self._walk.spot
        if self._chart is None or spot is None:
            return ""
        line, point = spot
        return said.looked_at_said(self._chart, self._chart.series[line], point)

    def layout_now(self) -> Layout | None:
        """Where everything stands at this size."""
        if self._chart is None:
            return None
        return Layout(QRectF(self.rect()), self._chart, self._ink())

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(WIDTH), look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(LEAST_WIDTH), look.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None or self._chart.is_empty:
            return
        painter = paint.start(self)
        layout = self._draw(painter, self._chart, self._ink())
        spot = self._walk.spot
        if spot is not None:
            line, point = spot
            at = layout.place(point)
            bubble.draw(
                painter, QRectF(self.rect()), at, self.looked_at(), self._chart.look_of(line)
            )

    def _draw(self, painter: QPainter, chart: Chart, ink: Ink) -> Layout:
        """At once, or as much of its picture as there is."""
        if not is_large(chart):
            return paint_chart(painter, QRectF(self.rect()), chart, ink)
        painter.drawPixmap(0, 0, self._drawn(chart, ink))
        return Layout(QRectF(self.rect()), chart, ink)

    def _drawn(self, chart: Chart, ink: Ink) -> QPixmap:
        return self._picture.of(chart, self.size(), self.devicePixelRatioF(), ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        moves = {
            Qt.Key.Key_Right: (ahead, 0),
            Qt.Key.Key_Left: (-ahead, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._look_at(self._walk.move(*moves[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._look_at(self._walk.to_edge(is_last=key == Qt.Key.Key_End))
        elif key in _CHOOSE and self._walk.spot is not None:
            self._choose()
        else:
            super().keyPressEvent(event)
            return
        self.show_focus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near is not None:
            self._look_at(self._walk.to(near.line, near.point), is_spoken=False)
        elif not self.is_focus_visible:
            self._leave()
        is_over = near is not None and self._is_choosable
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near is not None and event.button() == Qt.MouseButton.LeftButton:
            self._look_at(self._walk.to(near.line, near.point), is_spoken=False)
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.is_focus_visible:
            self._leave()

    def hide_focus(self) -> None:
        super().hide_focus()
        self._leave()

    def _ink(self) -> Ink:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return on_screen(theme.current(), is_mirrored=is_mirrored)

    def _near(self, at: QPointF) -> Placed | None:
        """The nearest point that the mouse can mean."""
        layout = self.layout_now()
        placed = list(layout.placed()) if layout is not None else []
        nearest = min(placed, key=lambda each: _distance(each.at, at), default=None)
        if nearest is None or _distance(nearest.at, at) > theme.current().px(REACH):
            return None
        return nearest

    def _look_at(self, has_moved: bool, *, is_spoken: bool = True) -> None:
        if not has_moved:
            return
        self.update()
        if is_spoken:
            say(self, self.looked_at())

    def _leave(self) -> None:
        self._walk.leave()
        self.update()

    def _choose(self) -> None:
        spot = self._walk.spot
        if self._chart is None or spot is None or not self._is_choosable:
            return
        line, point = spot
        last = self._chart.step.following(point.day) - timedelta(days=1)
        self.point_chosen.emit(Spot(self._chart.series[line].code, point.day, last))


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
