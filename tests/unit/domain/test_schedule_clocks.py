"""Neither clocks nor journeys confuse a schedule (R21)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.recurrence import Daily, OccurrenceId, Rule, Weekly
from hallpass_desktop.domain.schedule import next_asking, standing
from tests.unit.domain.rules import rules_with_zones
from tests.unit.domain.schedules import a_schedule, asked, at
from tests.unit.domain.zones import APIA, BERLIN, NEW_YORK


def test_the_hour_that_comes_twice_asks_once() -> None:
    schedule = a_schedule(Daily(date(2026, 10, 1), time(2, 30)))
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))

    due = standing(schedule, first, BERLIN)
    assert due is not None
    assert due.occurrence == "2026-10-25"
    assert standing(schedule.answer(due.occurrence), second, BERLIN) is None


def test_the_hour_that_is_skipped_asks_as_soon_as_it_is_over() -> None:
    schedule = a_schedule(Daily(date(2026, 3, 1), time(2, 30)))

    assert asked(schedule, "2026-03-29T01:59") == "2026-03-28"
    assert asked(schedule, "2026-03-29T03:00") == "2026-03-29"


def test_evening_is_evening_wherever_the_person_is() -> None:
    schedule = a_schedule().answer(OccurrenceId("2026-03-05"))

    assert asked(schedule, "2026-03-05T22:00", BERLIN) == ""
    assert asked(schedule, "2026-03-05T21:30", NEW_YORK) == ""
    assert next_asking(schedule, at("2026-03-05T18:00", NEW_YORK), NEW_YORK) == at(
        "2026-03-06T21:00", NEW_YORK
    )


def test_a_clock_set_back_asks_for_nothing_twice() -> None:
    schedule = a_schedule()
    for day in range(1, 21):
        schedule = schedule.answer(OccurrenceId(f"2026-03-{day:02}"))

    assert [asked(schedule, f"2026-03-{day:02}T22:00") for day in range(1, 22)] == [
        *[""] * 20, "2026-03-21",
    ]  # fmt: skip


def test_a_clock_that_ran_years_ahead_swallows_nothing() -> None:
    ahead = a_schedule().answer(OccurrenceId("2031-03-05"))

    assert asked(ahead, "2026-03-05T22:00") == "2026-03-05"
    assert next_asking(ahead, at("2026-03-05T22:00"), BERLIN) == at("2026-03-06T21:00")


def test_a_day_that_is_skipped_asks_for_nothing_that_the_next_one_has_answered() -> None:
    every = Weekly((4, 5), time(0, 0))  # Friday, 30 December 2011 did not happen in Apia
    schedule = a_schedule(every).answer(OccurrenceId("2011-12-31"))

    moment = next_asking(schedule, at("2011-12-29T14:00", APIA), APIA)

    assert moment == at("2012-01-06T00:00", APIA)


STEPS = st.integers(-9 * 96, 9 * 96) | st.integers(0, 96)


@given(rules_with_zones(), st.lists(STEPS, max_size=25), st.data())
def test_wherever_clock_and_zone_jump_nothing_is_asked_for_twice(
    found: tuple[Rule, tzinfo, date], steps: list[int], data: st.DataObject
) -> None:
    rule, zone, day = found
    zones = st.sampled_from([zone, zone, BERLIN, NEW_YORK, APIA])
    schedule, answered = a_schedule(rule), set[str]()

    for now in walk(day, steps):
        due = standing(schedule, now, data.draw(zones))
        if due is not None:
            assert due.occurrence not in answered
            answered.add(due.occurrence)
            schedule = schedule.answer(due.occurrence)


@given(rules_with_zones(), st.integers(-10 * 96, 10 * 96), st.sets(st.integers(0, 5)))
def test_at_the_next_asking_something_new_is_asked_for(
    found: tuple[Rule, tzinfo, date], quarters: int, ahead: set[int]
) -> None:
    rule, zone, day = found
    (now,) = walk(day, [quarters])
    schedule = a_schedule(rule)
    for number, each in zip(range(6), rule.occurrences(day), strict=False):
        schedule = schedule.answer(each.id) if number in ahead else schedule

    moment = next_asking(schedule, now, zone)

    if moment is not None:
        due = standing(schedule, moment, zone)
        assert moment > now
        assert due is not None
        assert due.when.instant == moment


@given(rules_with_zones(), st.integers(-10 * 96, 10 * 96), st.integers(0, 30 * 96))
def test_until_the_next_asking_nothing_new_is_asked_for(
    found: tuple[Rule, tzinfo, date], quarters: int, more: int
) -> None:
    rule, zone, day = found
    now, later = walk(day, [quarters, more])
    schedule = a_schedule(rule)

    moment = next_asking(schedule, now, zone)

    if moment is None or later < moment:
        assert standing(schedule, later, zone) in (None, standing(schedule, now, zone))


def walk(day: date, quarters: list[int]) -> Iterator[datetime]:
    now = datetime.combine(day, time(), UTC)
    for number in quarters:
        now += timedelta(minutes=15) * number
        yield now
