"""Parts in which one of the two has the screen alone: nothing of it reaches the other one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.talk import Talk
from tests.gui.stage.driver import CLAUSES, Begin, Driver, a_snapshot

SECRET = "quince marmalade"


@pytest.fixture
def begin(begin: Begin) -> Begin:
    """A session at one of its parts, where one of the two has taken the screen."""

    def make(kind: SessionKind, part: Part) -> Driver:
        driver = begin(kind, part)
        driver.press("arrived_button")
        return driver

    return make


def everything(talk: Talk) -> str:
    """All that a talk holds, as words."""
    outcome = talk.outcome
    return str([str(getattr(outcome, name)) for name in outcome.__slots__]) + "".join(
        str([getattr(row, name) for name in row.__slots__]) for row in outcome.rows
    )


def answer_row(driver: Driver) -> None:
    """The first row, with words beside it."""
    driver.press("r1_only_if_option")
    driver.write("r1_if_edit", SECRET)


def test_answers_behind_the_curtain_are_in_no_talk_and_on_no_next_screen(begin: Begin) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)
    shown = SECRET in driver.texts()

    driver.press("alone_done_button")
    QTest.qWait(0)
    at_hand_over = driver.texts()
    driver.press("arrived_button")
    QTest.qWait(0)

    assert shown
    assert SECRET not in at_hand_over + driver.texts()
    assert [talk for talk in driver.told if SECRET in everything(talk)] == []


def test_both_see_the_answers_only_after_both_said_yes(begin: Begin) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)
    for way in ("alone_done_button", "arrived_button", "alone_done_button", "look_button"):
        driver.press(way)
    before = [talk for talk in driver.told if SECRET in everything(talk)]

    for way in ("arrived_button", "look_button", "arrived_button"):
        driver.press(way)

    assert before == []
    assert f"Robin: Only if … {SECRET}" in driver.texts()
    assert driver.talk.outcome.rows[0].mine_if == SECRET


@pytest.mark.parametrize("first_says_no", [True, False])
def test_after_a_no_the_answers_are_gone_and_it_is_not_said_whose(
    begin: Begin, first_says_no: bool
) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)
    for way in ("alone_done_button", "arrived_button", "alone_done_button"):
        driver.press(way)

    if not first_says_no:
        driver.press("look_button")
        driver.press("arrived_button")
    driver.press("keep_closed_button")
    driver.press("arrived_button")

    assert "There are no answers to look at" in driver.texts()
    assert SECRET not in everything(driver.talk)
    assert driver.talk.outcome.rows == ()


def test_a_pause_behind_the_curtain_lets_go_of_the_answers(begin: Begin) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)

    driver.key(Qt.Key.Key_F8)
    driver.press("ready_me_check")
    driver.press("ready_partner_check")
    driver.press("arrived_button")
    QTest.qWait(0)

    assert SECRET not in driver.texts()


def test_what_both_have_looked_at_is_still_there_after_a_pause(begin: Begin) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)
    for way in ("alone_done_button", "arrived_button", "alone_done_button", "look_button"):
        driver.press(way)
    for way in ("arrived_button", "look_button", "arrived_button"):
        driver.press(way)

    driver.key(Qt.Key.Key_F8)
    driver.press("ready_me_check")
    driver.press("ready_partner_check")

    assert SECRET in driver.texts()


def test_an_afterword_is_not_on_the_screen_of_the_other_one(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.AFTERWORD)
    driver.write("afterword_edit", SECRET)

    driver.press("alone_done_button")
    QTest.qWait(0)
    at_hand_over = driver.texts()
    driver.press("arrived_button")
    QTest.qWait(0)

    assert SECRET not in at_hand_over + driver.texts()
    assert driver.talk.outcome.my_afterword == SECRET


def test_an_afterword_is_kept_over_a_pause_and_not_shown_again(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.AFTERWORD)
    driver.write("afterword_edit", SECRET)

    driver.key(Qt.Key.Key_F8)
    driver.press("ready_me_check")
    driver.press("ready_partner_check")
    driver.press("arrived_button")
    QTest.qWait(0)
    again = driver.texts()
    driver.write("afterword_edit", "and more")

    assert SECRET not in again
    assert driver.talk.outcome.my_afterword == f"{SECRET}\n\nand more"


def test_what_was_copied_alone_cannot_be_pasted_by_the_next(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.AFTERWORD)
    driver.write("afterword_edit", SECRET)
    edit = driver.find(QTextEdit, "afterword_edit")
    edit.selectAll()
    edit.copy()
    copied = QGuiApplication.clipboard().text()

    driver.press("alone_done_button")

    assert copied == SECRET
    assert QGuiApplication.clipboard().text() == ""


def test_the_notebook_takes_back_what_was_copied_and_typed_alone(begin: Begin) -> None:
    driver = begin(SessionKind.WALK, Part.GRID)
    answer_row(driver)
    edit = driver.find(QTextEdit, "r1_if_edit")
    edit.selectAll()
    edit.copy()

    driver.stage.go_neutral()
    QTest.qWait(0)

    assert QGuiApplication.clipboard().text() == ""
    assert SECRET not in driver.texts()


def test_undo_brings_nothing_of_the_other_one_back(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.AFTERWORD)
    driver.write("afterword_edit", SECRET)
    driver.press("alone_done_button")
    driver.press("arrived_button")

    edit = driver.find(QTextEdit, "afterword_edit")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    edit.undo()

    assert edit.toPlainText() == ""


def test_a_debrief_shows_both_answers_once_both_are_given(begin: Begin) -> None:
    driver = begin(SessionKind.DEBRIEF, Part.LOOK_BACK)
    driver.press("stop_option")
    driver.press("alone_done_button")
    early = driver.talk.outcome.mine
    driver.press("arrived_button")
    chosen = [b for b in driver.screen.findChildren(QAbstractButton) if b.isChecked()]
    driver.press("go_on_option")
    driver.press("alone_done_button")
    driver.press("arrived_button")

    assert early == ""
    assert [button.objectName() for button in chosen] == ["none_option"]
    assert (driver.talk.outcome.mine, driver.talk.outcome.theirs) == ("stop", "go_on")
    assert "Robin: Stop it" in driver.texts()


def test_each_marks_for_themselves_that_they_read_it(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(SessionKind.REVIEW, clauses=CLAUSES))
    driver.through_the_gate()
    driver.at(Part.VERDICTS)
    driver.press("end_option")
    driver.at(Part.READ)
    driver.press("arrived_button")
    read = driver.texts()

    driver.press("read_button")
    driver.press("arrived_button")
    driver.press("not_now_button")
    driver.press("arrived_button")

    assert "Telling each other before: End it" in read
    assert "What stays as it is" in read
    assert "Nobody takes pictures of us." in read
    assert driver.talk.outcome.read_by == (Who.ME,)
    assert "Sam has not marked it" in driver.texts()


def test_with_nothing_new_the_screen_does_not_change_hands_for_reading(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(SessionKind.REVIEW, clauses=CLAUSES))
    driver.through_the_gate()

    driver.at(Part.READ)

    assert "Nothing is new" in driver.texts()
    assert not driver.shows("read_button")
    driver.press("go_on_button")
    assert driver.talk.part is Part.ACTIONS


@pytest.mark.parametrize(
    ("mine", "theirs", "told"),
    [
        ("none", "none", "You both left it open. It may stay so for now."),
        ("none", "stop", "One of you left it open. One of you can always stop it."),
        ("stop", "stop", "You chose the same."),
        ("stop", "go_on", "You chose differently. One of you can always stop it."),
    ],
)
def test_what_was_left_open_is_not_called_a_choice(
    begin: Begin, mine: str, theirs: str, told: str
) -> None:
    driver = begin(SessionKind.DEBRIEF, Part.LOOK_BACK)
    for answer in (mine, theirs):
        driver.press(f"{answer}_option")
        driver.press("alone_done_button")
        driver.press("arrived_button")

    assert told in driver.texts()


def test_the_same_words_again_are_nothing_new_to_read(qtbot: QtBot) -> None:
    driver = Driver(qtbot, a_snapshot(SessionKind.REVIEW, clauses=CLAUSES))
    driver.through_the_gate()
    driver.at(Part.VERDICTS)
    driver.press("change_option")

    driver.at(Part.READ)

    assert "Nothing is new" in driver.texts()


def test_what_both_have_not_read_yet_is_read_even_if_all_of_it_stays(qtbot: QtBot) -> None:
    shown = a_snapshot(SessionKind.REVIEW, clauses=CLAUSES, is_unread=True)
    driver = Driver(qtbot, shown)
    driver.through_the_gate()

    driver.at(Part.READ)
    driver.press("arrived_button")

    assert CLAUSES[0].text in driver.texts()
    driver.press("read_button")
    assert driver.talk.outcome.read_by == (Who.ME,)
