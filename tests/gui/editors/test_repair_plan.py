"""A repair plan is written: every question can stay empty, and what was answered is kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import (
    EVERY_CONDITION,
    IMPACTS,
    OPENED_BY_WORDS,
    RepairPlanBody,
    condition_field,
    impact_field,
    since_field,
)
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.editors.fields.links_field import LinksField
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.repair_questions import REPAIR_PLAN
from hallpass_desktop.gui.editors.steps import LINKS
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Words
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.scale_base import ScaleBase
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find


def kept(page: EditorHost, journal: Journal) -> RepairPlanBody:
    """Keep the page, and read what is in the journal then."""
    assert page.autosave is not None
    page.autosave.keep()
    (row,) = journal.page(Query(kinds=(Kind.REPAIR_PLAN,))).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, RepairPlanBody)
    return body


def choose(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


SAID_ON_THE_PAGE = {
    *("rests", "ended", "ended_how"),
    *map(condition_field, EVERY_CONDITION),
    *map(since_field, OPENED_BY_WORDS),
}


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in REPAIR_PLAN for spec in step.fields]
    of_the_body = [name for name in asked if not name.startswith(LINKS) and name != "happened"]

    assert sorted(of_the_body) == sorted(
        each.name
        for each in fields_of(RepairPlanBody())
        if each.name not in {"title", *SAID_ON_THE_PAGE}
    )


def test_it_begins_with_what_happened(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)

    qtbot.waitUntil(find(page, QWidget, "what_happened_edit").hasFocus)


def test_what_was_answered_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)
    qtbot.keyClicks(find(page, QWidget, "what_happened_edit"), "The messages went on")
    choose(qtbot, page, "who_hurt", "me")
    choose(qtbot, page, "stand", "undecided")
    day = find(page, QLineEdit, "not_before_edit")
    qtbot.keyClicks(day, "5 November 2027")
    day.editingFinished.emit()
    qtbot.keyClick(find(page, ScaleBase, "impact_sleep_scale"), Qt.Key.Key_8)
    qtbot.keyClick(find(page, ScaleBase, "impact_work_scale"), Qt.Key.Key_0)
    qtbot.keyClicks(find(page, QTextEdit, "lost_edit"), "Quiet nights")
    qtbot.keyClicks(find(page, QTextEdit, "rather_not_know_edit"), "The words")

    assert kept(page, journal) == RepairPlanBody(
        what_happened="The messages went on",
        who_hurt="me",
        stand="undecided",
        not_before=date(2027, 11, 5),
        impact_sleep=8,
        impact_work=0,
        lost="Quiet nights",
        rather_not_know="The words",
    )


def test_ones_own_limits_and_the_code_word_are_kept(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)
    choose(qtbot, page, "own_limits", "space")
    qtbot.keyClicks(find(page, QTextEdit, "own_limits_words_edit"), "Until I say so")
    qtbot.keyClicks(find(page, QTextEdit, "code_word_edit"), "Lighthouse")

    assert kept(page, journal) == RepairPlanBody(
        own_limits=("space",), own_limits_words="Until I say so", code_word="Lighthouse"
    )


@pytest.mark.parametrize("name", IMPACTS)
def test_how_much_it_touches_is_no_number_until_somebody_says_one(desk: Desk, name: str) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)

    assert find(page, ScaleBase, f"{impact_field(name)}_scale").answer() is None


def test_its_words_are_found(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)
    qtbot.keyClicks(find(page, QTextEdit, "want_to_know_edit"), "Whether it is over")
    kept(page, journal)

    assert [row.kind for row in journal.page(Query(terms=("over",))).rows] == [Kind.REPAIR_PLAN]
    assert journal.page(Query(terms=("waffles",))).rows == ()


def test_it_can_point_at_a_need(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)

    find(page, QPushButton, "more_needs_button").click()

    qtbot.waitUntil(find(page, LinksField, "need_links_field").isVisible)


@pytest.mark.usefixtures("qapp")
def test_it_is_read_in_words() -> None:
    body = RepairPlanBody(
        what_happened="The messages went on", impact_sleep=8, stand="pausing",
        not_before=date(2026, 5, 3),
    )  # fmt: skip

    happened, sleep, stand, day = answered(body, Vocabulary())

    assert happened == Words("what_happened", "What happened", "The messages went on")
    assert sleep == Choices("impact_sleep", "Touched: sleep", ("8",))
    assert stand == Choices("stand", "Where I stand", ("Pausing",))
    said = locale_text.long_date(date(2026, 5, 3))
    assert day == Choices("not_before", "Nothing decided before", (said,))


@pytest.mark.usefixtures("qapp")
def test_the_times_it_rested_are_read_as_days() -> None:
    first, second = date(2026, 5, 3), date(2026, 6, 1)
    body = RepairPlanBody(rests=(Rest(first, date(2026, 5, 9)), Rest(second, None)))

    (rests,) = answered(body, Vocabulary())

    days = [locale_text.long_date(each) for each in (first, date(2026, 5, 9), second)]
    said = (f"{days[0]} to {days[1]}", f"since {days[2]}")
    assert rests == Choices("rests", "When the plan rested", said)
