"""Steps week by week: what is not open yet is never missed, and a pause of the plan is a pause."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.horizons import Column, Horizon, columns
from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.domain.repair_marks import IN_PART, WHOLE, Marked, Source, StepMark
from hallpass_desktop.domain.repair_plan import (
    EVERY_CONDITION,
    OPENED_BY_WORDS,
    RepairPlanBody,
    open_since,
    said_of,
    with_said,
)
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.repair_weeks import says_something, step_weeks, weeks_shown
from hallpass_desktop.domain.stretch import Rest
from hallpass_desktop.domain.week import MONDAY, SUNDAY

SIGNS = {
    Went.KEPT: "K", Went.IN_PART: "P", Went.NOT_THIS_WEEK: "N",
    Went.TO_COME: "T", Went.DID_NOT_APPLY: "-",
}  # fmt: skip
WRITTEN = date(2026, 3, 2)  # a Monday
TODAY = date(2026, 3, 29)  # a Sunday
SHOWN = weeks_shown(TODAY, MONDAY, 4, 0)
WEEKLY = RepairStepBody(horizon="steady", rhythm="weekly", times_a_week=1)
HEARD = RepairStepBody(horizon="heard", rhythm="weekly", times_a_week=1)


def march(day: int) -> date:
    return date(2026, 3, day)


def mark(day: int, value: int = WHOLE, marked: Marked = Marked.DONE) -> StepMark:
    at = datetime(2026, 3, day, 12, tzinfo=UTC)
    return StepMark(marked, Source.OWN, at, march(day), value)


def went(plan: RepairPlanBody, step: RepairStepBody, *marks: StepMark) -> str:
    weeks = step_weeks(plan, step, WRITTEN, marks, SHOWN, TODAY)
    return "".join(SIGNS[each.went] for each in weeks)


def opened(on: date) -> RepairPlanBody:
    plan = RepairPlanBody()
    for condition in ("can_stop", "somebody_with_me", "want_to_talk"):
        plan = with_said(plan, condition, "yes", on)
    return plan


def test_a_step_goes_week_by_week() -> None:
    assert went(RepairPlanBody(), WEEKLY, mark(3), mark(10, IN_PART)) == "KPNT"


def test_what_is_not_open_yet_is_never_missed_and_its_marks_show() -> None:
    assert went(RepairPlanBody(), HEARD) == "----"
    assert went(RepairPlanBody(), HEARD, mark(10)) == "-K--"


def test_a_step_is_asked_for_from_the_day_its_horizon_opened() -> None:
    assert went(opened(march(9)), HEARD) == "-NNT"
    assert went(opened(march(11)), HEARD) == "--NT"  # a week that was not whole is not missed
    assert went(opened(march(9)), HEARD, mark(3)) == "KNNT"


def test_a_day_that_was_named_goes_before_both() -> None:
    step = RepairStepBody(rhythm="weekly", times_a_week=1, starts=march(16))

    assert went(RepairPlanBody(), step) == "--NT"


def test_a_pause_and_an_end_of_the_plan_hold_for_its_steps() -> None:
    rested = RepairPlanBody(rests=(Rest(march(9), march(12)),))

    assert went(rested, WEEKLY) == "N-NT"
    assert went(RepairPlanBody(ended=march(15)), WEEKLY) == "NN--"


def test_the_last_mark_of_a_week_is_what_was_felt_in_it() -> None:
    marks = (mark(3, 1, Marked.FELT), mark(5, 3, Marked.FELT), mark(16, 0, Marked.FELT))

    weeks = step_weeks(RepairPlanBody(), HEARD, WRITTEN, marks, SHOWN, TODAY)

    assert [None if each.felt is None else each.felt.value for each in weeks] == [3, None, 0, None]
    assert {each.went for each in weeks} == {Went.DID_NOT_APPLY}
    assert says_something(weeks)


def test_a_step_of_which_nothing_is_known_says_nothing() -> None:
    assert not says_something(step_weeks(RepairPlanBody(), HEARD, WRITTEN, (), SHOWN, TODAY))


def test_weeks_begin_on_the_day_on_which_somebodys_weeks_begin() -> None:
    assert [week.first for week in weeks_shown(TODAY, MONDAY, 2, 0)] == [march(16), march(23)]
    assert [week.first for week in weeks_shown(TODAY, SUNDAY, 2, 0)] == [march(22), march(29)]
    assert [week.first for week in weeks_shown(TODAY, MONDAY, 2, 2)] == [march(2), march(9)]


ANSWERS = st.lists(
    st.tuples(
        st.sampled_from(EVERY_CONDITION),
        st.sampled_from(("yes", "not_yet", "not_for_me", "")),
        st.integers(0, 400),
    ),
    max_size=30,
)


@given(ANSWERS)
def test_since_when_something_is_open_is_known_exactly_while_it_is(
    answers: list[tuple[str, str, int]],
) -> None:
    plan, day = RepairPlanBody(), WRITTEN
    for condition, said, later in answers:
        was = columns(said_of(plan))
        before = plan
        day += timedelta(days=later)
        plan = with_said(plan, condition, said, day)

        where = columns(said_of(plan))
        for horizon in OPENED_BY_WORDS:
            since = open_since(plan, horizon)
            assert (since is not None) is (where[horizon] is Column.NOW)
            if where[horizon] is was[horizon] is Column.NOW:
                assert since == open_since(before, horizon)
            elif since is not None:
                assert since == day
    assert open_since(plan, Horizon.STEADY) is None
