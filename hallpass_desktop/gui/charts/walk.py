"""Going from point to point of a chart, as a reader does with the arrow keys."""

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui.charts.chart import Chart


class Walk:
    """Where somebody stands in a chart: on one point of one line, or nowhere."""

    def __init__(self, chart: Chart | None = None) -> None:
        self._lines = tuple(each.points for each in chart.series) if chart else ()
        self._at: tuple[int, int] | None = None

    @property
    def spot(self) -> tuple[int, Point] | None:
        """The line and the point that are looked at."""
        if self._at is None:
            return None
        line, place = self._at
        return line, self._lines[line][place]

    def move(self, along: int, down: int) -> bool:
        """Go to the next point of this line, or to the nearest one of the next line."""
        if self._at is None:
            return self.to_edge(is_last=True)
        line, place = self._at
        if along:
            last = len(self._lines[line]) - 1
            return self._go(line, max(0, min(last, place + along)))
        return self._change_line(down)

    def to_edge(self, *, is_last: bool) -> bool:
        """Go to the first or the last point of this line."""
        line = self._at[0] if self._at else self._first_line()
        if line is None:
            return False
        return self._go(line, len(self._lines[line]) - 1 if is_last else 0)

    def to(self, line: int, point: Point) -> bool:
        """Go straight to a point."""
        return self._go(line, self._lines[line].index(point))

    def leave(self) -> None:
        """Look at nothing."""
        self._at = None

    def _go(self, line: int, place: int) -> bool:
        has_moved = self._at != (line, place)
        self._at = (line, place)
        return has_moved

    def _first_line(self) -> int | None:
        return next((line for line, points in enumerate(self._lines) if points), None)

    def _change_line(self, down: int) -> bool:
        if self._at is None:
            return False
        line, place = self._at
        day, count = self._lines[line][place].day, len(self._lines)
        others = [(line + down * step) % count for step in range(1, count)]
        other = next((each for each in others if self._lines[each]), line)
        points = self._lines[other]
        return self._go(other, min(range(len(points)), key=lambda at: abs(points[at].day - day)))
