"""Scales have no starting value, obey the keyboard, ignore the wheel and speak in words."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.answer_scale import AnswerScale
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.track_scale import TrackScale


@pytest.fixture
def dots(qtbot: QtBot) -> DotScale:
    scale = DotScale()
    qtbot.addWidget(scale)
    scale.resize(340, scale.sizeHint().height())
    scale.show()
    return scale


def test_scale_starts_without_an_answer(dots: DotScale) -> None:
    assert dots.answer() is None
    assert dots.spoken() == "Not answered"
    assert dots.accessibleDescription() == "Not answered"


def test_digit_answers_at_once(dots: DotScale) -> None:
    told: list[object] = []
    dots.value_changed.connect(told.append)

    QTest.keyClick(dots, Qt.Key.Key_7)

    assert dots.answer() == 7
    assert dots.accessibleDescription() == "7 of 10"
    assert told == [7]


def test_ten_can_be_typed(dots: DotScale) -> None:
    QTest.keyClicks(dots, "10")

    assert dots.answer() == 10


def test_a_nought_long_after_a_one_is_a_nought(dots: DotScale) -> None:
    QTest.keyClick(dots, Qt.Key.Key_1)
    later = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0")
    later.setTimestamp(60_000)
    QApplication.sendEvent(dots, later)

    assert dots.answer() == 0


def test_a_nought_after_another_key_is_a_nought(dots: DotScale) -> None:
    QTest.keyClick(dots, Qt.Key.Key_1)
    QTest.keyClick(dots, Qt.Key.Key_Right)
    QTest.keyClick(dots, Qt.Key.Key_0)

    assert dots.answer() == 0


def test_keys_step_jump_and_clear(dots: DotScale) -> None:
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert dots.answer() == 0
    QTest.keyClick(dots, Qt.Key.Key_Up)
    assert dots.answer() == 1
    QTest.keyClick(dots, Qt.Key.Key_End)
    assert dots.answer() == 10
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert dots.answer() == 10
    QTest.keyClick(dots, Qt.Key.Key_Home)
    assert dots.answer() == 0
    QTest.keyClick(dots, Qt.Key.Key_Delete)
    assert dots.answer() is None


def test_nought_can_be_the_answer(dots: DotScale) -> None:
    told: list[object] = []
    dots.value_changed.connect(told.append)

    QTest.keyClick(dots, Qt.Key.Key_0)

    assert told == [0]
    assert dots.spoken() == "0 of 10"


def test_arrows_turn_round_with_the_reading_direction(dots: DotScale) -> None:
    dots.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dots.set_answer(5)

    QTest.keyClick(dots, Qt.Key.Key_Left)

    assert dots.answer() == 6
    assert dots.place_of(0) > dots.place_of(10)


def test_press_answers_and_a_second_press_takes_it_back(dots: DotScale) -> None:
    at = QPoint(round(dots.place_of(4)), 24)

    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=at)
    assert dots.answer() == 4

    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=at)
    assert dots.answer() is None


def test_dragging_to_and_fro_keeps_the_answer(dots: DotScale) -> None:
    dots.set_answer(4)
    start, beside = (QPoint(round(dots.place_of(value)), 24) for value in (4, 6))

    QTest.mousePress(dots, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(dots, beside)
    QTest.mouseMove(dots, start)
    QTest.mouseRelease(dots, Qt.MouseButton.LeftButton, pos=start)

    assert dots.answer() is not None


def test_wheel_never_changes_a_scale(dots: DotScale) -> None:
    dots.set_answer(5)

    QTest.wheelEvent(dots.windowHandle(), dots.rect().center(), QPoint(0, 240))

    assert dots.answer() == 5


def test_shown_answer_is_not_told(dots: DotScale) -> None:
    told: list[object] = []
    dots.value_changed.connect(told.append)

    dots.set_answer(3)

    assert dots.answer() == 3
    assert not told


def test_the_ring_round_the_largest_dot_is_whole(dots: DotScale) -> None:
    dots.set_compact(True)
    dots.resize(340, dots.sizeHint().height())
    dots.set_answer(10)

    image = dots.grab().toImage()

    place = round(dots.place_of(10))
    ends = {image.pixelColor(place, y).name() for y in (1, image.height() - 2)}
    assert ends == {theme.current().color("accent").name()}


def test_track_speaks_in_its_own_unit(qtbot: QtBot) -> None:
    track = TrackScale()
    qtbot.addWidget(track)
    track.setRange(0, 100)
    track.setSingleStep(5)
    track.set_unit("%")

    track.set_answer(70)

    assert track.spoken() == "70 %"


def test_track_between_less_and_more_shows_its_sign(qtbot: QtBot) -> None:
    track = TrackScale()
    qtbot.addWidget(track)
    track.setRange(-5, 5)
    track.show()

    QTest.keyClick(track, Qt.Key.Key_End)
    assert track.spoken() == "+5"
    QTest.keyClick(track, Qt.Key.Key_Home)
    assert track.spoken() == "−5"


def test_press_on_a_track_lands_on_a_step(qtbot: QtBot) -> None:
    track = TrackScale()
    qtbot.addWidget(track)
    track.setRange(0, 100)
    track.setSingleStep(5)
    track.resize(400, 40)
    track.show()

    at = QPoint(round(track.place_of(42)), 14)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, pos=at)

    answer = track.answer()
    assert answer is not None
    assert answer % 5 == 0


@pytest.fixture
def answers(qtbot: QtBot) -> AnswerScale:
    scale = AnswerScale(None, ("Yes", "Not yet", "No", "Unsure"))
    qtbot.addWidget(scale)
    scale.resize(scale.sizeHint())
    scale.show()
    return scale


def test_an_answer_in_words_is_chosen_by_its_place(answers: AnswerScale) -> None:
    QTest.keyClick(answers, Qt.Key.Key_2)

    assert answers.accessibleDescription() == "Not yet"
    QTest.keyClick(answers, Qt.Key.Key_5)
    QTest.keyClick(answers, Qt.Key.Key_0)
    assert answers.answer() == 1


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_each_answer_is_pressed_over_its_whole_width_and_taken_back(
    answers: AnswerScale, direction: Qt.LayoutDirection
) -> None:
    answers.setLayoutDirection(direction)
    middle = answers.height() // 2
    places = range(1, answers.width() - 1, 3)

    found = [int(answers.value_at(x)) for x in places]

    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert found == sorted(found, reverse=is_mirrored)
    assert set(found) == {0, 1, 2, 3}
    at_the_first = QPoint(answers.width() - 3 if is_mirrored else 3, middle)
    QTest.mouseClick(answers, Qt.MouseButton.LeftButton, pos=at_the_first)
    assert answers.spoken() == "Yes"
    QTest.mouseClick(answers, Qt.MouseButton.LeftButton, pos=at_the_first)
    assert answers.answer() is None


def test_where_there_is_no_room_answers_stand_in_two_lines(answers: AnswerScale) -> None:
    whole = answers.sizeHint()
    narrow = answers.minimumSizeHint().width()
    assert narrow < whole.width()
    assert answers.heightForWidth(whole.width()) == whole.height()
    assert answers.heightForWidth(narrow) == 2 * whole.height()
    answers.resize(narrow, answers.heightForWidth(narrow))

    for y, expected in ((5, ("Yes", "Not yet")), (whole.height() + 5, ("No", "Unsure"))):
        for x, word in zip((4, narrow - 4), expected, strict=True):
            QTest.mouseClick(answers, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
            assert answers.spoken() == word
