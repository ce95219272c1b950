"""One thing on each screen: where the keyboard goes, and what is always there with room for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.first_evening_questions import FIRST_EVENING
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from hallpass_desktop.gui.editors.host import EditorHost
from tests.gui.editors.at_the_evening import LAST, LEFT, asked_for, body_of, go_on, press
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import Desk, find


@pytest.fixture
def page(desk: Desk) -> EditorHost:
    """A new one."""
    return desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)


def test_stopping_is_as_large_as_going_on_and_there_on_every_screen(
    page: EditorHost, qtbot: QtBot
) -> None:
    for _ in FIRST_EVENING:
        stop, following = (find(page, QPushButton, f"{name}_button") for name in ("stop", "next"))
        assert stop.isVisible()
        assert stop.height() == following.height()
        assert stop.width() >= following.width()
        go_on(qtbot, page)


@pytest.mark.parametrize("place", range(LAST + 1))
def test_both_ways_out_are_on_every_screen(page: EditorHost, qtbot: QtBot, place: int) -> None:
    go_on(qtbot, page, place)

    for name in ("screen_slow_button", "screen_people_button"):
        assert find(page, QPushButton, name).isVisible()


def test_one_can_slow_down_for_a_minute(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, page, "screen_slow_button")

    assert find(desk.window, GroundingSheet, "grounding_sheet").is_open


def test_people_and_help_are_one_step_away(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, page, "screen_people_button")

    assert desk.shell.pages == ["people"]


def test_nothing_counts_the_screens(page: EditorHost, qtbot: QtBot) -> None:
    for _ in range(LAST + 1):
        said = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
        said = [each for each in said if "2024" not in each]
        assert not any(sign.isdigit() for text in said for sign in text), said
        if body_of(page).place < LAST:
            go_on(qtbot, page)


def test_the_keyboard_is_in_each_screen_that_comes_up(page: EditorHost, qtbot: QtBot) -> None:
    for place in range(1, LAST + 1):
        qtbot.keyClick(find(page, QPushButton, "next_button"), Qt.Key.Key_Space)
        focused = QApplication.focusWidget()
        assert focused is not None
        is_last = place == LAST
        assert (focused is find(page, QPushButton, "next_button")) == is_last
        assert body_of(page).current.isAncestorOf(focused) != is_last


def test_what_comes_next_is_made_ahead_and_not_shown(page: EditorHost, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.findChild(QWidget, "now_screen") is not None)

    assert asked_for(page) == ["what_happened"]
    assert find(page, QWidget, "now_screen").isHidden()
    assert page.findChild(QWidget, "words_screen") is None


def test_each_question_is_read_aloud_as_it_comes_up(
    page: EditorHost, told: list[str], qtbot: QtBot
) -> None:
    told.clear()

    go_on(qtbot, page, LAST)
    press(qtbot, page, "screen_back_button")

    questions = [page.tools.say(f"step.{step.code}.question") for step in FIRST_EVENING]
    assert told == [*questions[1:], "That is enough for tonight", questions[-1]]


def test_a_sentence_is_taken_over_below_ones_own_words(page: EditorHost, qtbot: QtBot) -> None:
    go_on(qtbot, page, 2)
    edit = find(page, QTextEdit, "talk_words_edit")
    qtbot.keyClicks(edit, "Please.")
    first = find(page, QPushButton, "talk_0_button")

    qtbot.mouseClick(first, LEFT)
    qtbot.mouseClick(first, LEFT)

    assert edit.toPlainText() == f"Please.\n{first.accessibleName()}"


def test_it_stands_where_it_stood_after_it_was_made_anew(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)
    go_on(qtbot, page)
    press(qtbot, page, "more_strength_button")
    standing = page.standing()

    again = desk.open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)
    again.stand(standing)

    qtbot.waitUntil(lambda: asked_for(again) == ["feelings", "strength"])


@pytest.mark.parametrize("width", [520, 900])
def test_everything_has_room_in_a_small_window(
    make_desk: DeskMaker, qtbot: QtBot, width: int
) -> None:
    page = make_desk(width=width, height=600).open(Kind.FIRST_EVENING, Kind.FIRST_EVENING)

    for _ in range(LAST + 1):
        for button in page.findChildren(QPushButton):
            if button.isVisible():
                right = button.mapTo(page, button.rect().topRight()).x()
                assert right < page.width(), button.objectName()
        if body_of(page).place < LAST:
            go_on(qtbot, page)
