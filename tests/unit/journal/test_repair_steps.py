"""Steps in a journal: marks stay beside the words, belong to somebody, and can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.horizons import Said
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_marks import IN_PART, WHOLE, Marked, Source, StepMark
from hallpass_desktop.domain.repair_plan import EVERY_CONDITION, RepairPlanBody, said_of
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)
A_STEP = RepairStepBody(title="A message when plans change", horizon="steady", done_by="other")

Add = Callable[..., RecordId]


@pytest.fixture
def plan(write: Write) -> RecordId:
    return write(RepairPlanBody(what_happened="The messages went on"))


@pytest.fixture
def add(journal: Journal, plan: RecordId) -> Add:
    def add(body: RepairStepBody = A_STEP, to: RecordId = plan) -> RecordId:
        draft = journal.repair_plans.steps.begin(to, body)
        journal.keep(draft)
        return draft.record.id

    return add


def marks(journal: Journal, plan: RecordId) -> tuple[StepMark, ...]:
    (step,) = journal.repair_plans.steps.of(plan)
    return step.marks


def said(marks: tuple[StepMark, ...]) -> list[tuple[str, str, date, int, str]]:
    return [(each.marked, each.source, each.day, each.value, each.note) for each in marks]


def test_a_step_belongs_to_its_plan_and_to_no_other(
    journal: Journal, write: Write, plan: RecordId, add: Add
) -> None:
    step = add()
    other = write(RepairPlanBody(title="Another one"))

    assert [each.id for each in journal.repair_plans.steps.of(plan)] == [step]
    assert journal.repair_plans.steps.of(other) == ()
    assert journal.page(Query(terms=("message",))).rows[0].kind is Kind.STEP


def test_steps_come_in_the_order_in_which_they_were_written(
    journal: Journal, plan: RecordId, add: Add, clock: FakeClock
) -> None:
    first = add(RepairStepBody(title="First"))
    clock.pass_time(minutes=5)
    second = add(RepairStepBody(title="Second"))

    assert [each.id for each in journal.repair_plans.steps.of(plan)] == [first, second]
    assert journal.repair_plans.steps.of(plan)[0].written == TODAY


def test_a_step_in_the_trash_is_not_there(journal: Journal, plan: RecordId, add: Add) -> None:
    journal.trash([add()])

    assert journal.repair_plans.steps.of(plan) == ()


def test_done_and_felt_are_two_marks(journal: Journal, plan: RecordId, add: Add) -> None:
    step, steps = add(), journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.TOLD)
    steps.mark(step, Marked.FELT, 1, TODAY, Source.OWN, " relieved ")

    assert said(marks(journal, plan)) == [
        ("done", "told", TODAY, WHOLE, ""),
        ("felt", "", TODAY, 1, "relieved"),
    ]


def test_a_second_mark_of_a_day_takes_the_place_of_the_first(
    journal: Journal, plan: RecordId, add: Add, clock: FakeClock
) -> None:
    step, steps = add(), journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.OWN)
    clock.pass_time(minutes=30)
    steps.mark(step, Marked.DONE, IN_PART, TODAY, Source.OWN)
    steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.TOLD)

    assert said(marks(journal, plan)) == [
        ("done", "", TODAY, IN_PART, ""),
        ("done", "told", TODAY, WHOLE, ""),
    ]


def test_a_day_before_can_be_marked_and_a_day_to_come_cannot(
    journal: Journal, plan: RecordId, add: Add
) -> None:
    step, steps = add(), journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, date(2026, 2, 14), Source.OWN)

    assert [each.day for each in marks(journal, plan)] == [date(2026, 2, 14)]
    with pytest.raises(ValueError, match="no such mark"):
        steps.mark(step, Marked.DONE, WHOLE, date(2026, 3, 2), Source.OWN)


@pytest.mark.parametrize(
    ("marked", "value"), [(Marked.DONE, 0), (Marked.DONE, 3), (Marked.FELT, 4)]
)
def test_another_value_is_refused(journal: Journal, add: Add, marked: Marked, value: int) -> None:
    with pytest.raises(ValueError, match="no such mark"):
        journal.repair_plans.steps.mark(add(), marked, value, TODAY, Source.OWN)


def test_what_is_not_there_cannot_be_marked(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.repair_plans.steps.mark(RecordId("gone"), Marked.DONE, WHOLE, TODAY, Source.OWN)


def test_a_mark_is_taken_back_by_itself_and_by_undo(
    journal: Journal, plan: RecordId, add: Add
) -> None:
    step, steps = add(), journal.repair_plans.steps
    steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.OWN)
    steps.mark(step, Marked.FELT, 2, TODAY, Source.OWN)
    before = marks(journal, plan)

    steps.unmark(step, before[0])
    assert said(marks(journal, plan)) == [("felt", "", TODAY, 2, "")]

    journal.undo()
    assert marks(journal, plan) == before

    journal.undo()
    assert said(marks(journal, plan)) == [("done", "", TODAY, WHOLE, "")]


def test_writing_on_leaves_the_marks(journal: Journal, plan: RecordId, add: Add) -> None:
    step = add()
    journal.repair_plans.steps.mark(step, Marked.DONE, WHOLE, TODAY, Source.OWN)
    draft = journal.open(step)
    journal.keep(replace(draft, record=replace(draft.record, body=replace(A_STEP, size="small"))))

    assert len(marks(journal, plan)) == 1


def test_openness_goes_on_or_ends_and_both_can_be_taken_back(
    journal: Journal, plan: RecordId, add: Add
) -> None:
    steps = journal.repair_plans.steps
    step = add(replace(A_STEP, openness="yes", ends=date(2026, 3, 4)))

    steps.want_until(step, date(2026, 4, 1))
    assert steps.of(plan)[0].body.ends == date(2026, 4, 1)

    steps.want_no_longer(step)
    ended = steps.of(plan)[0].body
    assert (ended.ends, ended.let_go) == (TODAY, TODAY)

    journal.undo()
    journal.undo()
    assert steps.of(plan)[0].body.ends == date(2026, 3, 4)
    assert steps.of(plan)[0].body.let_go is None


def test_what_was_said_of_a_condition_is_kept_and_taken_back(
    journal: Journal, plan: RecordId
) -> None:
    def now_said() -> dict[str, str]:
        body = journal.read(plan).record.body
        assert isinstance(body, RepairPlanBody)
        return dict(said_of(body))

    journal.repair_plans.say(plan, "can_stop", Said.YES)
    journal.repair_plans.say(plan, "owned", Said.NOT_FOR_ME)
    assert now_said() == {"can_stop": "yes", "owned": "not_for_me"}

    journal.repair_plans.say(plan, "can_stop", "")
    assert now_said() == {"owned": "not_for_me"}

    journal.undo()
    assert now_said() == {"can_stop": "yes", "owned": "not_for_me"}


def test_every_condition_can_be_said(journal: Journal, plan: RecordId) -> None:
    for condition in EVERY_CONDITION:
        journal.repair_plans.say(plan, condition, Said.YES)

    body = journal.read(plan).record.body
    assert isinstance(body, RepairPlanBody)
    assert dict(said_of(body)) == dict.fromkeys(EVERY_CONDITION, "yes")
