"""Each of the eight sessions: from what was ticked, over every screen, into the journal."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_marks import Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid, SessionBody
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.models.together import EVERYTHING, Setup, gather
from hallpass_desktop.gui.pages.together.making import Maker
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.stage_form import unpack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, StageOutbox
from hallpass_desktop.services.together import Settled
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.system.content import Content
from tests.fakes import QUICK_KDF, FakeClock
from tests.gui.stage.driver import Driver

CLOCK = FakeClock()
CLAUSE = ClauseBody(
    title="Texts", text="We tell.", why="It calms me.", tell_when="within", tell_within_hours=24
)
Made = tuple[Journal, dict[str, RecordId]]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = create(tmp_path / "Notebook.vault", "coat queue", None, kdf=QUICK_KDF, clock=CLOCK)
    yield vault
    vault.close()


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return Journal(vault, CLOCK)


@pytest.fixture
def records(journal: Journal) -> dict[str, RecordId]:
    """Two people, an agreement with a clause and a row, and a plan with a step."""
    for alias, role in (("Robin", "me"), ("Sam", "partner")):
        journal.people.keep(journal.people.new(alias, role))
    agreement = keep(journal, Kind.AGREEMENT, AgreementBody(title="The summer trip"))
    plan = keep(journal, Kind.REPAIR_PLAN, RepairPlanBody(title="Mending", who_hurt="me"))
    step = RepairStepBody(title="A walk", horizon="steady", done_by="both")
    return {
        "agreement": agreement,
        "clause": keep(journal, Kind.CLAUSE, CLAUSE, agreement),
        "row": keep(journal, Kind.GRID_ROW, GridRowBody(title="Dancing"), agreement),
        "plan": plan,
        "step": keep(journal, Kind.STEP, step, plan),
    }


def keep(journal: Journal, kind: Kind, body: Body, parent: RecordId | None = None) -> RecordId:
    draft = journal.begin(kind)
    journal.keep(replace(draft, record=replace(draft.record, body=body, parent=parent)))
    return draft.record.id


Sit = Callable[[SessionKind, dict[str, str]], tuple[SessionBody, Settled]]


@pytest.fixture
def sit(qtbot: QtBot, vault: Vault, journal: Journal, records: dict[str, RecordId]) -> Sit:
    """Tick everything, sit down, press and type this wherever it is asked for, and come back."""

    def sit(kind: SessionKind, answers: dict[str, str]) -> tuple[SessionBody, Settled]:
        about = records["plan" if kind is SessionKind.REPAIR else "agreement"]
        ticks = frozenset(product(records.values(), ("", EVERYTHING)))
        setup = Setup(kind, about=about, ticks=ticks)
        tools = Tools(Vocabulary(), Content(), CLOCK.now)
        made = Maker(setup, gather(journal), tools).make()
        handed = unpack(journal.together.begin(made.snapshot, made.handles, made.shown))
        box = StageOutbox(vault.path / OUTBOX_NAME, handed)
        driver = Driver(qtbot, handed.snapshot, handed.talk)
        driver.stage.talk_changed.connect(Handing(box))
        walk(driver, dict(answers))
        box.close()
        settled = journal.together.settle()
        assert settled is not None
        body = journal.read(settled.session).record.body
        assert isinstance(body, SessionBody)
        return body, settled

    return sit


class Handing:
    """Hands every step back."""

    def __init__(self, box: StageOutbox) -> None:
        self._box = box

    def __call__(self, talk: object) -> None:
        self._box.append(talk, CLOCK.now())  # type: ignore[arg-type]  # a signal carries objects


def walk(driver: Driver, answers: dict[str, str]) -> None:
    """By the main way of each screen; whatever is asked for on it is answered first."""
    for _ in driver.walk():
        for name in () if driver.shows("gate_done_button") else tuple(answers):
            if not driver.shows(name):
                continue
            if name.endswith("_edit"):
                QTest.keyClicks(driver.find(QTextEdit, name), answers.pop(name))
            else:
                driver.press(name)
                del answers[name]
        driver.stage.keep_now()
    assert answers == {}


def test_opening_the_subject_ends_in_a_day(sit: Sit) -> None:
    body, settled = sit(SessionKind.OPENING, {"14_option": ""})

    assert settled.is_over
    assert body.again == date(2026, 3, 15)


def test_walking_through_boundaries_ends_in_what_both_agree_on(
    sit: Sit, journal: Journal, records: dict[str, RecordId]
) -> None:
    body, settled = sit(SessionKind.WALK, {"agreed_edit": "With friends"})

    assert body.rows_said == (RowSaid("Dancing", "With friends"),)
    agreement = journal.agreements.read(records["agreement"])
    assert agreement.grid[0].body.agreed == "With friends"
    assert not settled.marks_wait
    assert agreement.standing.state is State.AGREED


def test_a_review_ends_in_a_new_version_that_both_have_read(
    sit: Sit, journal: Journal, records: dict[str, RecordId]
) -> None:
    body, settled = sit(SessionKind.REVIEW, {"try_option": "", "7_option": ""})

    assert body.clauses_said == (ClauseSaid("Texts", "try"),)
    assert (settled.left_out, settled.marks_wait) == ((), False)
    agreement = journal.agreements.read(records["agreement"])
    assert agreement.clauses[0].body.trial_until == date(2026, 3, 8)
    assert agreement.standing.state is State.AGREED


def test_a_check_in_ends_in_one_thing_to_keep_and_one_to_try(sit: Sit) -> None:
    body, _ = sit(SessionKind.CHECK_IN, {"keep_edit": "Tea", "try_edit": "A walk"})

    assert (body.keep, body.attempt, body.pace) == ("Tea", "A walk", "weekly")


def test_jealousy_in_the_moment_ends_in_something_asked_for(sit: Sit) -> None:
    body, _ = sit(SessionKind.MOMENT, {"partner_option": "", "ask_edit": "A hug", "yes_option": ""})

    assert (body.asked_for, body.asked_by, body.reply) == ("A hug", "partner", "yes")


def test_a_debrief_in_which_one_says_stop_pauses_what_was_agreed(
    sit: Sit, journal: Journal, records: dict[str, RecordId]
) -> None:
    body, _ = sit(SessionKind.DEBRIEF, {"stop_option": ""})

    assert (body.look_mine, body.look_theirs) == ("stop", "")
    assert journal.agreements.read(records["agreement"]).standing.state is State.PAUSED


def test_a_repair_talk_ends_in_marks_made_together(
    sit: Sit, journal: Journal, records: dict[str, RecordId]
) -> None:
    sit(SessionKind.REPAIR, {"done_2_option": "", "felt_1_option": ""})

    (step,) = journal.repair_plans.steps.of(records["plan"])
    marks = {(mark.marked, mark.source, mark.value) for mark in step.marks}
    assert marks == {("done", Source.TOGETHER, 2), ("felt", Source.TOGETHER, 1)}


def test_a_free_talk_ends_in_decisions_points_lines_and_an_afterword(
    sit: Sit, journal: Journal
) -> None:
    answers = {"decision_edit": "Sundays stay free", "action_edit": "Book the table"}
    lines = {"line_1_edit": "We laughed", "keep_me_check": "", "keep_partner_check": ""}

    body, _ = sit(SessionKind.FREE, {**answers, **lines, "afterword_edit": "I was heard"})

    assert body.decisions == ("Sundays stay free",)
    assert body.lines == ("We laughed",)
    assert [point.text for point in journal.together.points()] == ["Book the table"]
    assert journal.together.open_session() is None
