"""The picture of a chart with many points: drawn a part at a turn of the window, and then kept.

Two lines over ten years take two frames to draw. So the grid is there at once and the lines follow,
and who walks along them has only the bubble drawn.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPixmap

from hallpass_desktop.gui.charts.chart import Chart
from hallpass_desktop.gui.charts.ink import Ink
from hallpass_desktop.gui.charts.layout import Layout
from hallpass_desktop.gui.charts.painter import Part, parts
from hallpass_desktop.gui.turns import Turns

MOST_AT_ONCE = 80  # points that are drawn within a third of a frame


class ChartPicture(QObject):
    """Of one chart at one size; another takes its place."""

    grew = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = Turns(self)
        self._of: tuple[Chart, QSize, float, Ink] | None = None
        self._picture = QPixmap()

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to draw."""
        return not self._turns.is_busy

    def forget(self) -> None:
        """Let the picture go, and draw no more of it."""
        self._turns.end()
        self._of, self._picture = None, QPixmap()

    def of(self, chart: Chart, size: QSize, pixel_ratio: float, ink: Ink) -> QPixmap:
        """As much of it as is drawn so far; the rest follows."""
        wanted = (chart, size, pixel_ratio, ink)
        if wanted != self._of:
            self._of = wanted
            self._picture = QPixmap(size * pixel_ratio)
            self._picture.setDevicePixelRatio(pixel_ratio)
            self._picture.fill(ink.ground)
            layout = Layout(QRectF(0, 0, size.width(), size.height()), chart, ink)
            first, *others = parts(layout, chart, ink)
            self._draw(first)
            self._turns.begin(self._drawn(others))
        return self._picture

    def _drawn(self, others: list[Part]) -> Iterator[None]:
        for part in others:
            self._draw(part)
            self.grew.emit()
            yield

    def _draw(self, part: Part) -> None:
        painter = QPainter(self._picture)
        part(painter)
        painter.end()


def is_large(chart: Chart) -> bool:
    """Whether drawing it at once would hold the window up."""
    return sum(len(series.points) for series in chart.series) > MOST_AT_ONCE
