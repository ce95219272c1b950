"""Where an agreement stands, and what no order of marks can bring about."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.agreement_log import (
    Did,
    LogEntry,
    Refusal,
    State,
    after,
    refusal,
    standing,
)
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Told, Who

ME = Author()
THEM = Author(Who.PARTNER, Told.IN_SITTING)
TOLD_ME = Author(Who.PARTNER, Told.TO_ME)
US = Author(Who.US)
AUTHORS = (ME, THEM, TOLD_ME, US, Author(Who.PARTNER), Author(Who.US, Told.IN_SITTING))


def done(did: Did, author: Author = ME) -> LogEntry:
    return LogEntry(did, Moment(datetime(2026, 3, 1, tzinfo=UTC)), author)


entries = st.builds(done, st.sampled_from(Did), st.sampled_from(AUTHORS))
logs = st.lists(entries, max_size=30)
AGREED = (done(Did.SAVED), done(Did.TALKED), done(Did.READ), done(Did.READ, THEM))


def test_an_agreement_goes_from_draft_through_talking_to_agreed_by_both() -> None:
    states = [standing(AGREED[:steps]).state for steps in range(len(AGREED) + 1)]

    talked = State.TALKED_THROUGH
    assert states == [State.DRAFT, State.DRAFT, talked, talked, State.AGREED]


def test_a_newer_version_is_a_draft_while_the_one_both_have_read_goes_on_holding() -> None:
    now = standing((*AGREED, done(Did.SAVED)))

    assert now.state is State.DRAFT
    assert (now.newest, now.in_force) == (2, 1)
    assert now.read_by == frozenset()


@pytest.mark.parametrize("author", [ME, THEM, TOLD_ME])
def test_either_one_pauses_alone_and_at_once(author: Author) -> None:
    now = standing((*AGREED, done(Did.PAUSED, author)))

    assert now.state is State.PAUSED
    assert now.in_force == 0


@pytest.mark.parametrize("first", [ME, THEM])
def test_going_on_takes_both(first: Author) -> None:
    second = THEM if first is ME else ME
    paused = (*AGREED, done(Did.PAUSED))

    one = standing((*paused, done(Did.READY, first)))
    both = standing((*paused, done(Did.READY, first), done(Did.READY, second)))

    assert one.state is State.PAUSED
    assert (both.state, both.in_force) == (State.AGREED, 1)


def test_a_second_pause_takes_back_what_one_had_said_about_going_on() -> None:
    said = (done(Did.PAUSED), done(Did.READY), done(Did.PAUSED, TOLD_ME), done(Did.READY, THEM))

    assert standing((*AGREED, *said)).state is State.PAUSED


@pytest.mark.parametrize(
    ("log", "did", "author", "why"),
    [
        ((), Did.TALKED, ME, Refusal.NOTHING_WRITTEN),
        ((), Did.READ, ME, Refusal.NOTHING_WRITTEN),
        (AGREED[:1], Did.READ, ME, Refusal.NOT_TALKED_THROUGH),
        (AGREED[:2], Did.READ, TOLD_ME, Refusal.NOT_THEIR_OWN_HAND),
        (AGREED[:2], Did.READ, US, Refusal.NOT_ONE_OF_TWO),
        (AGREED, Did.READY, ME, Refusal.NOT_PAUSED),
        ((done(Did.PAUSED),), Did.READY, TOLD_ME, Refusal.NOT_THEIR_OWN_HAND),
        (AGREED, Did.ENDED, US, Refusal.NOT_ONE_OF_TWO),
        ((*AGREED, done(Did.ENDED)), Did.SAVED, ME, Refusal.HAS_ENDED),
    ],
)
def test_what_may_not_be_done_is_refused_with_its_reason(
    log: tuple[LogEntry, ...], did: Did, author: Author, why: Refusal
) -> None:
    assert refusal(standing(log), did, author) is why


@given(logs)
def test_nothing_is_ever_agreed_without_the_marks_of_both_on_that_very_version(
    log: list[LogEntry],
) -> None:
    now = standing(log)

    if now.held:
        saved = [place for place, each in enumerate(log) if each.did is Did.SAVED]
        ends = [*saved[1:], len(log)]
        within = log[saved[now.held - 1] : ends[now.held - 1]]
        assert done(Did.READ) in within
        assert done(Did.READ, THEM) in within
        assert any(each.did is Did.TALKED for each in within)


@given(logs, st.sampled_from([ME, THEM, TOLD_ME]), logs)
def test_a_pause_of_one_stands_until_both_say_they_are_ready_or_it_ends(
    before: list[LogEntry], one: Author, later: list[LogEntry]
) -> None:
    log = [*before, done(Did.PAUSED, one), *later]

    if standing(log).state not in {State.PAUSED, State.ENDED}:
        assert done(Did.READY) in later
        assert done(Did.READY, THEM) in later


@given(logs, logs)
def test_what_has_ended_never_holds_again(before: list[LogEntry], later: list[LogEntry]) -> None:
    now = standing([*before, done(Did.ENDED), *later])

    assert now.state is State.ENDED
    assert now.in_force == 0


@given(logs, entries)
def test_an_entry_that_is_refused_changes_nothing_and_one_that_may_be_made_is_never_lost(
    log: list[LogEntry], entry: LogEntry
) -> None:
    now = standing(log)

    then = standing([*log, entry])

    assert then == after(now, entry)
    if refusal(now, entry.did, entry.author):
        assert then == now


def test_the_log_is_read_in_its_own_order_whatever_the_clock_said() -> None:
    earlier = Moment(datetime(2020, 1, 1, tzinfo=UTC) - timedelta(days=1))
    paused = LogEntry(Did.PAUSED, earlier, THEM)

    assert standing((*AGREED, paused)).state is State.PAUSED
