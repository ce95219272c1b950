"""That the two years hold everything a journal can meet."""

from collections import Counter

from hallpass_desktop.domain.check_in import FORMS, PHASES
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import STATES
from hallpass_desktop.services.journal import Journal
from tests.two_years import reckoning
from tests.two_years.lived import Life
from tests.two_years.test_timeline import listed

#: What is made for somebody else is no part of them either.
FOR_A_SESSION = {Kind.SUMMARY, Kind.SCORE}
#: What two people agree on is no part of these two years, which one person wrote down alone.
OF_TWO = {
    Kind.AGREEMENT,
    Kind.CLAUSE,
    Kind.GRID_ROW,
    Kind.SESSION,
    Kind.ACTION_POINT,
    Kind.AFTERWORD,
}
OF_A_PLAN = {Kind.SET_OFF, Kind.STEP, Kind.EVALUATION}


def test_several_hundred_records_of_every_kind_are_in_it(journal: Journal, life: Life) -> None:
    kinds = Counter(row.kind for row in listed(journal, Query()))
    requests = [card for need in life.needs.values() for card in journal.needs.requests(need)]
    (plan,) = journal.repair_plans.all()

    assert {*kinds, Kind.REQUEST, *OF_A_PLAN} == set(BODIES) - OF_TWO - FOR_A_SESSION
    assert kinds.total() > 500
    assert {card.body.state for card in requests} == set(STATES)
    plans = journal.repair_plans
    for part, count in ((plans.set_offs, 2), (plans.steps, 1), (plans.evaluations, 1)):
        assert len(part.of(plan.id)) == count


def test_every_form_and_phase_of_a_check_in_is_in_it(journal: Journal) -> None:
    forms = [row.form for row in listed(journal, parse("kind:check_in")) if row.form]

    assert {form.code for form in forms} == set(FORMS)
    assert {form.phase for form in forms} == {"", *PHASES}


def test_it_was_written_at_home_in_summer_and_winter_and_far_away(journal: Journal) -> None:
    moments = [row.happened for row in listed(journal, Query())]

    assert {moment.offset_minutes for moment in moments} == {60, 120, 540, -240}
    assert {moment.precision for moment in moments} == set(Precision)


def test_the_hour_that_came_twice_came_the_second_time(journal: Journal) -> None:
    (row,) = listed(journal, parse('"hour that came twice"'))

    assert (row.happened.local.hour, row.happened.offset_minutes) == (2, 60)


def test_pages_have_the_versions_they_went_through(journal: Journal) -> None:
    (row,) = listed(journal, parse("eleven plums"))

    texts = [
        body.text
        for info in journal.revisions(row.id)
        if isinstance(body := journal.revision(info.id).body, NoteBody)
    ]

    assert texts == [
        "We have eleven plums. We counted them together, twice.",
        "We have eleven plums.",
        "We have nine plums.",
    ]


def test_what_was_asked_again_later_is_there(journal: Journal) -> None:
    later = [each for each in reckoning.moments() if "later" in each]
    rows = listed(journal, parse("kind:jealousy"))
    kept = [journal.read(row.id).record.body for row in rows if row.title]

    assert len(later) > 5
    assert sum(getattr(body, "strength_later", None) is not None for body in kept) == len(later)


def test_an_editor_was_left_open(journal: Journal) -> None:
    (row,) = listed(journal, parse("market bag"))

    body = journal.open(row.id).record.body

    assert isinstance(body, NoteBody)
    assert body.text.endswith("And then the handle")


def test_there_are_weeks_without_a_word(journal: Journal) -> None:
    rows = listed(journal, parse("after:2025-10-27 before:2025-12-01 -kind:need"))

    assert rows == []
