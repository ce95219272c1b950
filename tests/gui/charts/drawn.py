"""Charts to draw, and the papers they are drawn on."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from hallpass_desktop.domain.points import Point, Step
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Series
from hallpass_desktop.gui.charts.ink import Ink, on_screen
from hallpass_desktop.gui.charts.layout import Layout
from hallpass_desktop.gui.charts.painter import paint_chart

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 14)
MONDAY = date(2026, 1, 19)
MET = ("Not met", "A little", "Partly", "Mostly", "Met")
SIZE = (480, 200)


def points(*pairs: tuple[int, float]) -> tuple[Point, ...]:
    """Points of March by their day."""
    return tuple(Point(date(2026, 3, day), value) for day, value in pairs)


def line(*pairs: tuple[int, float], code: str = "calm", label: str = "") -> Series:
    """A line of March."""
    return Series(code, code.title(), points(*pairs), label)


def chart(*series: Series) -> Chart:
    """Two weeks of March by day."""
    return Chart(FIRST, LAST, series, axes.numbers(), axes.days(FIRST, LAST))


def weeks(*steps: int | None) -> Chart:
    """A need over eight weeks; None is a week without a mark."""
    marked = tuple(
        Point(MONDAY + timedelta(weeks=week), float(step))
        for week, step in enumerate(steps)
        if step is not None
    )
    last = MONDAY + timedelta(weeks=len(steps) - 1)
    return Chart(
        MONDAY,
        last,
        (Series("met", "How met", marked),),
        axes.steps(MET),
        axes.days(MONDAY, last, Step.WEEK),
        Step.WEEK,
        steps_said=MET,
        shows_gaps=True,
    )


def screen_ink(*, is_mirrored: bool = False) -> Ink:
    """The ink of the theme in use."""
    return on_screen(theme.current(), is_mirrored=is_mirrored)


def painted(what: Chart, ink: Ink | None = None, size: tuple[int, int] = SIZE) -> QImage:
    """The chart on a sheet of its own."""
    return painted_with_layout(what, ink, size)[0]


def painted_with_layout(
    what: Chart, ink: Ink | None = None, size: tuple[int, int] = SIZE
) -> tuple[QImage, Layout]:
    """The chart on a sheet, and where everything stands."""
    ink = ink or screen_ink()
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(ink.ground)
    painter = QPainter(image)
    layout = paint_chart(painter, QRectF(image.rect()), what, ink)
    painter.end()
    return image, layout


def has_color(image: QImage, color: QColor, area: QRectF | None = None) -> bool:
    """Whether any pixel of an area has this colour."""
    within = (area or QRectF(image.rect())).toRect().intersected(image.rect())
    return any(
        image.pixelColor(x, y) == color
        for x in range(within.left(), within.right() + 1)
        for y in range(within.top(), within.bottom() + 1)
    )


def is_grey(image: QImage) -> bool:
    """Whether nothing on the paper has a colour."""
    colors = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return all(color.red() == color.green() == color.blue() for color in colors)


LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
