"""The rules of check-ins: examples a person would give, and a slow second opinion."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice, takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Once,
    Rule,
    Weekly,
    next_due,
)
from hallpass_desktop.domain.wall_time import instant_of
from tests.unit.domain.rules import (
    asked_by_hand,
    instants_by_hand,
    plain,
    rules_near,
    rules_with_zones,
)
from tests.unit.domain.zones import APIA, BERLIN

EVENING = time(21)
SUNDAY = 6
PARTY = Checkpoints(datetime(2026, 5, 2, 20), datetime(2026, 5, 3, 1))


def ids(rule: Rule, since: str, limit: int = 4) -> list[str]:
    return [each.id for each in islice(rule.occurrences(date.fromisoformat(since)), limit)]


def test_every_third_day_keeps_counting_from_the_first() -> None:
    rule = Daily(date(2026, 2, 27), EVENING, every=3)

    assert ids(rule, "2026-01-01", 2) == ["2026-02-27", "2026-03-02"]
    assert ids(rule, "2026-03-03", 2) == ["2026-03-05", "2026-03-08"]


def test_weekly_on_two_weekdays() -> None:
    assert ids(Weekly((2, SUNDAY), EVENING), "2026-03-01", 3) == [
        "2026-03-01", "2026-03-04", "2026-03-08",
    ]  # fmt: skip


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert ids(Monthly(31, EVENING), "2028-01-31") == [
        "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30",
    ]  # fmt: skip


def test_healing_slows_down() -> None:
    rule = Healing(date(2026, 1, 31), EVENING, weeks=3)

    assert ids(rule, "2026-01-01", 8) == [
        "2026-02-01.day_1", "2026-02-03.day_3", "2026-02-07.day_7",
        "2026-02-14.weekly", "2026-02-21.weekly",
        "2026-03-31.monthly", "2026-04-30.monthly", "2026-05-31.monthly",
    ]  # fmt: skip


def test_checkpoints_stand_before_an_event_after_it_and_a_week_later() -> None:
    assert [(each.id, each.at.time()) for each in PARTY.occurrences(date(2026, 5, 1))] == [
        ("2026-05-02.before", time(17)),
        ("2026-05-03.after", time(1)),
        ("2026-05-10.week_later", time(19)),
    ]


def test_the_evening_before_can_be_chosen_instead() -> None:
    rule = Checkpoints(PARTY.starts, PARTY.ends, evening_at=time(20, 30))

    assert next(rule.occurrences(date(2026, 5, 1))).at == datetime(2026, 5, 1, 20, 30)


def test_what_comes_before_an_event_is_offered_until_it_starts() -> None:
    assert next(PARTY.occurrences(date(2026, 5, 1))).until == PARTY.starts


def test_once_is_once() -> None:
    rule = Once(datetime(2026, 5, 2, 20))

    assert ids(rule, "2026-05-02") == ["2026-05-02"]
    assert ids(rule, "2026-05-03") == []


def test_a_changed_time_of_day_leaves_the_occurrence_what_it_is() -> None:
    earlier, later = Weekly((SUNDAY,), time(9)), Weekly((SUNDAY,), time(21))

    assert ids(earlier, "2026-03-01") == ids(later, "2026-03-01")


def test_nothing_comes_after_the_last() -> None:
    assert next_due(PARTY, datetime(2026, 6, 1, tzinfo=UTC), BERLIN) is None


def test_a_day_that_samoa_left_out_still_has_its_turn() -> None:
    rule = Daily(date(2011, 12, 1), EVENING)

    found = next_due(rule, datetime(2011, 12, 29, 21, tzinfo=APIA), APIA)

    assert found is not None
    assert found.id == "2011-12-30"
    assert instant_of(found.at, APIA) == datetime(2011, 12, 31, tzinfo=APIA)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Daily(date(2026, 3, 1), EVENING, every=0),
        lambda: Daily(date(2026, 3, 1), time(21, tzinfo=UTC)),
        lambda: Weekly((), EVENING),
        lambda: Weekly((7,), EVENING),
        lambda: Monthly(0, EVENING),
        lambda: Healing(date(2026, 3, 1), EVENING, weeks=0),
        lambda: Checkpoints(PARTY.ends, PARTY.starts),
        lambda: Checkpoints(PARTY.starts, PARTY.ends, lead_minutes=0),
        lambda: Once(datetime(2026, 3, 1, tzinfo=UTC)),
    ],
)
def test_a_rule_that_means_nothing_is_refused(make: Callable[[], Rule]) -> None:
    with pytest.raises(ValueError, match=r"."):
        make()


@given(rules_with_zones())
def test_it_asks_on_the_days_a_calendar_shows(found: tuple[Rule, tzinfo, date]) -> None:
    rule, _, day = found
    last = day + timedelta(days=100)

    asked = takewhile(lambda each: each.at.date() <= last, rule.occurrences(day))

    assert [plain(each) for each in asked] == asked_by_hand(rule, day, last)


@given(st.data())
def test_no_two_occurrences_are_the_same_one(data: st.DataObject) -> None:
    rule = data.draw(rules_near(date(2026, 3, 29)))

    found = ids(rule, "2026-01-01", 30)

    assert len(set(found)) == len(found)


@given(rules_with_zones(), st.integers(-10 * 96, 10 * 96))
def test_the_next_one_is_what_a_walk_through_time_meets_first(
    found: tuple[Rule, tzinfo, date], quarters: int
) -> None:
    rule, zone, day = found
    after = datetime.combine(day, time(), UTC) + timedelta(minutes=15) * quarters
    by_hand = [(shown, slot) for at, shown, slot in instants_by_hand(rule, zone, day) if at > after]

    due = next_due(rule, after, zone)

    if by_hand:
        assert due is not None
        assert plain(due) == by_hand[0]
    else:
        assert due is None or due.at.date() > day + timedelta(days=40)


@given(rules_with_zones(), st.integers(0, 20 * 96), st.integers(0, 20 * 96))
def test_the_next_one_is_later_and_never_runs_backwards(
    found: tuple[Rule, tzinfo, date], quarters: int, more: int
) -> None:
    rule, zone, day = found
    now = datetime.combine(day, time(), UTC) + timedelta(minutes=15) * (quarters - 10 * 96)
    later = now + timedelta(minutes=15) * more

    first, second = next_due(rule, now, zone), next_due(rule, later, zone)

    assert first is None or instant_of(first.at, zone) > now
    if second is not None:
        assert first is not None
        assert first.at <= second.at
