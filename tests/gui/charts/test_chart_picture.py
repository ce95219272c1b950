"""A chart of many points is drawn part by part, and looks in the end as if drawn at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Series
from hallpass_desktop.gui.charts.chart_picture import MOST_AT_ONCE, ChartPicture, is_large
from hallpass_desktop.gui.charts.chart_view import ChartView
from tests.gui.charts.drawn import SIZE, painted, screen_ink

FIRST = date(2025, 1, 1)
DAYS = MOST_AT_ONCE // 2 + 10


def series(code: str, lowest: float) -> Series:
    points = (
        Point(FIRST + timedelta(days=day), lowest + day % 4, 3, lowest, lowest + 4)
        for day in range(DAYS)
    )
    return Series(code, code.title(), tuple(points), code.title(), "3 last")


LAST = FIRST + timedelta(days=DAYS)
LARGE = Chart(
    FIRST,
    LAST,
    (series("calm", 1), series("trust", 5)),
    axes.numbers(),
    axes.days(FIRST, LAST),
    shows_ranges=True,
)
SMALL = replace(LARGE, series=LARGE.series[:1])


@pytest.fixture
def picture(qapp: QObject) -> ChartPicture:
    return ChartPicture(qapp)


def drawn(picture: ChartPicture, chart: Chart = LARGE) -> QImage:
    found = picture.of(chart, QSize(*SIZE), 1.0, screen_ink()).toImage()
    return found.convertToFormat(QImage.Format.Format_RGB32)


def test_many_points_are_those_that_hold_the_window_up() -> None:
    assert is_large(LARGE)
    assert not is_large(SMALL)


def test_it_begins_with_its_grid_and_ends_as_if_drawn_at_once(
    picture: ChartPicture, qtbot: QtBot
) -> None:
    grown: list[QImage] = []
    picture.grew.connect(lambda: grown.append(drawn(picture)))
    first = drawn(picture)
    assert not picture.is_whole

    qtbot.waitUntil(lambda: picture.is_whole)

    assert len(grown) == 2 * len(LARGE.series) + 1
    assert all(one != other for one, other in zip([first, *grown], grown, strict=False))
    assert grown[-1] == painted(LARGE)


def test_it_is_kept_until_something_about_it_is_another(
    picture: ChartPicture, qtbot: QtBot
) -> None:
    def key(chart: Chart = LARGE, size: tuple[int, int] = SIZE, ratio: float = 1.0) -> int:
        return picture.of(chart, QSize(*size), ratio, screen_ink()).cacheKey()

    picture.of(LARGE, QSize(*SIZE), 1.0, screen_ink())
    qtbot.waitUntil(lambda: picture.is_whole)
    kept = key()

    assert key() == kept
    for other in (key(SMALL), key(size=(500, 200)), key(ratio=2.0)):
        assert other != kept
    picture.forget()
    assert picture.is_whole


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.set_chart(LARGE)
    view.show()
    return view


def test_a_view_shows_the_whole_of_it_and_the_point_that_is_looked_at(
    view: ChartView, qtbot: QtBot
) -> None:
    def looks_like(chart: Chart) -> bool:
        seen, wanted = view.grab().toImage(), painted(chart)
        return all(
            seen.pixelColor(x, y) == wanted.pixelColor(x, y)
            for x in range(0, SIZE[0], 5)
            for y in range(0, SIZE[1], 5)
        )

    qtbot.waitUntil(lambda: looks_like(LARGE))
    assert not looks_like(replace(LARGE, series=LARGE.series[1:]))
    view.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(view, Qt.Key.Key_End)

    assert not looks_like(LARGE)
    view.hide_focus()
    assert looks_like(LARGE)
