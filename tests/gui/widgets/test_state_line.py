"""Where something stands is said in full, however little room there is."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.state_line import StateLine

STATIONS = ("Draft", "Talked through", "Agreed by both", "Ended")


@pytest.fixture
def line(qtbot: QtBot) -> StateLine:
    made = StateLine()
    qtbot.addWidget(made)
    made.set_stations(STATIONS, 2)
    return made


def painted(line: StateLine, width: int) -> QImage:
    line.resize(width, line.sizeHint().height())
    return line.grab().toImage()


def last_column_in_use(image: QImage) -> int:
    ground = image.pixel(image.width() - 1, 0)
    columns = range(image.width() - 1, -1, -1)
    used = (x for x in columns if any(image.pixel(x, y) != ground for y in range(image.height())))
    return next(used, -1)


def test_in_the_least_room_the_present_station_is_there_in_full(line: StateLine) -> None:
    least = line.minimumSizeHint().width()

    in_least = painted(line, least)
    with_more = painted(line, least + 6).copy(0, 0, least, in_least.height())

    assert in_least == with_more
    assert 0 < last_column_in_use(in_least) < least


def test_with_less_than_that_something_would_be_missing(line: StateLine) -> None:
    least = line.minimumSizeHint().width()

    assert last_column_in_use(painted(line, least - 12)) == least - 13


def test_more_room_brings_the_other_marks_and_then_the_other_words(line: StateLine) -> None:
    least, whole = line.minimumSizeHint().width(), line.sizeHint().width()
    found = [last_column_in_use(painted(line, width)) for width in (least, whole - 1, whole)]

    assert found == sorted(set(found))


def test_it_is_read_aloud_with_its_number(line: StateLine) -> None:
    assert line.accessibleName() == "Agreed by both, 3 of 4"
