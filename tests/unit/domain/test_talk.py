"""A session: paused from anywhere, ended from anywhere, and cut off by no timer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.outcome import ActionPoint, Outcome, RowAgreed, Verdict
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import AGENDAS, OUTCOMES, Part, SessionKind
from hallpass_desktop.domain.talk import Doing, Talk

NOW = datetime(2026, 11, 1, 21, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
Step = Callable[[Talk, datetime], Talk]

STEPS: dict[str, Step] = {
    "begin with the partner": lambda talk, _: talk.begin_with(Who.PARTNER, 60),
    "go on": lambda talk, now: talk.go_on(now),
    "go back": lambda talk, now: talk.go_back(now),
    "not quite": lambda talk, now: talk.not_quite(now),
    "another round": lambda talk, now: talk.another_round(now),
    "pass the turns": lambda talk, now: talk.pass_turns(now),
    "one more minute": lambda talk, _: talk.one_more_minute(),
    "pause": lambda talk, now: talk.paused(now),
    "I am ready": lambda talk, now: talk.ready(Who.ME, now),
    "they are ready": lambda talk, now: talk.ready(Who.PARTNER, now),
    "I am not ready": lambda talk, _: talk.not_ready(Who.ME),
    "back tomorrow": lambda talk, now: talk.return_at(now + DAY),
}
walks = st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 3_000)), max_size=40)


def walked(kind: SessionKind, walk: list[tuple[str, int]]) -> tuple[Talk, datetime]:
    """A session after these steps, each so many seconds after the one before."""
    talk, now = Talk(kind), NOW
    for step, seconds in walk:
        now += timedelta(seconds=seconds)
        talk = STEPS[step](talk, now)
    return talk, now


@given(st.sampled_from(SessionKind), walks)
def test_anybody_can_pause_wherever_it_stands(
    kind: SessionKind, walk: list[tuple[str, int]]
) -> None:
    talk, now = walked(kind, walk)

    paused = talk.paused(now)

    assert paused.is_over or paused.is_paused
    assert (paused.at, paused.turn, paused.outcome) == (talk.at, talk.turn, talk.outcome)


@given(st.sampled_from(SessionKind), walks)
def test_there_is_a_way_out_of_every_state(kind: SessionKind, walk: list[tuple[str, int]]) -> None:
    talk, now = walked(kind, walk)

    ended = talk.ended()

    assert ended.is_over
    assert ended.part is Part.OVER
    for step in STEPS.values():
        assert step(ended, now) == ended


@given(st.sampled_from(SessionKind), walks)
def test_going_on_comes_to_the_end(kind: SessionKind, walk: list[tuple[str, int]]) -> None:
    talk, now = walked(kind, walk)
    for who in (Who.ME, Who.PARTNER):
        talk = talk.ready(who, now)

    for _ in range(6 + len(talk.agenda)):
        talk = talk.go_on(now)

    assert talk.is_over


@given(st.sampled_from(SessionKind), walks, st.integers(0, 10**7))
def test_time_alone_changes_nothing_but_what_the_timer_says(
    kind: SessionKind, walk: list[tuple[str, int]], seconds: int
) -> None:
    talk, now = walked(kind, walk)
    later = now + timedelta(seconds=seconds)

    if talk.timer is not None:
        assert 0 <= talk.timer.left(later) <= talk.timer.left(now)
    assert talk.paused(now).pause is None or talk.paused(now).paused(later) == talk.paused(now)


@given(st.sampled_from(SessionKind), walks, st.integers(0, 10**6))
def test_a_pause_takes_no_time_from_a_turn(
    kind: SessionKind, walk: list[tuple[str, int]], seconds: int
) -> None:
    talk, now = walked(kind, walk)
    later = now + timedelta(seconds=seconds)

    back = talk.paused(now).ready(Who.PARTNER, later).ready(Who.ME, later)

    assert not back.is_paused
    assert replace(back, timer=None, pause=None) == replace(talk, timer=None, pause=None)
    if talk.timer is not None and talk.pause is None:
        assert back.timer is not None
        assert back.timer.left(later) == pytest.approx(talk.timer.left(now))


def test_ready_can_be_taken_back() -> None:
    paused = Talk(SessionKind.FREE).paused(NOW).ready(Who.ME, NOW)

    still = paused.not_ready(Who.ME).ready(Who.PARTNER, NOW)

    assert still.is_paused


def test_it_goes_on_only_when_both_are_ready() -> None:
    paused = Talk(SessionKind.FREE).go_on(NOW).paused(NOW)

    one = paused.ready(Who.ME, NOW + MINUTE).ready(Who.ME, NOW + MINUTE)

    assert one.is_paused
    assert not one.ready(Who.PARTNER, NOW + MINUTE).is_paused


@pytest.mark.parametrize(
    ("asked", "named"), [(3, 3 * MINUTE), (90, 90 * MINUTE), (3_000, DAY), (-5, 0 * MINUTE)]
)
def test_the_time_to_go_on_lies_within_a_day(asked: int, named: timedelta) -> None:
    paused = Talk(SessionKind.FREE).paused(NOW)

    found = paused.return_at(NOW + asked * MINUTE)

    assert found.pause is not None
    assert found.pause.until == NOW + named


def test_a_turn_is_said_back_until_it_was_that_and_then_they_change_places() -> None:
    talk = Talk(SessionKind.FREE).begin_with(Who.PARTNER).go_on(NOW).go_on(NOW)
    seen = []

    for answer in ("go on", "go on", "not quite", "go on", "go on", "go on", "go on", "go on"):
        assert talk.turn is not None
        seen.append((talk.turn.active, talk.turn.doing))
        talk = STEPS[answer](talk, NOW)

    them, me = Who.PARTNER, Who.ME
    assert seen == [
        (them, Doing.SPEAK),
        (me, Doing.SAY_BACK),
        (them, Doing.CHECK),
        (me, Doing.SAY_BACK),
        (them, Doing.CHECK),
        (me, Doing.SPEAK),
        (them, Doing.SAY_BACK),
        (me, Doing.CHECK),
    ]
    assert talk.part is Part.DECIDE


def test_lines_are_gone_unless_both_agreed_and_action_points_stay() -> None:
    talk = Talk(SessionKind.FREE)
    said = replace(talk.outcome, lines=("one",), actions=(ActionPoint("ring the doctor"),))

    one = talk.with_outcome(replace(said, lines_agreed=(Who.ME,))).ended()
    both = talk.with_outcome(replace(said, lines_agreed=(Who.ME, Who.PARTNER))).ended()

    assert (one.outcome.lines, both.outcome.lines) == ((), ("one",))
    assert one.outcome.actions == both.outcome.actions == said.actions


def test_every_session_has_an_agenda_and_an_outcome_of_its_own() -> None:
    assert len(set(AGENDAS.values())) == len(set(OUTCOMES.values())) == len(SessionKind) == 8
    for kind, agenda in AGENDAS.items():
        assert agenda[0] is Part.OVERVIEW
        assert agenda[-1] is Part.OVER
        assert OUTCOMES[kind] in agenda
        assert len(set(agenda)) == len(agenda)


@pytest.mark.parametrize(
    ("change", "read_by"),
    [
        ({"verdicts": (Verdict("c1", "change", "We tell at once."),)}, ()),
        ({"verdicts": ()}, ()),
        ({"rows": (RowAgreed("r1", agreed="Not yet"),)}, ()),
        ({"my_afterword": "Glad", "actions": (ActionPoint("Ring"),)}, (Who.ME,)),
    ],
)
def test_what_is_decided_anew_is_to_be_read_anew(
    change: dict[str, Any], read_by: tuple[Who, ...]
) -> None:
    talk = Talk(SessionKind.REVIEW).with_outcome(Outcome(verdicts=(Verdict("c1", "try"),)))
    read = talk.with_outcome(replace(talk.outcome, read_by=(Who.ME,)))

    assert read.outcome.read_by == (Who.ME,)
    assert read.with_outcome(replace(read.outcome, **change)).outcome.read_by == read_by
