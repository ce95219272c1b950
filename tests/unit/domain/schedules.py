"""A schedule in few words, and what it asks for."""

from datetime import UTC, date, datetime, time, tzinfo

from hallpass_desktop.domain.ids import ScheduleId
from hallpass_desktop.domain.recurrence import Daily, Rule
from hallpass_desktop.domain.schedule import Schedule, standing
from tests.unit.domain.zones import BERLIN

EVENING = time(21)
DAILY = Daily(date(2026, 3, 1), EVENING)


def a_schedule(rule: Rule = DAILY) -> Schedule:
    return Schedule(ScheduleId("s"), "pulse", rule)


def at(shown: str, zone: tzinfo = BERLIN) -> datetime:
    return datetime.fromisoformat(shown).replace(tzinfo=zone).astimezone(UTC)


def asked(schedule: Schedule, shown: str, zone: tzinfo = BERLIN) -> str:
    """The occurrence that stands, or nothing."""
    due = standing(schedule, at(shown, zone), zone)
    return due.occurrence if due else ""
