"""What an agreement asks for on a day: looks, trials and pauses, and nothing when it has ended."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_calls import (
    Call,
    Calling,
    calls,
    is_due,
    looked_at,
    paused_since,
)
from hallpass_desktop.domain.agreement_log import Did, LogEntry, Refusal, refusal, standing
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Told, Who

ME = Author()
THEM = Author(Who.PARTNER, Told.IN_SITTING)
BEGAN = date(2026, 3, 1)
STEPS = ((Did.SAVED, ME), (Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM))


def at(day: date, did: Did, author: Author = ME) -> LogEntry:
    return LogEntry(did, Moment(datetime(day.year, day.month, day.day, 12, tzinfo=UTC)), author)


AGREED = tuple(at(BEGAN, *step) for step in STEPS)


def asked(
    today: date, body: AgreementBody, *more: LogEntry, clauses: Sequence[ClauseBody] = ()
) -> list[tuple[Call, date]]:
    found = calls(body, clauses, (*AGREED, *more), today)
    return [(each.call, each.day) for each in found]


@pytest.mark.parametrize("until", range(4))
def test_nothing_is_asked_before_both_have_read_it(until: int) -> None:
    body = AgreementBody(trial_until=BEGAN + timedelta(days=3), review_on=BEGAN)

    assert calls(body, (), AGREED[:until], BEGAN + timedelta(days=400)) == ()


def test_a_look_is_asked_for_from_its_day_on() -> None:
    body = AgreementBody(review_on=date(2026, 4, 1))

    assert asked(date(2026, 3, 31), body) == []
    assert asked(date(2026, 4, 1), body) == [(Call.REVIEW, date(2026, 4, 1))]
    assert asked(date(2026, 8, 1), body) == [(Call.REVIEW, date(2026, 4, 1))]


def test_a_look_answers_until_the_next_day() -> None:
    body = AgreementBody(review_on=date(2026, 4, 1))
    looked = at(date(2026, 4, 3), Did.LOOKED)

    assert asked(date(2026, 4, 3), body, looked) == []
    assert asked(date(2026, 7, 1), body, looked) == []
    assert asked(date(2026, 7, 2), body, looked) == [(Call.REVIEW, date(2026, 7, 2))]


def test_a_trial_is_announced_a_week_before_and_said_to_be_over_after() -> None:
    body = AgreementBody(trial_until=date(2026, 3, 20))

    assert asked(date(2026, 3, 12), body) == []
    assert asked(date(2026, 3, 13), body) == [(Call.TRIAL_ENDS, date(2026, 3, 20))]
    assert asked(date(2026, 3, 20), body) == [(Call.TRIAL_OVER, date(2026, 3, 20))]
    assert asked(date(2026, 3, 21), body, at(date(2026, 3, 20), Did.LOOKED)) == []


def test_a_clause_on_trial_asks_for_itself() -> None:
    clause = ClauseBody(text="Nobody from the choir.", topic="who", trial_until=date(2026, 3, 10))

    found = calls(AgreementBody(), [clause], AGREED, date(2026, 3, 11))

    assert found == (Calling(Call.TRIAL_OVER, date(2026, 3, 10), "Nobody from the choir.", "who"),)


def test_a_pause_asks_for_no_look_and_is_named_from_its_first_day() -> None:
    body = AgreementBody(review_on=date(2026, 4, 1))
    pauses = (at(date(2026, 4, 5), Did.PAUSED), at(date(2026, 4, 9), Did.PAUSED, THEM))

    assert asked(date(2026, 5, 1), body, *pauses) == [(Call.PAUSED, date(2026, 4, 5))]


def test_what_has_ended_asks_for_nothing() -> None:
    body = AgreementBody(review_on=date(2026, 4, 1), trial_until=date(2026, 3, 20))
    more = (at(date(2026, 3, 5), Did.PAUSED), at(date(2026, 3, 6), Did.ENDED))

    assert asked(date(2026, 5, 1), body, *more) == []


def test_only_what_both_agreed_to_can_be_looked_at_again() -> None:
    assert refusal(standing(AGREED), Did.LOOKED, ME) is None
    assert refusal(standing(AGREED[:3]), Did.LOOKED, ME) is Refusal.NOTHING_AGREED
    paused = standing((*AGREED, at(BEGAN, Did.PAUSED)))
    assert refusal(paused, Did.LOOKED, ME) is Refusal.NOTHING_AGREED


days = st.dates(date(2026, 3, 1), date(2027, 3, 1))
authors = st.sampled_from([ME, THEM, Author(Who.PARTNER, Told.TO_ME), Author(Who.US)])
logs = st.lists(st.builds(at, days, st.sampled_from(Did), authors), max_size=20).map(
    lambda entries: sorted(entries, key=lambda entry: entry.at.instant)
)
bodies = st.builds(AgreementBody, trial_until=st.none() | days, review_on=st.none() | days)


@given(bodies, logs, days)
def test_a_look_today_leaves_nothing_to_look_at(
    body: AgreementBody, log: list[LogEntry], today: date
) -> None:
    before = [entry for entry in log if entry.at.local.date() <= today]
    looked = (*before, at(today, Did.LOOKED))

    assert not is_due(body, looked, today)


@given(bodies, logs, days)
def test_what_is_asked_for_fits_where_it_stands(
    body: AgreementBody, log: list[LogEntry], today: date
) -> None:
    found = {each.call for each in calls(body, (), log, today)}
    now = standing(log)

    assert (Call.PAUSED in found) == bool(now.paused_by and not now.is_ended)
    assert not found - {Call.PAUSED} or now.in_force
    assert (paused_since(log) is None) or (looked_at(log) is None)


@given(bodies, logs)
def test_looking_changes_no_state(body: AgreementBody, log: list[LogEntry]) -> None:
    without = [entry for entry in log if entry.did is not Did.LOOKED]

    assert standing(log) == standing(without)
