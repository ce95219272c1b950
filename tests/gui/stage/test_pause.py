"""The pause, which is one key away, and the closed notebook that lies over everything."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.gui.stage.pause_screen import PauseScreen
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.stage.driver import Driver, a_snapshot

SATURDAY = datetime(2026, 2, 28, 23, 0, tzinfo=UTC)


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


def test_a_pause_can_be_closed_without_ending_the_session(qtbot: QtBot, turns: Driver) -> None:
    turns.press("pause_button")

    with qtbot.waitSignal(turns.stage.closed):
        turns.press("close_for_now_button")

    assert turns.talk.is_paused
    assert not turns.talk.is_over


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


def test_a_paused_session_that_is_opened_again_asks_the_gate_and_then_waits_for_both(
    qtbot: QtBot,
) -> None:
    paused = Talk(SessionKind.FREE, at=2).paused(SATURDAY)
    driver = Driver(qtbot, talk=paused)

    driver.through_the_gate()
    waits = driver.heading
    driver.press("ready_me_check")
    driver.press("ready_partner_check")

    assert waits == "Paused"
    assert driver.talk.part is Part.TURNS


def test_a_day_after_a_pause_no_time_is_offered_and_both_can_still_go_on(qtbot: QtBot) -> None:
    paused = Talk(SessionKind.FREE, at=2).paused(SATURDAY - timedelta(days=3))
    driver = Driver(qtbot, talk=paused)
    driver.through_the_gate()

    assert not driver.shows("soon_option")
    assert driver.find(Label, "left_label").text().startswith("You can go on now")


def test_just_after_midnight_this_evening_is_not_called_tomorrow(qtbot: QtBot) -> None:
    midnight = datetime(2026, 3, 1, 0, 10, tzinfo=UTC)
    driver = Driver(qtbot)
    driver.through_the_gate()
    driver.clock.time = midnight - timedelta(minutes=20)
    driver.stage.pause()
    driver.clock.time = midnight
    screen = PauseScreen(driver.screen.scene, driver.talk)

    offered = [option.code for option in screen.times.options()]

    assert offered == ["soon", "hour", "tonight"]
    screen.deleteLater()


def test_a_turn_that_a_crash_cut_short_goes_on_with_the_time_that_was_left(qtbot: QtBot) -> None:
    long_ago = SATURDAY - timedelta(days=1)
    talk = Talk(SessionKind.FREE, at=1).go_on(long_ago)
    driver = Driver(qtbot, talk=talk)

    driver.through_the_gate()

    assert driver.talk.timer is not None
    assert driver.talk.timer.left(driver.clock.now()) == 180


def test_a_very_long_alias_leaves_every_button_its_room(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(partner="Sam" * 40), size=(900, 600))

    driver.through_the_gate()
    driver.at(Part.TURNS)
    QTest.qWait(0)

    assert driver.window.width() == 900
    assert driver.find(QAbstractButton, "go_on_button").text().endswith("…")
