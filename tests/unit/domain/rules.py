"""Rules of every kind near odd days, and a slow second opinion on what each of them asks for."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo

from hypothesis import strategies as st

from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Occurrence,
    Once,
    Rule,
    Weekly,
)
from tests.unit.domain.zones import AT_NIGHT, TIMES, ZONES_AND_DAYS, first_met, near, walls_near

A_DAY = timedelta(days=1)
AHEAD = 45


def rules_near(day: date) -> st.SearchStrategy[Rule]:
    return st.one_of(
        st.builds(Daily, near(day, 40), TIMES, st.integers(1, 10)),
        st.builds(Weekly, st.sets(st.integers(0, 6), min_size=1).map(tuple), TIMES),
        st.builds(Monthly, st.integers(1, 31), TIMES),
        st.builds(Healing, near(day, 200), TIMES, st.integers(1, 14)),
        checkpoints_near(day),
        st.builds(Once, walls_near(day, 20)),
    )


def checkpoints_near(day: date) -> st.SearchStrategy[Checkpoints]:
    lasts = st.integers(0, 40).map(lambda n: n * timedelta(minutes=45))
    return st.builds(
        lambda starts, lasting, lead, evening, later: Checkpoints(
            starts, starts + lasting, lead, evening, later
        ),
        walls_near(day, 10),
        lasts,
        st.integers(1, 96).map(lambda n: 15 * n),
        st.none() | TIMES,
        AT_NIGHT,
    )


@st.composite
def rules_with_zones(draw: st.DrawFn) -> tuple[Rule, tzinfo, date]:
    zone, day = draw(ZONES_AND_DAYS)
    return draw(rules_near(day)), zone, day


def asked_by_hand(rule: Rule, first: date, last: date) -> list[tuple[datetime, str]]:
    """Go through the calendar day by day, and ask of each whether the rule means it."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return sorted(found for day in days for found in _on(rule, day))


def instants_by_hand(rule: Rule, zone: tzinfo, day: date) -> list[tuple[datetime, datetime, str]]:
    """Every occurrence of some weeks: its instant, its wall time and its slot."""
    asked = asked_by_hand(rule, day - timedelta(days=20), day + timedelta(days=AHEAD))
    return [(first_met(shown, zone), shown, slot) for shown, slot in asked]


def plain(occurrence: Occurrence) -> tuple[datetime, str]:
    return occurrence.at, occurrence.slot


def _on(rule: Rule, day: date) -> Iterator[tuple[datetime, str]]:
    match rule:
        case Daily(first, at, every):
            if day >= first and (day - first).days % every == 0:
                yield datetime.combine(day, at), ""
        case Weekly(weekdays, at):
            if day.isoweekday() - 1 in weekdays:
                yield datetime.combine(day, at), ""
        case Monthly(number, at):
            if _is_day_of_month(day, number):
                yield datetime.combine(day, at), ""
        case Healing(hurt_on, at, weeks):
            if slot := _healing(day, hurt_on, weeks):
                yield datetime.combine(day, at), slot
        case Checkpoints():
            yield from (found for found in _round(rule) if found[0].date() == day)
        case Once(at):
            if at.date() == day:
                yield at, ""


def _healing(day: date, hurt_on: date, weeks: int) -> str:
    days = (day - hurt_on).days
    if days in {1, 3, 7}:
        return f"day_{days}"
    if 7 < days <= 7 * weeks:
        return "weekly" if days % 7 == 0 else ""
    is_month = days >= 7 * (weeks + 2) and _is_day_of_month(day, hurt_on.day)
    return "monthly" if is_month else ""


def _round(rule: Checkpoints) -> Iterator[tuple[datetime, str]]:
    if rule.evening_at is None:
        yield rule.starts - timedelta(minutes=rule.lead_minutes), "before"
    else:
        yield datetime.combine(rule.starts - A_DAY, rule.evening_at), "before"
    yield rule.ends, "after"
    yield datetime.combine(rule.ends + timedelta(days=7), rule.later_at), "week_later"


def _is_day_of_month(day: date, number: int) -> bool:
    return day.day == number or (day.day < number and day.day == monthrange(day.year, day.month)[1])
