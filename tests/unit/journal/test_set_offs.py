"""Set-off plans in a journal: each belongs to its repair plan, and goes where it goes."""

from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.services.journal import Journal
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, typed


def add(journal: Journal, plan: RecordId, body: SetOffBody) -> RecordId:
    draft = journal.repair_plans.set_offs.begin(plan)
    journal.keep(replace(draft, record=replace(draft.record, body=body)))
    return draft.record.id


def titles(journal: Journal, plan: RecordId) -> list[str]:
    return [each.body.title for each in journal.repair_plans.set_offs.of(plan)]


def test_each_plan_has_its_own_in_the_order_they_were_written(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    first, second = write(RepairPlanBody(title="First")), write(RepairPlanBody(title="Second"))
    add(journal, first, SetOffBody("A phone face down"))
    clock.pass_time(minutes=60)
    add(journal, first, SetOffBody("The lake"))
    add(journal, second, SetOffBody("A song"))

    assert titles(journal, first) == ["A phone face down", "The lake"]
    assert titles(journal, second) == ["A song"]


def test_one_that_was_begun_and_left_empty_is_not_there(journal: Journal, write: Write) -> None:
    plan = write(RepairPlanBody(title="First"))
    journal.keep(journal.repair_plans.set_offs.begin(plan))

    assert titles(journal, plan) == []


def test_what_is_changed_in_it_is_read(journal: Journal, write: Write) -> None:
    plan = write(RepairPlanBody(title="First"))
    one = add(journal, plan, SetOffBody("A song"))
    journal.keep(typed(journal.open(one), SetOffBody("A song", what_helps="Cold water")))

    (kept,) = journal.repair_plans.set_offs.of(plan)

    assert (kept.id, kept.body.what_helps) == (one, "Cold water")


def test_it_goes_into_the_trash_and_comes_back(journal: Journal, write: Write) -> None:
    plan = write(RepairPlanBody(title="First"))
    one = add(journal, plan, SetOffBody("A song"))
    journal.trash([one])

    assert titles(journal, plan) == []

    journal.restore([one])

    assert titles(journal, plan) == ["A song"]


def test_its_words_are_found_and_it_is_no_page_of_the_timeline(
    journal: Journal, write: Write
) -> None:
    plan = write(RepairPlanBody(title="First"))
    one = add(journal, plan, SetOffBody("A song", not_to_do="Explain it all again"))

    (hit,) = journal.page(Query(terms=("explain",))).rows

    assert (hit.id, hit.kind) == (one, Kind.SET_OFF)
    assert [row.id for row in journal.page(Query().without_kinds((Kind.SET_OFF,))).rows] == [plan]
