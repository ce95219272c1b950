"""The one painter of charts: the same lines on a screen, on paper and in a PDF."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from hallpass_desktop.domain.points import gaps, runs
from hallpass_desktop.gui.charts import shapes
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.ink import Ink
from hallpass_desktop.gui.charts.layout import Layout
from hallpass_desktop.gui.widgets import paint

RADIUS, LAST_RADIUS, SMALLEST_RADIUS = 4.0, 5.0, 2.0
_SHARE_OF_STEP = 0.36
_SHARE_ON_PAPER = 0.28  # where the dashes between two markers tell the lines apart
_DASH = 6
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Part = Callable[[QPainter], None]


def paint_chart(painter: QPainter, rect: QRectF, chart: Chart, ink: Ink) -> Layout:
    """Draw a chart into a rectangle, and answer where everything stands."""
    layout = Layout(rect, chart, ink)
    for part in parts(layout, chart, ink):
        part(painter)
    return layout


def parts(layout: Layout, chart: Chart, ink: Ink) -> Iterator[Part]:
    """The same in parts that are drawn one over the other, each of them a few milliseconds long."""
    drawing = _Drawing(chart, ink, layout)
    lines = [line for line, series in enumerate(chart.series) if series.points]
    yield partial(drawing.draw, (drawing.grid, drawing.days, drawing.marks))
    for line in lines:
        yield partial(drawing.draw, (partial(drawing.ranges, line), partial(drawing.line, line)))
    for line in lines:
        yield partial(drawing.draw, (partial(drawing.markers, line),))
    yield partial(drawing.draw, (drawing.ends,))


class _Drawing:
    """One chart, on one painter after the other."""

    _painter: QPainter

    def __init__(self, chart: Chart, ink: Ink, layout: Layout) -> None:
        self._chart = chart
        self._ink = ink
        self._layout = layout
        self._ahead = _END if ink.is_mirrored else _START
        self._back = _START if ink.is_mirrored else _END

    def draw(self, steps: tuple[Callable[[], None], ...], painter: QPainter) -> None:
        """Do some of what follows on a painter, and leave it as it was."""
        self._painter = painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for step in steps:
            step()
        painter.restore()

    def grid(self) -> None:
        """A thin line at each named value."""
        area = self._layout.area
        for tick in self._chart.ticks:
            y = self._crisp(self._layout.y(tick.value))
            self._painter.setPen(QPen(self._ink.grid, self._ink.px(1) if self._ink.is_paper else 1))
            self._painter.drawLine(QLineF(area.left(), y, area.right(), y))
            box = self._layout.tick_box(tick.value)
            self._write(box, self._ink.cut(tick.words, box.width()), self._back)

    def days(self) -> None:
        """The named days below, and a dash where every line has a gap."""
        for tick in self._chart.day_ticks:
            box = self._layout.day_box(tick.day, self._ink.width(tick.words) + 1)
            self._write(box, tick.words, Qt.AlignmentFlag.AlignHCenter)
        if self._chart.shows_gaps:
            self._dashes()

    def marks(self) -> None:
        """What happened, as dotted lines; a name covers what of them runs behind it."""
        named = self._layout.mark_boxes()
        tops = {mark: box.bottom() for mark, box in named}
        area = self._layout.area
        self._painter.setPen(QPen(self._ink.edge, self._ink.px(1.25), Qt.PenStyle.DotLine))
        for mark in self._chart.marks:
            x = self._crisp(self._layout.x(mark.day))
            self._painter.drawLine(QLineF(x, tops.get(mark, area.top()), x, area.bottom()))
        for mark, box in named:
            self._painter.fillRect(box, self._ink.ground)
            self._write(box, self._ink.cut(mark.name, box.width()), Qt.AlignmentFlag.AlignHCenter)

    def ranges(self, line: int) -> None:
        """Where the middle half of the values lies, as thin bars."""
        if not self._chart.shows_ranges:
            return
        self._painter.setPen(QPen(self._ink.lines[self._chart.look_of(line)], self._ink.px(1)))
        for point in self._chart.series[line].points:
            if point.low is not None and point.high is not None and point.low != point.high:
                x = self._layout.x(point.day)
                low, high = self._layout.y(point.low), self._layout.y(point.high)
                self._painter.drawLine(QLineF(x, low, x, high))

    def line(self, line: int) -> None:
        """From point to point, and nothing over a gap."""
        pen = self._ink.pen(self._chart.look_of(line))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if pen.style() is Qt.PenStyle.SolidLine:
            # One by one they take a fifteenth of the time; their round ends make the corners.
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._painter.setPen(pen)
            for step in self._steps(line):
                self._painter.drawLine(step)
            return
        self._painter.setPen(pen)
        self._painter.drawPath(self._way(line))

    def markers(self, line: int) -> None:
        """A shape at each point; on a screen the last one is a little larger."""
        points, look = self._chart.series[line].points, self._chart.look_of(line)
        radius = self._radius()
        for point in points:
            shapes.draw(self._painter, self._layout.place(point), radius, look, self._ink)
        largest = radius if self._ink.is_paper else max(radius, self._ink.px(LAST_RADIUS))
        shapes.draw(self._painter, self._layout.place(points[-1]), largest, look, self._ink)

    def ends(self) -> None:
        """The name and the last value beside the end of each line."""
        for line, box in self._layout.end_boxes():
            series = self._chart.series[line]
            top = QRectF(box.left(), box.top(), box.width(), self._ink.line_height)
            label = self._ink.cut(series.label, box.width(), is_strong=True)
            flags = self._ahead | _MIDDLE
            paint.words(self._painter, top, label, self._ink.strong, self._ink.text, flags)
            below = top.translated(0, self._ink.line_height)
            self._write(below, self._ink.cut(series.note, box.width()), self._ahead)

    def _steps(self, line: int) -> Iterator[QLineF]:
        for run in self._runs(line):
            for start, end in pairwise(run):
                yield QLineF(start, end)

    def _way(self, line: int) -> QPainterPath:
        """The same as one path, so that dashes run on round the corners."""
        path = QPainterPath()
        for first, *rest in self._runs(line):
            path.moveTo(first)
            for point in rest:
                path.lineTo(point)
        return path

    def _runs(self, line: int) -> Iterator[list[QPointF]]:
        for run in runs(self._chart.series[line].points, self._chart.step, self._chart.apart):
            yield [self._layout.place(point) for point in run]

    def _dashes(self) -> None:
        chart, half = self._chart, self._ink.px(_DASH) / 2
        missing = [set(gaps(each.points, chart.last, chart.step)) for each in chart.series]
        missing = [
            each for each, series in zip(missing, chart.series, strict=True) if series.points
        ]
        self._painter.setPen(QPen(self._ink.edge, self._ink.px(2)))
        for day in set.intersection(*missing) if missing else ():
            x, y = self._layout.x(day), self._layout.area.bottom()
            self._painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))

    def _radius(self) -> float:
        """Smaller where points stand close together."""
        chart = self._chart
        start = chart.step.start(chart.first)
        apart = abs(self._layout.x(chart.step.following(start)) - self._layout.x(start))
        share = _SHARE_ON_PAPER if self._ink.is_paper else _SHARE_OF_STEP
        wanted = min(self._ink.px(RADIUS), apart * share)
        return max(self._ink.px(SMALLEST_RADIUS), wanted)

    def _crisp(self, place: float) -> float:
        return place if self._ink.is_paper else round(place) + 0.5

    def _write(self, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        paint.words(self._painter, box, text, self._ink.small, self._ink.quiet, side | _MIDDLE)
