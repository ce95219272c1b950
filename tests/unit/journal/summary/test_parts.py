"""Numbers, agreements, plans, needs and scores: what was ticked, cut to the days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.clause import MINE, OURS
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.points import Point, Spread, Step
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.summary import RoleFor, Section, SummaryBody
from hallpass_desktop.domain.summary_view import NeedShown, ScoreShown, SummaryView
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from tests.fakes import FakeClock
from tests.unit.journal.at_insights import happened
from tests.unit.journal.conftest import Write
from tests.unit.journal.summary.at_summary import (
    ME,
    THEM,
    TODAY,
    a_summary,
    by,
    clause,
    offer,
    read_by_them,
    view,
)

MOMENT = JealousyBody(
    strength_before=8,
    strength_now=5,
    tender=("poor_sleep",),
    points_to=("closeness",),
    tried=(Attempt("walk"),),
)


def test_nothing_is_ticked_by_itself(journal: Journal, write: Write) -> None:
    write(MOMENT)
    write(AgreementBody(title="Trip"))
    write(NeedBody(title="Early word"))
    write(ScoreBody("Sheet", 12.0))

    found = view(journal, SummaryBody(weeks=8, sections=tuple(Section)))

    empty = SummaryView(days=found.days, sections=frozenset(Section), prepared_on=TODAY)
    assert replace(found, lines=None, notes=0) == replace(empty, helped=(), set_offs=())


def test_words_come_along_with_their_section_alone(journal: Journal) -> None:
    body = a_summary(
        Section.WANTS,
        wants=("Sleep", " "),
        changed=("Calmer",),
        questions=("Why?",),
        roles=(RoleFor("Sam", "my partner"),),
        replaces_names=False,
    )

    found = view(journal, body)

    assert (found.wants, found.changed, found.questions, found.roles) == (("Sleep",), (), (), ())


def test_days_on_which_one_of_the_lines_was_answered_are_counted_once(
    journal: Journal, write: Write
) -> None:
    happened(journal, write(CheckInBody(calm=3, trust=4)), "2026-02-03T08:00")
    happened(journal, write(CheckInBody(calm=5)), "2026-02-03T21:00")
    happened(journal, write(CheckInBody(jealousy=5)), "2026-02-20T21:00")
    write(CheckInBody(energy=5))

    lines = view(journal, a_summary(Section.LINES, weeks=12)).lines

    assert lines is not None
    assert lines.answered == 2


def test_lines_are_those_of_the_days_with_gaps(journal: Journal, write: Write) -> None:
    for day, calm in (("2025-11-01", 9), ("2026-02-20", 3), ("2026-02-27", 5)):
        happened(journal, write(CheckInBody(calm=calm, energy=1)), f"{day}T12:00")

    lines = view(journal, a_summary(Section.LINES, weeks=4)).lines

    assert lines is not None
    assert lines.step is Step.DAY
    assert list(lines.lines) == ["calm", "closeness", "trust", "jealousy"]
    assert lines.lines["calm"] == (
        Point(date(2026, 2, 20), 3, 1, 3, 3),
        Point(date(2026, 2, 27), 5, 1, 5, 5),
    )
    assert lines.wholes["calm"] == Spread(2, 3.5, 4, 4.5)
    assert lines.wholes["trust"] is None


def test_what_was_so_once_has_nothing_in_common(journal: Journal, write: Write) -> None:
    write(replace(MOMENT, tender=("poor_sleep", "once"), tried=(Attempt("walk"), Attempt("bath"))))
    write(MOMENT)
    body = a_summary(Section.SET_OFFS, Section.HELPED)

    found = view(journal, body)

    assert found.notes == 2
    assert [(each.field, each.tally.code, each.tally.count) for each in found.set_offs] == [
        ("tender", "poor_sleep", 2),
        ("points_to", "closeness", 2),
    ]
    assert [(each.code, each.count, each.spread) for each in found.helped] == [("walk", 2, None)]
    assert offer(journal, body).counts[Section.SET_OFFS] == 2


def test_what_waits_until_tomorrow_is_counted_nowhere(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    told = clause(journal, write(AgreementBody(title="Trip")), "We tell each other first")
    waits = replace(MOMENT, cooling_until=clock.now() + timedelta(hours=11))
    for body in (MOMENT, MOMENT, waits):
        kept = by(journal, Kind.JEALOUSY, body, links=(Pointer("clause_kept", told),))
        journal.set_tags(kept, ["party"])
    chosen = tuple(each.record for each in offer(journal, a_summary()).agreements)
    asked = a_summary(Section.SET_OFFS, Section.HELPED, Section.AGREEMENT, agreements=chosen)

    def counted() -> list[int]:
        found = view(journal, asked)
        return [
            found.notes,
            *(each.tally.count for each in found.set_offs),
            *(each.count for each in found.helped),
            *(each.kept for each in found.agreements),
        ]

    assert counted() == [2, 2, 2, 2, 2, 2]
    assert whole(journal.insights.within(view(journal, asked).days)).notes == 3
    clock.pass_time(hours=12)
    assert counted() == [3, 3, 3, 3, 3, 3]


def test_what_helped_has_a_middle_from_three_numbers_on(journal: Journal, write: Write) -> None:
    for now in (5, 6, 4):
        write(replace(MOMENT, strength_now=now))

    (walk,) = view(journal, a_summary(Section.HELPED)).helped

    assert walk.spread is not None
    assert (walk.count, walk.spread.middle) == (3, -3)


@pytest.fixture
def agreement(write: Write) -> RecordId:
    return write(AgreementBody(title="Trip", trial_until=date(2026, 4, 1)))


def test_an_agreement_says_where_it_stands_since_when_and_how_it_went(
    journal: Journal, agreement: RecordId, clock: FakeClock
) -> None:
    told = clause(journal, agreement, "We tell each other first")
    read_by_them(journal, agreement)
    clock.pass_time(days=3)
    for role in ("clause_kept", "clause_kept", "clause_broken"):
        by(journal, Kind.NOTE, NoteBody(text="a"), links=(Pointer(role, told),))
    both = (Pointer("clause_kept", told), Pointer("clause_unclear", told))
    by(journal, Kind.NOTE, NoteBody(text="a"), links=both)
    by(journal, Kind.NOTE, NoteBody(text="a"), THEM, links=(Pointer("clause_broken", told),))
    old = by(journal, Kind.NOTE, NoteBody(text="a"), links=(Pointer("clause_kept", told),))
    happened(journal, old, "2025-11-01T12:00")

    (shown,) = view(journal, a_summary(Section.AGREEMENT, agreements=(agreement,))).agreements

    assert (shown.title, shown.state, shown.since) == ("Trip", State.TALKED_THROUGH, TODAY)
    assert shown.trial_until == date(2026, 4, 1)
    assert (shown.kept, shown.unclear, shown.broken) == (2, 1, 1)
    assert shown.clauses == ()


def clauses(journal: Journal, agreement: RecordId, *chosen: RecordId) -> tuple[str, ...]:
    body = a_summary(Section.AGREEMENT, agreements=(agreement, *chosen))
    return view(journal, body).agreements[0].clauses


def offered(journal: Journal) -> tuple[list[str], bool]:
    """The clauses whose words can be ticked, and whether others still need a yes."""
    (part,) = offer(journal, a_summary()).agreements
    return [each.title for each in part.parts], part.needs_yes


def test_the_words_of_a_clause_need_the_other_persons_mark(
    journal: Journal, agreement: RecordId
) -> None:
    told = clause(journal, agreement, "We tell each other first", OURS)
    assert (clauses(journal, agreement, told), offered(journal)) == ((), ([], True))

    journal.agreements.save_version(agreement)
    assert clauses(journal, agreement, told) == ()

    read_by_them(journal, agreement)
    assert clauses(journal, agreement, told) == ("We tell each other first",)
    assert offered(journal) == (["We tell each other first"], False)
    assert clauses(journal, agreement) == ()


def test_words_that_were_changed_after_the_mark_are_not_shown(
    journal: Journal, agreement: RecordId, write: Write
) -> None:
    told = clause(journal, agreement, "We tell each other first")
    read_by_them(journal, agreement)
    body = journal.open(told).record.body
    write(replace(body, text="You tell me first"), to=told)  # type: ignore[type-var]

    assert clauses(journal, agreement, told) == ("We tell each other first",)

    journal.agreements.save_version(agreement)
    assert clauses(journal, agreement, told) == ()


def test_my_own_boundary_needs_nobody(journal: Journal, agreement: RecordId) -> None:
    mine = clause(journal, agreement, "I leave when it gets loud", MINE)

    assert clauses(journal, agreement, mine) == ("I leave when it gets loud",)
    assert offered(journal) == (["I leave when it gets loud"], False)


def test_a_clause_in_the_trash_falls_out(journal: Journal, agreement: RecordId) -> None:
    mine = clause(journal, agreement, "I leave when it gets loud", MINE)
    journal.trash([mine])

    assert clauses(journal, agreement, mine) == ()


def test_a_need_has_the_first_and_the_last_mark_of_the_days(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(NeedBody(title="Early word", importance=8))
    other = write(NeedBody(title="Not ticked"))
    for met in (0, 3):
        journal.needs.mark(need, met)
        clock.pass_time(days=2)
    journal.needs.mark(other, 1)

    found = view(journal, a_summary(Section.NEEDS, needs=(need,))).needs

    assert found == (NeedShown("Early word", 3, 0, date(2026, 3, 3), 8),)


def test_scores_stand_as_they_were_typed_in(journal: Journal, write: Write) -> None:
    first, second = write(ScoreBody("Sheet", 12.0, 0.0, 27.0)), write(ScoreBody("Other", 3.5))
    write(ScoreBody("Without a number"))
    body = a_summary(Section.SCORES, scores=(first,))

    assert view(journal, body).scores == (ScoreShown("Sheet", TODAY, 12.0, 0.0, 27.0),)
    assert {each.record for each in offer(journal, body).scores} == {first, second}


def test_parts_of_somebody_else_or_in_the_trash_fall_out(journal: Journal, write: Write) -> None:
    theirs = by(journal, Kind.NEED, NeedBody(title="Theirs"), THEM)
    gone = by(journal, Kind.NEED, NeedBody(title="Gone"), ME)
    drafted = by(journal, Kind.AGREEMENT, AgreementBody(title="Theirs"), THEM)
    journal.trash([gone])
    body = a_summary(Section.NEEDS, Section.AGREEMENT, needs=(theirs, gone), agreements=(drafted,))

    assert (view(journal, body).needs, view(journal, body).agreements) == ((), ())
    assert (offer(journal, body).needs, offer(journal, body).agreements) == ((), ())
