"""An evaluation is written beside what the same person said before."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui.editors.evaluation_questions import EVALUATION
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.gui.pages.finding import said

A_PLAN = RepairPlanBody(title="After the summer", impact_sleep=8)


def begin(journal: Journal, plan: RecordId, **answers: object) -> Draft:
    draft = journal.repair_plans.evaluations.begin(plan)
    body = EvaluationBody(**answers)  # type: ignore[arg-type]  # answers of this kind
    return replace(draft, record=replace(draft.record, body=body))


@pytest.fixture
def plan(journal: Journal) -> RecordId:
    draft = journal.begin(Kind.REPAIR_PLAN)
    journal.keep(replace(draft, record=replace(draft.record, body=A_PLAN)))
    return draft.record.id


def opened(desk: Desk, draft: Draft) -> EditorHost:
    """The editor of one that was begun, as its plan opens it."""
    desk.context.journal.save_draft(draft)
    return desk.open(draft.record.id, Kind.EVALUATION)


def said_before(page: QWidget) -> list[str]:
    card = find(page, QWidget, "earlier_card")
    if not card.isVisible():
        return []
    rows = card.findChildren(QWidget, "earlier_answer")
    return [" / ".join(label.text() for label in row.findChildren(Label)) for row in rows]


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in EVALUATION for spec in step.fields]

    assert sorted(asked) == sorted(
        ["happened", *(each.name for each in fields_of(EvaluationBody()) if each.name != "title")]
    )


def test_the_first_look_stands_beside_what_the_plan_says(
    desk: Desk, journal: Journal, plan: RecordId
) -> None:
    desk.clock.pass_time(days=7)
    page = opened(desk, begin(journal, plan))

    assert said_before(page) == ["Touched: sleep / 13 November 2024: 8"]


def test_the_last_answer_to_each_question_stands_beside_it(
    desk: Desk, journal: Journal, plan: RecordId
) -> None:
    for answers in ({"lean": 3, "hard": "Sundays"}, {"lean": 4}):
        desk.clock.pass_time(days=7)
        journal.keep(begin(journal, plan, **answers))
    desk.clock.pass_time(days=7)
    page = opened(desk, begin(journal, plan))

    assert said_before(page) == [
        "I can lean on what is promised / 27 November 2024: 4",
        "Touched: sleep / 13 November 2024: 8",
        "What is hard / 20 November 2024: Sundays",
    ]


def test_what_was_answered_is_kept(
    desk: Desk, journal: Journal, plan: RecordId, qtbot: QtBot
) -> None:
    desk.clock.pass_time(days=7)
    page = opened(desk, begin(journal, plan, easier="The mornings"))
    chips = find(page, QWidget, "onward_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == "pause")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.autosave is not None
    page.autosave.keep()
    (row,) = journal.page(Query(kinds=(Kind.EVALUATION,))).rows

    assert journal.read(row.id).record.body == EvaluationBody(easier="The mornings", onward="pause")
    assert journal.read(row.id).record.parent == plan


def test_the_signs_for_asking_a_professional_are_there_to_be_read(
    desk: Desk, journal: Journal, plan: RecordId
) -> None:
    page = opened(desk, begin(journal, plan))
    card = find(page, QWidget, "signs_card")

    assert "Old wounds were stirred up, and they do not settle." in said(card)
    assert not card.findChildren(QCheckBox)
    find(card, QPushButton, "signs_people_button").click()
    assert desk.shell.pages == ["people"]
