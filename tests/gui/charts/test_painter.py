"""What the painter of charts puts on a screen and on paper."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.points import Point
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.charts import axes
from hallpass_desktop.gui.charts.chart import Chart, Mark, Series
from hallpass_desktop.gui.charts.ink import on_paper
from hallpass_desktop.gui.charts.layout import Layout
from hallpass_desktop.gui.charts.painter import paint_chart
from tests.gui.charts.drawn import (
    FIRST,
    LAST,
    chart,
    has_color,
    is_grey,
    line,
    painted,
    painted_with_layout,
    screen_ink,
    weeks,
)

CALM = line((2, 8), (3, 8), (4, 8), (8, 8), (9, 8))
TRUST = line((2, 3), (3, 3), (4, 3), (5, 3), code="trust")


def between(layout: Layout, one: date, other: date, value: float) -> QRectF:
    """A small area half way between two days."""
    x = (layout.x(one) + layout.x(other)) / 2
    return QRectF(x - 1, layout.y(value) - 1, 3, 3)


def test_a_line_is_drawn_from_day_to_day(qapp: QApplication) -> None:
    image, layout = painted_with_layout(chart(CALM))

    area = between(layout, date(2026, 3, 2), date(2026, 3, 3), 8)

    assert has_color(image, screen_ink().lines[0], area)


def test_days_without_a_value_stay_open(qapp: QApplication) -> None:
    image, layout = painted_with_layout(chart(CALM))

    area = between(layout, date(2026, 3, 4), date(2026, 3, 8), 8)

    assert not has_color(image, screen_ink().lines[0], area)


def test_a_missing_week_is_a_small_dash_at_the_bottom(qapp: QApplication) -> None:
    image, layout = painted_with_layout(weeks(1, 2, None, None, 3, 4))
    full = painted(weeks(1, 2, 2, 2, 3, 4))
    bottom = QRectF(0, layout.area.bottom() - 2, image.width(), 4)

    assert has_color(image, screen_ink().edge, bottom)
    assert not has_color(full, screen_ink().edge, bottom)


def test_each_line_has_its_own_shape_and_colour(qapp: QApplication) -> None:
    image = painted(chart(CALM, TRUST))

    assert has_color(image, screen_ink().lines[0])
    assert has_color(image, screen_ink().lines[1])
    assert not has_color(image, screen_ink().lines[2])


@pytest.mark.parametrize("look", range(4))
def test_the_shapes_differ_without_their_colours(qapp: QApplication, look: int) -> None:
    black = replace(screen_ink(), lines=(screen_ink().text,) * 4)
    shapes = [painted(chart(replace(CALM, look=each)), black) for each in range(4)]

    assert sum(shape == shapes[look] for shape in shapes) == 1


def test_a_chart_has_at_most_three_lines() -> None:
    with pytest.raises(ValueError, match="three"):
        chart(CALM, CALM, CALM, CALM)


def test_the_words_at_the_ends_of_lines_do_not_touch(qapp: QApplication) -> None:
    lines = [line((2, 5.0), (14, 5 - n / 5), label=f"Line {n}") for n in range(3)]

    layout = painted_with_layout(chart(*(replace(each, note="5") for each in lines)))[1]

    boxes = [box for _, box in layout.end_boxes()]
    assert len(boxes) == 3
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_words_at_the_end_make_room_for_themselves(qapp: QApplication) -> None:
    plain = painted_with_layout(chart(line((2, 5))))[1]
    named = painted_with_layout(chart(line((2, 5), label="Closeness")))[1]

    assert named.area.right() < plain.area.right() - 40


def test_names_of_what_happened_do_not_stand_over_each_other(qapp: QApplication) -> None:
    marks = (Mark(date(2026, 3, 7), "First agreement"), Mark(date(2026, 3, 8), "Work trip"))
    what = replace(chart(CALM), marks=marks)

    image, layout = painted_with_layout(what)

    boxes = [box for _, box in layout.mark_boxes()]
    assert not boxes[0].intersects(boxes[1])
    assert max(box.bottom() for box in boxes) <= layout.area.top()
    assert has_color(image, screen_ink().edge, QRectF(layout.x(marks[0].day) - 2, 0, 4, 200))


def test_a_crowd_of_marks_keeps_its_lines_and_only_the_names_there_is_room_for(
    qapp: QApplication,
) -> None:
    marks = tuple(Mark(date(2026, 3, day), f"Long talk number {day}") for day in range(2, 13))
    image, layout = painted_with_layout(replace(chart(CALM), marks=marks))

    boxes = layout.mark_boxes()

    named = [mark.name for mark, _ in boxes]
    assert 3 <= len(named) < len(marks)
    assert named[-1] == "Long talk number 12"
    for (_, one), (_, other) in combinations(boxes, 2):
        assert not one.intersects(other)
    assert layout.area.height() > 100
    for mark in marks:
        line_of_it = QRectF(layout.x(mark.day) - 2, layout.area.top(), 4, layout.area.height())
        assert has_color(image, screen_ink().edge, line_of_it)


def test_no_line_runs_through_the_name_of_another_mark(qapp: QApplication) -> None:
    """The newer mark stands on top; its line goes down behind the name of the older one."""
    marks = (Mark(date(2026, 3, 7), "First agreement"), Mark(date(2026, 3, 8), "Work trip"))
    image, layout = painted_with_layout(replace(chart(CALM), marks=marks))
    (_, older), (newer, above) = layout.mark_boxes()
    x = layout.x(newer.day)

    assert above.bottom() <= older.top()
    assert older.left() < x < older.right()
    assert not has_color(image, screen_ink().edge, QRectF(x - 1, older.top(), 3, older.height()))


def test_marks_mirror_where_time_runs_to_the_left(qapp: QApplication) -> None:
    mark = Mark(date(2026, 3, 4), "Work trip")
    what = replace(chart(CALM), marks=(mark,))

    ((_, box),) = painted_with_layout(what, screen_ink(is_mirrored=True))[1].mark_boxes()

    assert box.center().x() > 240


def test_marks_are_on_paper_as_well(qapp: QApplication) -> None:
    marked = replace(chart(CALM), marks=(Mark(date(2026, 3, 6), "Work trip"),))

    image, layout = painted_with_layout(marked, on_paper())

    x, open_ground = round(layout.x(date(2026, 3, 6))), range(round(layout.y(4)), 150)
    assert any(image.pixelColor(x, y) != on_paper().ground for y in open_ground)
    assert is_grey(image)
    assert len(pdf_of(marked)) > len(pdf_of(chart(CALM)))


def test_ranges_are_thin_bars(qapp: QApplication) -> None:
    point = Point(date(2026, 3, 7), 5, 4, 2, 8)
    what = chart(Series("calm", "Calm", (point,)))
    image, layout = painted_with_layout(replace(what, shows_ranges=True))
    above = QRectF(layout.x(point.day) - 2, layout.y(7), 4, 4)

    assert has_color(painted(what), screen_ink().ground, above)
    assert image != painted(what)
    assert image.pixelColor(above.center().toPoint()) != screen_ink().ground


def test_time_runs_to_the_left_where_one_reads_so(qapp: QApplication) -> None:
    one_day = chart(line((2, 8), label="Calm"))
    there, back = (
        painted_with_layout(one_day),
        painted_with_layout(one_day, screen_ink(is_mirrored=True)),
    )

    assert there[1].x(FIRST) < there[1].x(LAST)
    assert back[1].x(FIRST) > back[1].x(LAST)
    assert there[1].x(FIRST) + back[1].x(FIRST) == pytest.approx(480)
    assert there[1].tick_box(5).right() < there[1].area.left()
    assert back[1].tick_box(5).left() > back[1].area.right()


def test_everything_stays_on_the_sheet(qapp: QApplication) -> None:
    what = chart(line((1, 0), (14, 10), label="A very long name of a line that goes on"))

    layout = painted_with_layout(what, size=(220, 120))[1]

    sheet = QRectF(0, 0, 220, 120)
    assert sheet.contains(layout.area)
    assert all(sheet.contains(box) for _, box in layout.end_boxes())
    assert all(sheet.contains(layout.day_box(tick.day, 40)) for tick in what.day_ticks)


def test_a_chart_grows_with_the_text(qapp: QApplication) -> None:
    small = painted_with_layout(chart(CALM), size=(960, 400))[1]
    theme.apply(qapp, theme.Theme.named(scale=2.0, reduced_motion=True))

    large = painted_with_layout(chart(CALM), size=(960, 400))[1]

    assert large.area.left() > small.area.left() + 10
    assert large.tick_box(5).height() == 2 * small.tick_box(5).height()


def test_on_paper_there_is_no_colour(qapp: QApplication) -> None:
    assert is_grey(painted(chart(CALM, TRUST), on_paper()))
    assert not is_grey(painted(chart(CALM, TRUST)))


def test_on_paper_the_second_line_is_dashed_with_hollow_squares(qapp: QApplication) -> None:
    ink = on_paper()
    image, layout = painted_with_layout(chart(CALM, TRUST), ink)
    full, hollow = layout.place(CALM.points[0]), layout.place(TRUST.points[0])

    assert image.pixelColor(full.toPoint()) == ink.text
    assert image.pixelColor(hollow.toPoint()) == ink.ground
    assert ink.pen(0).style() != ink.pen(1).style()


def pdf_of(what: Chart) -> bytes:
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    painter = QPainter(writer)
    paint_chart(painter, QRectF(200, 200, 1500, 600), what, on_paper(300))
    painter.end()
    buffer.close()
    return bytes(found.data())


def test_a_pdf_takes_the_same_chart(qapp: QApplication) -> None:
    nothing = pdf_of(Chart(FIRST, LAST, (), axes.numbers()))
    found = pdf_of(chart(CALM, TRUST))

    assert found.startswith(b"%PDF")
    assert len(found) > len(nothing)


def test_paper_of_any_resolution_carries_the_same_picture(qapp: QApplication) -> None:
    coarse = painted_with_layout(chart(CALM), on_paper(96), (480, 200))[1]
    fine = painted_with_layout(chart(CALM), on_paper(288), (1440, 600))[1]

    assert fine.area.left() == pytest.approx(3 * coarse.area.left(), abs=3)
    assert fine.y(8) == pytest.approx(3 * coarse.y(8), abs=3)


def test_an_empty_chart_draws_its_grid_alone(qapp: QApplication) -> None:
    image = painted(chart(line()))

    assert isinstance(image, QImage)
    assert not has_color(image, screen_ink().lines[0])
