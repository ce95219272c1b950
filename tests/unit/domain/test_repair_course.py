"""A repair plan goes on, rests or has ended, and a pause asks for nothing."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.repair_course import (
    Course,
    course,
    ended,
    gone_on,
    paused,
    since,
    stretch_of,
)
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.stretch import Rest

BEGAN = date(2026, 9, 21)
DAYS = st.integers(0, 40).map(lambda days: BEGAN + timedelta(days=days))
#: What somebody says on some days, in order.
SAID = st.lists(st.tuples(st.sampled_from(("pause", "go_on", "end")), DAYS), max_size=8).map(
    lambda said: sorted(said, key=lambda each: each[1])
)


def say(body: RepairPlanBody, what: str, day: date) -> RepairPlanBody:
    if what == "pause":
        return paused(body, day)
    return ended(body, "enough", day) if what == "end" else gone_on(body, day)


def test_a_new_plan_goes_on() -> None:
    assert course(RepairPlanBody()) is Course.GOES_ON
    assert since(RepairPlanBody()) is None


def test_a_pause_lasts_from_its_day_until_somebody_goes_on() -> None:
    resting = paused(RepairPlanBody(), date(2026, 10, 5))
    again = gone_on(resting, date(2026, 10, 12))

    assert (course(resting), since(resting)) == (Course.RESTS, date(2026, 10, 5))
    assert course(again) is Course.GOES_ON
    assert again.rests == (Rest(date(2026, 10, 5), date(2026, 10, 12)),)


def test_what_rests_cannot_be_paused_a_second_time() -> None:
    resting = paused(RepairPlanBody(), date(2026, 10, 5))

    assert paused(resting, date(2026, 10, 9)) == resting


def test_an_end_keeps_its_day_and_says_how() -> None:
    over = ended(RepairPlanBody(), "stopped", date(2026, 10, 5))

    assert (course(over), since(over), over.ended_how) == (
        Course.ENDED, date(2026, 10, 5), "stopped",
    )  # fmt: skip
    assert ended(over, "enough", date(2026, 11, 1)).ended == date(2026, 10, 5)


def test_the_time_between_an_end_and_a_new_beginning_is_a_pause() -> None:
    again = gone_on(ended(RepairPlanBody(), "enough", date(2026, 10, 5)), date(2026, 11, 2))

    assert (again.ended, again.ended_how) == (None, "")
    assert again.rests == (Rest(date(2026, 10, 5), date(2026, 11, 2)),)


def test_a_plan_that_ended_in_a_pause_goes_on_after_one_pause() -> None:
    resting = paused(RepairPlanBody(), date(2026, 10, 1))
    again = gone_on(ended(resting, "enough", date(2026, 10, 5)), date(2026, 11, 2))

    assert again.rests == (Rest(date(2026, 10, 1), date(2026, 11, 2)),)


@given(SAID)
def test_never_does_more_than_one_pause_last(said: list[tuple[str, date]]) -> None:
    body = RepairPlanBody()
    for what, day in said:
        body = say(body, what, day)

    assert sum(rest.until is None for rest in body.rests) <= 1
    assert all(rest.until is None or rest.since <= rest.until for rest in body.rests)


@given(SAID, DAYS)
def test_going_on_always_leads_to_a_plan_that_holds(
    said: list[tuple[str, date]], day: date
) -> None:
    body = RepairPlanBody()
    for what, on in said:
        body = say(body, what, on)
    day = max([day, *(on for _, on in said)])
    again = gone_on(body, day)

    assert course(again) is Course.GOES_ON
    assert stretch_of(again, BEGAN).applies(day + timedelta(days=1))
