"""A chart as a picture inside a page of HTML, in the colour of its text."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QPointF, QRectF

from hallpass_desktop.domain.points import Point, runs
from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.layout import Layout
from hallpass_desktop.gui.print.drawings import paper_ink
from hallpass_desktop.gui.print.plain_text import plain

WIDTH, HEIGHT = 340, 180
_ROOM = 60  # at the end of a line, for a reader whose letters are wider than ours
_DASHES = ("", ' stroke-dasharray="6 4"', ' stroke-dasharray="2 3"', ' stroke-dasharray="8 3 2 3"')
_RADIUS, _DOWN = 4, 4  # of a marker; from the middle of a line of text to its baseline
_INCH = 96
_INK = 'stroke="currentColor"'


def drawn(chart: Chart, said: str) -> str:
    """The chart as one element; `said` is what a screen reader hears of it."""
    parts = "".join(_Svg(chart).parts())
    label = escape(plain(said))
    return (
        f'<svg viewBox="0 0 {WIDTH + _ROOM} {HEIGHT}" role="img" aria-label="{label}" '
        f'font-size="12" fill="currentColor" stroke="none">{parts}</svg>'
    )


class _Svg:
    """Everything stands where the painter of charts would put it."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._layout = Layout(QRectF(0, 0, WIDTH, HEIGHT), chart, paper_ink(_INCH))

    def parts(self) -> Iterator[str]:
        """The grid first, then lines, then markers over them."""
        yield from self._grid()
        for line, series in enumerate(self._chart.series):
            yield from self._ranges(series.points)
            yield from self._line(line, series.points)
        for line, series in enumerate(self._chart.series):
            yield from (self._marker(line, self._layout.place(each)) for each in series.points)
        yield from self._ends()

    def _grid(self) -> Iterator[str]:
        area = self._layout.area
        for tick in self._chart.ticks:
            y = self._layout.y(tick.value)
            yield _line(area.left(), y, area.right(), y, ' stroke-opacity="0.25"')
            box = self._layout.tick_box(tick.value)
            yield _text(box.right(), box.center().y(), tick.words, "end")
        for day in self._chart.day_ticks:
            width = paper_ink(_INCH).width(day.words)
            box = self._layout.day_box(day.day, width)
            yield _text(box.center().x(), box.center().y(), day.words, "middle")

    def _ranges(self, points: tuple[Point, ...]) -> Iterator[str]:
        for point in points:
            if point.low is not None and point.high is not None and point.low != point.high:
                x = self._layout.x(point.day)
                yield _line(x, self._layout.y(point.low), x, self._layout.y(point.high))

    def _line(self, line: int, points: tuple[Point, ...]) -> Iterator[str]:
        dash = _DASHES[self._chart.look_of(line)]
        for run in runs(points, self._chart.step, self._chart.apart):
            at = " ".join(_pair(self._layout.place(point)) for point in run)
            yield f'<polyline points="{at}" fill="none" {_INK} stroke-width="2"{dash}/>'

    def _marker(self, line: int, at: QPointF) -> str:
        """A full circle for the first line, an open square for the second; as on paper."""
        if self._chart.look_of(line) % 2:
            x, y, side = at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS
            return (
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{side}" height="{side}" fill="Canvas" '
                f'{_INK} stroke-width="1.5"/>'
            )
        return f'<circle cx="{at.x():.1f}" cy="{at.y():.1f}" r="{_RADIUS}"/>'

    def _ends(self) -> Iterator[str]:
        for line, box in self._layout.end_boxes():
            words = self._chart.series[line].label
            yield _text(box.left(), box.center().y(), words, "start", ' font-weight="600"')


def _text(x: float, y: float, words: str, anchor: str, more: str = "") -> str:
    said = escape(plain(words))
    return f'<text x="{x:.1f}" y="{y + _DOWN:.1f}" text-anchor="{anchor}"{more}>{said}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, more: str = "") -> str:
    at = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f"<line {at} {_INK}{more}/>"


def _pair(at: QPointF) -> str:
    return f"{at.x():.1f},{at.y():.1f}"
