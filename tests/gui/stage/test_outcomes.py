"""What each session makes: every screen of an outcome, by hand."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.outcome import ActionPoint, Reply, StepSaid, Verdict
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import AGENDAS, Part, SessionKind
from hallpass_desktop.domain.snapshot import ShownClause, ShownField
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.stage.driver import EVERYTHING, Begin, Driver, a_snapshot


def test_a_day_is_chosen_or_typed(begin: Begin) -> None:
    driver = begin(SessionKind.OPENING, Part.DAY)

    driver.press("14_option")
    near = driver.talk.outcome.again
    field = driver.find(QTextEdit, "day_edit")
    QTest.keyClicks(field, "24 April 2026")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert near == date(2026, 3, 15)
    assert driver.talk.outcome.again == date(2026, 4, 24)


@pytest.mark.parametrize(
    ("typed", "sentence"), [("soon", "not clear"), ("1 May 1999", "is over"), ("1 May 2999", "far")]
)
def test_a_day_that_cannot_be_has_a_sentence_and_stays(
    begin: Begin, typed: str, sentence: str
) -> None:
    driver = begin(SessionKind.OPENING, Part.DAY)
    field = driver.find(QTextEdit, "day_edit")

    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert sentence in driver.texts()
    assert field.toPlainText() == typed
    assert driver.talk.outcome.again is None


def test_going_on_points_once_at_a_day_that_cannot_be_read(begin: Begin) -> None:
    driver = begin(SessionKind.OPENING, Part.DAY)
    QTest.keyClicks(driver.find(QTextEdit, "day_edit"), "someday")

    driver.press("go_on_button")
    first = (driver.talk.part, driver.find(QTextEdit, "day_edit").toPlainText())
    driver.press("go_on_button")

    assert first == (Part.DAY, "someday")
    assert driver.talk.part is Part.ACTIONS


def test_a_check_in_ends_in_one_thing_to_keep_and_one_to_try(begin: Begin) -> None:
    driver = begin(SessionKind.CHECK_IN, Part.KEEP_AND_TRY)

    driver.write("keep_edit", "Tea at nine")
    driver.write("try_edit", "A walk")

    assert (driver.talk.outcome.keep, driver.talk.outcome.attempt) == ("Tea at nine", "A walk")


def test_something_asked_for_has_an_answer(begin: Begin) -> None:
    driver = begin(SessionKind.MOMENT, Part.ASK)

    driver.press("partner_option")
    driver.write("ask_edit", "A hug")
    driver.press("another_way_option")
    driver.write("another_way_edit", "Tomorrow")

    outcome = driver.talk.outcome
    assert (outcome.asked_by, outcome.ask) == (Who.PARTNER, "A hug")
    assert (outcome.reply, outcome.another_way) == (Reply.ANOTHER_WAY, "Tomorrow")
    assert "Robin says to it" in driver.texts()


def test_a_review_goes_clause_by_clause(begin: Begin) -> None:
    driver = begin(SessionKind.REVIEW, Part.VERDICTS)

    driver.press("change_option")
    edit = driver.find(QTextEdit, "new_words_edit")
    edit.selectAll()
    QTest.keyClicks(edit, "Two days ahead")
    driver.press("go_on_button")
    driver.press("try_option")
    driver.press("7_option")
    driver.press("go_on_button")

    assert driver.talk.outcome.verdicts == (
        Verdict("c1", "change", "Two days ahead"),
        Verdict("c2", "try", until=date(2026, 3, 8)),
    )
    assert driver.talk.part is Part.TURNS


def test_what_else_stands_in_a_clause_is_read_while_it_is_judged_talked_about_and_marked(
    qtbot: QtBot,
) -> None:
    why = ShownField("Why it matters", "It calms me.", "why")
    kind, until = "A boundary of Robin", date(2026, 5, 1)
    clause = ShownClause("c1", "Texts", "We tell.", "", kind, until, (why,))
    driver = Driver(qtbot, a_snapshot(SessionKind.REVIEW, items=(), clauses=(clause,)))
    driver.through_the_gate()

    driver.at(Part.VERDICTS)
    judged = driver.texts()
    driver.press("try_option")
    driver.at(Part.TURNS)
    talked = driver.texts()
    driver.at(Part.READ)
    driver.press("arrived_button")

    for texts in (judged, talked, driver.texts()):
        assert "Why it matters\n" in texts
        assert "It calms me." in texts
        assert "A boundary of Robin · On trial until" in texts
    assert driver.shows("read_button")


def test_a_clause_that_was_looked_at_before_shows_what_was_said(begin: Begin) -> None:
    driver = begin(SessionKind.REVIEW, Part.VERDICTS)
    driver.press("end_option")

    driver.press("go_on_button")
    driver.press("before_button")

    assert driver.find(QAbstractButton, "end_option").isChecked()


def test_done_and_felt_are_two_marks(begin: Begin) -> None:
    driver = begin(SessionKind.REPAIR, Part.MARKS)

    driver.press("done_2_option")
    driver.press("felt_1_option")
    driver.write("felt_word_edit", "warm")

    assert driver.talk.outcome.marks == (
        StepSaid("s1", "done", 2),
        StepSaid("s1", "felt", 1, "warm"),
    )


def test_a_mark_can_be_taken_back(begin: Begin) -> None:
    driver = begin(SessionKind.REPAIR, Part.MARKS)
    driver.press("done_2_option")

    driver.press("done_none_option")

    assert driver.talk.outcome.marks == ()


def test_decisions_are_written_changed_and_taken_out(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.DECIDE)

    driver.write("decision_edit", "Sundays stay free")
    driver.press("another_button")
    driver.write("decision_edit", "Phones in the hall")
    driver.press("another_button")
    driver.press("change_0_button")
    driver.write("decision_edit", "!")
    driver.press("remove_1_button")

    (decision,) = driver.talk.outcome.decisions
    assert decision.replace("!", "") == "Sundays stay free"


def test_an_action_point_says_who_and_by_when(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.ACTIONS)

    driver.write("action_edit", "Book the table")
    driver.press("partner_option")
    driver.press("7_option")

    assert driver.talk.outcome.actions == (
        ActionPoint("Book the table", Who.PARTNER, date(2026, 3, 8)),
    )


def test_the_next_action_point_begins_empty_and_the_first_stays(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.ACTIONS)
    driver.write("action_edit", "Book the table")
    driver.press("me_option")

    QTest.keyClick(driver.find(QTextEdit, "action_edit"), Qt.Key.Key_Return)
    driver.write("action_edit", "Buy tea")

    assert driver.talk.outcome.actions == (
        ActionPoint("Book the table", Who.ME),
        ActionPoint("Buy tea"),
    )
    assert "Robin" in driver.texts()


def test_three_lines_are_kept_only_if_both_say_so(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.LINES)
    driver.write("line_1_edit", "We laughed")

    driver.press("keep_me_check")
    alone = driver.talk.outcome.kept_lines
    driver.press("keep_partner_check")

    assert alone == ()
    assert driver.talk.outcome.kept_lines == ("We laughed",)


def test_a_changed_line_takes_both_marks_back(begin: Begin) -> None:
    driver = begin(SessionKind.FREE, Part.LINES)
    driver.write("line_1_edit", "We laughed")
    driver.press("keep_me_check")
    driver.press("keep_partner_check")

    driver.write("line_2_edit", "and more")

    assert driver.talk.outcome.lines_agreed == ()
    assert "gone when you end" in driver.find(Label, "fate_label").text()


@pytest.mark.parametrize("kind", SessionKind)
def test_every_session_goes_from_its_first_part_to_its_end(qtbot: QtBot, kind: SessionKind) -> None:
    driver = Driver(qtbot, a_snapshot(kind, **EVERYTHING))
    seen: list[Part] = []

    for _ in driver.walk():
        if driver.talk.part not in seen[-1:]:
            seen.append(driver.talk.part)

    assert tuple(seen) == AGENDAS[kind]
