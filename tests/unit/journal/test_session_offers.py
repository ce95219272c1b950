"""What a session for two can be given: what was granted, and no word beside it."""

from dataclasses import asdict, replace
from datetime import timedelta

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.record import Audience, Author
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.session_offers import Offers
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, typed

NOTE = JealousyBody(title="The queue", what_happened="canary-camera", story="They had gone.")


@pytest.fixture
def agreement(journal: Journal, write: Write) -> RecordId:
    head = AgreementBody(title="The trip", intention="To dare it", my_motives=("curiosity",))
    agreement = write(head)
    draft = journal.agreements.begin_clause(agreement, topic="scope")
    clause = ClauseBody(title="Kissing", text="Yes.", why="reason-of-the-clause", feels_mine="hard")
    journal.keep(typed(draft, replace(clause, topic="scope")))
    row = GridRowBody(title="Dancing", mine="want", mine_if="canary-if", theirs="no", agreed="One.")
    journal.agreements.add_rows(agreement, [row])
    return agreement


def offers(journal: Journal) -> Offers:
    return journal.session_offers.read()


def test_nothing_is_offered_that_was_not_marked(journal: Journal, write: Write) -> None:
    record = write(NOTE)
    journal.set_grants(record, Audience.THERAPIST, ["story"])

    assert offers(journal).items == ()


def test_a_marked_page_comes_with_its_granted_fields_alone(journal: Journal, write: Write) -> None:
    journal.set_grants(write(NOTE), Audience.TOGETHER, ["title", "story"])

    (item,) = offers(journal).items

    assert [(f.field, f.value) for f in item.visible.fields] == [
        ("title", "The queue"),
        ("story", "They had gone."),
    ]
    assert "canary" not in str(asdict(item))


def test_a_granted_field_that_holds_nothing_is_not_offered(journal: Journal, write: Write) -> None:
    journal.set_grants(write(NOTE), Audience.TOGETHER, ["urge"])

    assert offers(journal).items == ()


def test_what_sleeps_or_lies_in_the_trash_is_not_offered(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    held = replace(NOTE, cooling_until=clock.now() + timedelta(hours=8))
    trashed = write(NOTE)
    for record in (write(held), trashed):
        journal.set_grants(record, Audience.TOGETHER, ["story"])
    journal.trash([trashed])

    assert offers(journal).items == ()


def test_an_agreement_comes_without_motives_feelings_and_answers(
    journal: Journal, agreement: RecordId
) -> None:
    (offer,) = offers(journal).agreements

    assert (offer.id, offer.title) == (agreement, "The trip")
    assert [(c.title, c.text, c.topic) for c in offer.clauses] == [("Kissing", "Yes.", "scope")]
    assert [(r.title, r.agreed) for r in offer.rows] == [("Dancing", "One.")]
    assert [(h.field, h.value) for h in offer.head] == [("intention", "To dare it")]
    said = str(asdict(offer))
    assert [w for w in ("canary", "curiosity", "hard", "want") if w in said] == []


def test_what_else_stands_in_a_clause_comes_apart_from_what_it_says(
    journal: Journal, agreement: RecordId
) -> None:
    (clause,) = offers(journal).agreements[0].clauses

    assert [(field.field, field.value) for field in clause.more] == [
        ("why", "reason-of-the-clause")
    ]


def test_an_agreement_that_ended_is_not_offered(journal: Journal, agreement: RecordId) -> None:
    journal.agreements.save_version(agreement)
    journal.agreements.note(agreement, Did.ENDED, Author())

    assert offers(journal).agreements == ()


def test_a_plan_comes_with_the_steps_that_go_on(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    plan = write(RepairPlanBody(title="After March", what_happened="canary", who_hurt="me"))
    yesterday = clock.now().date() - timedelta(days=1)
    for title, ends in (("A message", None), ("Over", yesterday)):
        draft = journal.repair_plans.steps.begin(plan, RepairStepBody(title=title, ends=ends))
        journal.keep(draft)

    (offer,) = offers(journal).plans

    assert (offer.title, offer.who_hurt) == ("After March", "me")
    assert [step.body.title for step in offer.steps] == ["A message"]
    assert "canary" not in str(asdict(offer))


def test_a_plan_that_ended_is_not_offered(journal: Journal, write: Write, clock: FakeClock) -> None:
    write(RepairPlanBody(title="Long ago", ended=clock.now().date()))

    assert offers(journal).plans == ()
