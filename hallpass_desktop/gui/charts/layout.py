"""Where everything of a chart stands: the painter draws there, and the mouse looks there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui.charts.chart import Chart, Mark, Series
from hallpass_desktop.gui.charts.ink import Ink
from hallpass_desktop.gui.charts.mark_rows import rows_of

_BESIDE, _BELOW, _AFTER, _AIR = 8, 8, 12, 6
_WIDEST_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Placed:
    """One point of one line, and where it stands."""

    line: int
    point: Point
    at: QPointF


class Layout:
    """Measured as if time ran to the right, and turned round at the end where it does not."""

    def __init__(self, rect: QRectF, chart: Chart, ink: Ink) -> None:
        self.rect = rect
        self._chart = chart
        self._ink = ink
        self._first = chart.step.start(chart.first)
        self._days = max(1, (chart.step.start(chart.last) - self._first).days)
        self._area = self._between_words()
        self._mark_rows = self._rows_of_marks()
        self._area = self._below_marks()
        self.area = self._turned(self._area)

    def x(self, day: date) -> float:
        """Where a day stands; days outside stand at the edge."""
        share = min(1.0, max(0.0, (day - self._first).days / self._days))
        return self._turned_x(self._area.left() + self._area.width() * share)

    def y(self, value: float) -> float:
        """Where a value stands."""
        low, high = self._chart.ticks[0].value, self._chart.ticks[-1].value
        return self._area.bottom() - self._area.height() * (value - low) / (high - low)

    def place(self, point: Point) -> QPointF:
        """Where a point stands."""
        return QPointF(self.x(point.day), self.y(point.value))

    def placed(self) -> Iterator[Placed]:
        """Every point of every line."""
        for line, series in enumerate(self._chart.series):
            for point in series.points:
                yield Placed(line, point, self.place(point))

    def tick_box(self, value: float) -> QRectF:
        """The room for the words beside a grid line."""
        half = self._ink.line_height / 2
        width = self._area.left() - self.rect.left() - self._ink.px(_BESIDE)
        return self._turned(QRectF(self.rect.left(), self.y(value) - half, width, 2 * half))

    def day_box(self, day: date, width: float) -> QRectF:
        """The room for the name of a day: below it, and never beyond the grid."""
        left = self._turned_x(self.x(day)) - width / 2
        left = max(self._area.left(), min(left, self._area.right() - width))
        top = self._area.bottom() + self._ink.px(_BELOW)
        return self._turned(QRectF(left, top, width, self._ink.line_height))

    def mark_boxes(self) -> tuple[tuple[Mark, QRectF], ...]:
        """The room for the names of what happened, none over another; some may have none."""
        rows = zip(self._chart.marks, self._mark_rows, strict=True)
        return tuple((mark, self._mark_box(mark, row)) for mark, row in rows if row is not None)

    def end_boxes(self) -> tuple[tuple[int, QRectF], ...]:
        """The room for the words at the end of each line, none over another."""
        lines = [i for i, each in enumerate(self._chart.series) if each.points and each.label]
        lines.sort(key=lambda line: self.y(self._last(line).value))
        tops = self._spread([self._end_top(line) for line in lines], lines)
        boxes = ((line, self._end_box(line, top)) for line, top in zip(lines, tops, strict=True))
        return tuple(boxes)

    def _last(self, line: int) -> Point:
        return self._chart.series[line].points[-1]

    def _end_top(self, line: int) -> float:
        half = self._ink.line_height / 2
        return self.y(self._last(line).value) - half

    def _height(self, line: int) -> float:
        return self._ink.line_height * (2 if self._chart.series[line].note else 1)

    def _spread(self, tops: list[float], lines: list[int]) -> list[float]:
        """Move what would overlap downwards, and everything up again if that is too far."""
        for place in range(1, len(tops)):
            tops[place] = max(tops[place], tops[place - 1] + self._height(lines[place - 1]))
        below = self.rect.bottom()
        for place in reversed(range(len(tops))):
            tops[place] = min(tops[place], below - self._height(lines[place]))
            below = tops[place]
        return tops

    def _end_box(self, line: int, top: float) -> QRectF:
        last = self._turned_x(self.x(self._last(line).day))
        room = QRectF(last + self._ink.px(_AFTER), top, 0, self._height(line))
        room.setRight(max(room.left(), self.rect.right()))
        return self._turned(room)

    def _between_words(self) -> QRectF:
        """What the words beside the grid and at the ends of lines leave, from top to bottom."""
        ink, chart = self._ink, self._chart
        before = max(ink.width(tick.words) for tick in chart.ticks) + ink.px(_BESIDE)
        after = max([ink.px(_AIR), *map(self._room_after, chart.series)])
        widest = self.rect.width() * _WIDEST_SHARE
        return self.rect.adjusted(min(before, widest), 0, -min(after, widest), 0)

    def _below_marks(self) -> QRectF:
        ink = self._ink
        rows = 1 + max((row for row in self._mark_rows if row is not None), default=-1)
        above = max(ink.line_height * 0.75, ink.line_height * (rows + 0.25) if rows else 0)
        has_days = bool(self._chart.day_ticks)
        below = ink.line_height + ink.px(_BELOW) if has_days else ink.line_height / 2
        return self._area.adjusted(0, above, 0, -below)

    def _room_after(self, series: Series) -> float:
        if not series.label:
            return 0.0
        words = max(self._ink.width(series.label, is_strong=True), self._ink.width(series.note))
        return words + self._ink.px(_AFTER) + 1

    def _mark_box(self, mark: Mark, row: int) -> QRectF:
        left, width = self._mark_span(mark)
        top = self.rect.top() + row * self._ink.line_height
        return self._turned(QRectF(left, top, width, self._ink.line_height))

    def _rows_of_marks(self) -> tuple[int | None, ...]:
        spans = (self._mark_span(mark) for mark in self._chart.marks)
        return rows_of([(left, left + width) for left, width in spans], self._ink.px(_BESIDE))

    def _mark_span(self, mark: Mark) -> tuple[float, float]:
        """Where the name of a mark begins, and how wide it is: over its day, within the grid."""
        area = self._area
        width = min(self._ink.width(mark.name) + 1, area.width())
        left = self._turned_x(self.x(mark.day)) - width / 2
        return max(area.left(), min(left, area.right() - width)), width

    def _turned(self, rect: QRectF) -> QRectF:
        if not self._ink.is_mirrored:
            return rect
        left = self.rect.left() + self.rect.right() - rect.right()
        return QRectF(left, rect.top(), rect.width(), rect.height())

    def _turned_x(self, x: float) -> float:
        return self.rect.left() + self.rect.right() - x if self._ink.is_mirrored else x
