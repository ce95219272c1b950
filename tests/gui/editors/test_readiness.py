"""A look at whether one is ready: what was answered is kept, found and read."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.readiness import Checked, Planned, ReadinessBody
from hallpass_desktop.domain.readiness_flags import Flag
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.fields.checks_field import CheckRow
from hallpass_desktop.gui.editors.fields.plans_field import PlansField
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.readiness_flags import FlagsCard
from hallpass_desktop.gui.editors.readiness_questions import READINESS
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Words
from hallpass_desktop.gui.widgets.answer_scale import AnswerScale
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import Desk, find

UNASKED = {"title", "put_aside"}


def choose(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def kept(page: EditorHost, journal: Journal) -> ReadinessBody:
    """Keep the page, and read what is in the journal then."""
    assert page.autosave is not None
    page.autosave.keep()
    (row,) = journal.page(Query(kinds=(Kind.READINESS,))).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, ReadinessBody)
    return body


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in READINESS for spec in step.fields]

    assert sorted(asked) == sorted({each.name for each in fields_of(ReadinessBody())} - UNASKED)


def test_what_was_answered_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    choose(qtbot, page, "hopes", "getting_even")
    qtbot.keyClicks(find(page, QTextEdit, "hurt_look_edit"), "We go quiet")
    choose(qtbot, page, "hurt_likely", "likely")
    choose(qtbot, page, "outcome", "not_yet")
    choose(qtbot, page, "alternatives", "sensual_time")

    assert kept(page, journal) == ReadinessBody(
        hopes=("getting_even",),
        hurt_look="We go quiet",
        hurt_likely="likely",
        outcome="not_yet",
        alternatives=("sensual_time",),
    )


def test_the_words_of_it_are_found(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    qtbot.keyClicks(find(page, QTextEdit, "good_look_edit"), "Pancakes")
    assert page.autosave is not None
    page.autosave.keep()

    assert [row.kind for row in journal.page(Query(terms=("pancakes",))).rows] == [Kind.READINESS]
    assert journal.page(Query(terms=("waffles",))).rows == ()


@pytest.mark.usefixtures("qapp")
def test_it_is_read_with_what_was_chosen_said_in_words() -> None:
    body = ReadinessBody(earlier="Slowly", outcome="not_for_us", small_step_on=date(2026, 5, 3))

    earlier, outcome, day = answered(body, Vocabulary())

    assert earlier == Words("earlier", "How earlier hard things went", "Slowly")
    assert outcome == Choices("outcome", "Where that leaves you for now", ("Not for us",))
    said = locale_text.long_date(date(2026, 5, 3))
    assert day == Choices("small_step_on", "When the next step is", (said,))


def scale(page: EditorHost, line: str, who: str) -> AnswerScale:
    return find(page, AnswerScale, f"{line}_{who}_scale")


def test_both_answer_a_line_for_themselves(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    qtbot.keyClick(scale(page, "both_free", "mine"), Qt.Key.Key_1)
    qtbot.keyClick(scale(page, "both_free", "theirs"), Qt.Key.Key_4)
    qtbot.keyClick(scale(page, "pause_exists", "theirs"), Qt.Key.Key_2)
    qtbot.keyClick(scale(page, "talk_planned", "mine"), Qt.Key.Key_1)
    qtbot.keyClick(scale(page, "talk_planned", "mine"), Qt.Key.Key_Delete)
    body = kept(page, journal)

    assert body.decision == (Checked("both_free", "yes", "unsure"),)
    assert body.safety == (Checked("pause_exists", "", "not_yet"),)


def test_a_line_says_whose_answer_it_is_to_who_cannot_see_it(desk: Desk) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)

    names = [scale(page, "talk_planned", who).accessibleName() for who in ("mine", "theirs")]

    line = "There is a time to talk before it, and one after"
    assert names == [f"You: {line}", f"The other person: {line}"]


def test_what_a_newer_list_asks_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    newer = Checked("newer_line", "no", "yes")
    draft = journal.begin(Kind.READINESS)
    record = replace(draft.record, body=ReadinessBody(decision=(newer,)))
    journal.keep(replace(draft, record=record))
    page = desk.open(record.id, Kind.READINESS)
    qtbot.keyClick(scale(page, "both_free", "mine"), Qt.Key.Key_1)

    assert kept(page, journal).decision == (Checked("both_free", "yes"), newer)


@pytest.mark.parametrize("width", [1280, 640, 420])
def test_the_lines_stay_whole_in_any_window(make_desk: DeskMaker, width: int) -> None:
    page = make_desk(width=width).open(Kind.READINESS, Kind.READINESS)

    for row in page.findChildren(CheckRow):
        for each in (*row.scales, *row.findChildren(Label)):
            assert row.rect().contains(each.geometry())
        assert not row.scales[0].geometry().intersects(row.scales[1].geometry())


def test_a_trap_is_said_above_the_outcome_and_put_aside_for_good(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    card = find(page, FlagsCard, "flags_card")
    assert not card.isVisibleTo(page)
    choose(qtbot, page, "hopes", "getting_even")
    qtbot.keyClick(scale(page, "limits_named", "mine"), Qt.Key.Key_2)
    assert card.shown() == (Flag.LEVERAGE, Flag.UNDEFINED)
    assert card.y() < find(page, QWidget, "outcome_card").y()

    find(page, QPushButton, "leverage_aside_button").click()

    assert card.shown() == (Flag.UNDEFINED,)
    assert kept(page, journal).put_aside == (Flag.LEVERAGE,)


def test_the_keyboard_goes_on_to_the_next_question(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    choose(qtbot, page, "hopes", "getting_even")
    choose(qtbot, page, "hopes", "forgetting")
    button = find(page, QPushButton, "leverage_aside_button")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert find(page, QPushButton, "quick_fix_aside_button").hasFocus()


def test_each_way_that_is_chosen_can_be_planned(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    plans = find(page, PlansField, "plans_field")
    assert not plans.isVisibleTo(page)
    choose(qtbot, page, "alternatives", "planned_novelty")
    choose(qtbot, page, "alternatives", "daydreams")
    daydreams, train = plans.rows()
    qtbot.keyClicks(train.step, "Look for a train")
    qtbot.keyClicks(train.day.edit, "5 November 2027")
    train.day.edit.editingFinished.emit()
    qtbot.keyClicks(daydreams.step, "Tell one")

    assert kept(page, journal).plans == (
        Planned("daydreams", "Tell one"),
        Planned("planned_novelty", "Look for a train", date(2027, 11, 5)),
    )


def test_a_plan_waits_while_its_way_is_not_chosen(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.READINESS, Kind.READINESS)
    plans = find(page, PlansField, "plans_field")
    choose(qtbot, page, "alternatives", "daydreams")
    choose(qtbot, page, "alternatives", "planned_novelty")
    qtbot.keyClicks(plans.rows()[0].step, "Tell one")
    choose(qtbot, page, "alternatives", "daydreams")
    assert [row.what for row in plans.rows()] == ["planned_novelty"]

    choose(qtbot, page, "alternatives", "daydreams")

    assert [row.step.text() for row in plans.rows()] == ["Tell one", ""]
    assert kept(page, journal).plans == (Planned("daydreams", "Tell one"),)


@pytest.mark.usefixtures("qapp")
def test_lists_and_plans_are_read_in_words() -> None:
    body = ReadinessBody(
        safety=(Checked("pause_exists", "yes", "not_yet"), Checked("no_pressure", "yes")),
        alternatives=("daydreams",),
        plans=(Planned("daydreams", "Tell one", date(2026, 5, 3)),),
    )

    safety, _, plans = answered(body, Vocabulary())

    assert safety == Choices(
        "safety",
        "Before anything happens",
        (
            "There is a sentence with which either of us can stop it all "
            "(you: Yes and the other person: Not yet)",
            "I say yes out loud, and I could say no (you: Yes)",
        ),
    )
    day = locale_text.long_date(date(2026, 5, 3))
    said = f"Daydreams told or played: Tell one, {day}"
    assert plans == Choices("plans", "How that could begin", (said,))
