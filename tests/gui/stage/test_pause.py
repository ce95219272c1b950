"""The pause, which is one key away, and the closed notebook that lies over everything."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from hallpass_desktop.gui.widgets.label import Label
from tests.gui.stage.driver import Driver


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_Space])
def test_one_key_pauses_while_two_people_talk(turns: Driver, key: Qt.Key) -> None:
    turns.key(key)

    assert turns.talk.is_paused
    assert turns.heading == "Paused"
    assert not turns.shows("people")


def test_space_on_a_button_presses_it_and_does_not_pause(turns: Driver) -> None:
    turns.find(QAbstractButton, "go_on_button").setFocus()

    turns.key(Qt.Key.Key_Space)

    assert not turns.talk.is_paused


def test_f8_pauses_through_a_sheet_and_closes_it(turns: Driver) -> None:
    turns.press("sentences_button")

    turns.key(Qt.Key.Key_F8)

    assert turns.talk.is_paused
    assert not turns.shows("sentences_sheet")


def test_a_pause_says_when_it_goes_on_and_counts_in_whole_minutes(turns: Driver) -> None:
    turns.press("pause_button")
    turns.clock.pass_time(minutes=5, seconds=10)
    turns.stage._on_tick()  # noqa: SLF001

    assert turns.find(Label, "when_label").text() == "You go on: Today, 21:30"
    assert turns.find(Label, "left_label").text().startswith("15 minutes until then.")


def test_a_time_to_go_on_lies_within_a_day(turns: Driver) -> None:
    turns.press("pause_button")

    turns.press("tomorrow_option")

    pause = turns.talk.pause
    assert pause is not None
    assert pause.since < pause.until <= pause.since + timedelta(hours=24)


def test_both_tap_ready_and_it_picks_up_where_it_was(turns: Driver) -> None:
    turns.press("go_on_button")
    turn = turns.talk.turn
    turns.press("pause_button")

    turns.press("ready_me_check")
    alone = turns.talk.is_paused
    turns.press("ready_partner_check")

    assert (alone, turns.talk.is_paused) == (True, False)
    assert turns.talk.turn == turn


def test_ready_can_be_taken_back(turns: Driver) -> None:
    turns.press("pause_button")

    turns.press("ready_me_check")
    turns.press("ready_me_check")
    turns.press("ready_partner_check")

    assert turns.talk.is_paused


def test_a_session_ends_from_its_pause(turns: Driver) -> None:
    turns.press("pause_button")

    turns.press("end_button")
    turns.press("accept_button")

    assert turns.talk.is_over


def test_ten_quiet_minutes_close_the_notebook(turns: Driver) -> None:
    turns.clock.pass_time(minutes=9)
    turns.stage._on_tick()  # noqa: SLF001
    before = turns.stage.is_neutral

    turns.clock.pass_time(minutes=1)
    turns.stage._on_tick()  # noqa: SLF001

    assert not before
    assert turns.stage.is_neutral
    assert not turns.shows("reading_area")
    turns.key(Qt.Key.Key_A)
    assert turns.shows("reading_area")


def test_a_pause_under_the_notebook_leaves_it_closed(turns: Driver) -> None:
    turns.stage.go_neutral()

    turns.key(Qt.Key.Key_F8)

    assert turns.talk.is_paused
    assert turns.stage.is_neutral


def test_a_key_counts_as_being_there(turns: Driver) -> None:
    turns.clock.pass_time(minutes=9)
    turns.key(Qt.Key.Key_Right)
    turns.clock.pass_time(minutes=5)
    turns.stage._on_tick()  # noqa: SLF001

    assert not turns.stage.is_neutral


def test_the_notebook_opens_where_it_was_and_says_nothing_itself(turns: Driver) -> None:
    turns.stage.go_neutral()
    hidden = [each for each in turns.window.findChildren(QLabel) if each.isVisible()]

    turns.key(Qt.Key.Key_A)
    stays = turns.stage.is_neutral
    turns.key(Qt.Key.Key_Return)

    assert hidden == []
    assert stays
    assert not turns.stage.is_neutral
    assert turns.shows("go_on_button")


def test_the_notebook_lies_over_a_sheet_too(turns: Driver) -> None:
    turns.press("end_button")

    turns.stage.go_neutral()

    assert not turns.shows("accept_button")
    assert not turns.talk.is_over
