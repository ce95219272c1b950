"""The turns, the pause, the end and the closed notebook of a stage."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.talk import Doing
from hallpass_desktop.gui.stage.agenda import AgendaList
from hallpass_desktop.gui.stage.answer_field import AnswerField
from hallpass_desktop.gui.stage.ring import TimerRing
from hallpass_desktop.gui.stage.sentences_sheet import SentencesSheet
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.stage.driver import CARRIED, ITEMS, Driver, a_snapshot, words


def test_the_strip_says_how_many_things_can_be_seen_and_by_whom(turns: Driver) -> None:
    seen = turns.find(Label, "seen_label").text()

    assert seen == "Only the 3 things Robin chose can be seen."


def test_a_stage_without_items_says_so(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(items=()))

    assert driver.find(Label, "seen_label").text() == "Nothing was chosen to be seen."


def test_who_begins_and_how_long_is_chosen_at_the_overview(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(carried=CARRIED))
    driver.through_the_gate()

    driver.press("partner_option")
    driver.press("more_button")
    driver.press("a1_check")

    assert (driver.talk.first, driver.talk.speak_seconds) == (Who.PARTNER, 240)
    assert driver.talk.outcome.done == ("a1",)


def test_a_turn_can_be_one_to_ten_minutes_and_no_other(qtbot: QtBot) -> None:
    driver = Driver(qtbot)
    driver.through_the_gate()

    for _ in range(12):
        driver.press("less_button")
    least = driver.talk.speak_seconds
    for _ in range(12):
        driver.press("more_button")

    assert (least, driver.talk.speak_seconds) == (60, 600)


def test_one_speaks_the_other_says_it_back_and_they_change_places(turns: Driver) -> None:
    seen = []
    for _ in range(6):
        mine, theirs = turns.screen.roles()
        seen.append((mine.line, theirs.line))
        turns.press("go_on_button")

    assert seen == [
        ("Robin is speaking", "Sam is listening"),
        ("Robin is listening", "Sam says it back"),
        ("Robin, was that it?", "Sam waits"),
        ("Robin is listening", "Sam is speaking"),
        ("Robin says it back", "Sam is listening"),
        ("Robin waits", "Sam, was that it?"),
    ]
    assert turns.talk.part is Part.DECIDE


def test_not_quite_has_it_said_back_once_more(turns: Driver) -> None:
    turns.press("go_on_button")
    turns.press("go_on_button")

    turns.press("not_quite_button")

    assert turns.talk.turn is not None
    assert turns.talk.turn.doing is Doing.SAY_BACK


def test_the_turns_can_be_begun_again_and_left_at_any_time(turns: Driver) -> None:
    turns.press("go_on_button")
    turns.press("another_round_button")
    again = turns.talk.turn

    turns.press("pass_button")

    assert again is not None
    assert again.doing is Doing.SPEAK
    assert turns.talk.part is Part.DECIDE


def test_what_is_shown_has_a_page_each_and_keys_turn_them(turns: Driver) -> None:
    def shown() -> str:
        return turns.screen.area.accessibleDescription()

    assert ITEMS[0].fields[0].text in shown()
    turns.key(Qt.Key.Key_Right)
    assert ITEMS[1].fields[0].text in shown()
    turns.key(Qt.Key.Key_Left)
    assert ITEMS[0].fields[0].text in shown()
    turns.press("after_button")
    assert turns.find(Label, "counter_label").text() == "2 of 3"


def test_the_page_stays_when_the_turn_changes(turns: Driver) -> None:
    turns.key(Qt.Key.Key_Right)

    turns.press("go_on_button")

    assert turns.find(Label, "counter_label").text() == "2 of 3"


def test_the_ring_shows_what_is_left_and_waits_at_its_end(turns: Driver) -> None:
    ring = turns.find(TimerRing, "ring")
    turns.clock.pass_time(seconds=61)
    turns.stage._on_tick()  # noqa: SLF001 - a second of the clock
    later = (ring.clock(), ring.text())

    turns.clock.pass_time(minutes=30)
    turns.stage._on_tick()  # noqa: SLF001

    assert later == ("1:59", "About 2 minutes left")
    assert (ring.clock(), ring.text()) == ("0:00", "The time is up. It waits.")
    assert turns.talk.part is Part.TURNS


def test_one_more_minute_is_a_minute_more(turns: Driver) -> None:
    turns.press("one_more_button")

    assert turns.talk.timer is not None
    assert turns.talk.timer.seconds == 240


def test_the_sentences_of_this_session_are_at_hand(turns: Driver) -> None:
    turns.press("sentences_button")

    shown = [each.text() for each in turns.window.findChildren(QLabel) if each.isVisible()]
    assert set(words()[SessionKind.FREE].sentences) <= set(shown)
    turns.press("reject_button")
    assert turns.talk.part is Part.TURNS


def test_sentences_are_scrolled_by_keys_and_left_by_escape(qtbot: QtBot) -> None:
    driver = Driver(qtbot, size=(900, 480))
    driver.through_the_gate()
    driver.at(Part.TURNS)
    driver.press("sentences_button")
    QTest.qWait(0)
    sheet = driver.find(SentencesSheet, "sentences_sheet")
    bar = sheet.scroller.verticalScrollBar()

    driver.key(Qt.Key.Key_Down)
    moved, room = bar.value(), bar.maximum()
    driver.key(Qt.Key.Key_Escape)

    assert 0 < moved <= room
    assert not driver.shows("sentences_sheet")


def test_every_control_that_can_be_seen_has_a_name(turns: Driver) -> None:
    buttons = [b for b in turns.window.findChildren(QAbstractButton) if b.isVisible()]

    assert [b for b in buttons if not (b.text() or b.accessibleName())] == []


def test_ending_is_asked_once_and_staying_has_the_keyboard(turns: Driver) -> None:
    turns.press("end_button")

    assert turns.find(QAbstractButton, "reject_button").hasFocus()
    turns.key(Qt.Key.Key_Escape)
    assert not turns.talk.is_over


def test_each_step_is_told_at_once(turns: Driver) -> None:
    before = len(turns.told)

    turns.press("go_on_button")

    assert turns.told[before:] == [turns.talk]


def test_what_comes_up_is_read_aloud(turns: Driver, told: list[str]) -> None:
    turns.press("go_on_button")

    assert any("Sam says it back" in words for words in told)


def test_the_keyboard_rests_where_space_is_free(turns: Driver) -> None:
    assert QApplication.focusWidget() is turns.screen.area


def test_turns_do_not_move_the_end_of_a_session_away(turns: Driver) -> None:
    places = []
    for way in ("go_on_button", "go_on_button", "go_on_button"):
        places.append(turns.find(AgendaList, "agenda").text())
        turns.press(way)

    assert places == [
        "Now: Robin speaks, 3 of 8",
        "Now: Sam says it back, 3 of 8",
        "Now: Sam says it back, 3 of 8",
    ]


def test_whose_the_screen_is_next_is_read_without_scrolling_in_a_low_window(qtbot: QtBot) -> None:
    driver = Driver(qtbot, size=(900, 480))
    high = Driver(qtbot)

    assert not driver.shows("hand_over_mark")
    assert high.shows("hand_over_mark")
    heading = driver.find(Label, "screen_heading")
    assert heading.visibleRegion().boundingRect() == heading.rect()


def test_a_paste_that_is_refused_says_so_in_type_read_from_two_metres(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = AnswerField(parent, "One thing")
    field.edit.paste_refused.emit(20_000)

    (said,) = (each for each in field.findChildren(Label) if "room for" in each.text())

    assert said.property("role") == "shared_small"
