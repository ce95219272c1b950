"""Zones that do odd things with their hours, the days on which they do, and wall times for them."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
APIA = ZoneInfo("Pacific/Apia")

A_QUARTER = timedelta(minutes=15)

# Spring and autumn of each, and the day that Samoa left out of its calendar.
ODD_DAYS = (
    (BERLIN, date(2026, 3, 29)),
    (BERLIN, date(2026, 10, 25)),
    (NEW_YORK, date(2026, 3, 8)),
    (NEW_YORK, date(2026, 11, 1)),
    (LORD_HOWE, date(2026, 4, 5)),
    (LORD_HOWE, date(2026, 10, 4)),
    (APIA, date(2011, 12, 30)),
    (APIA, date(2012, 4, 1)),
)

ZONES_AND_DAYS = st.sampled_from(ODD_DAYS)
QUARTERS = st.integers(0, 95).map(lambda n: time(n // 4, 15 * (n % 4)))
AT_NIGHT = st.integers(0, 16).map(lambda n: time(n // 4, 15 * (n % 4)))
TIMES = AT_NIGHT | QUARTERS


def near(day: date, days: int = 3) -> st.SearchStrategy[date]:
    return st.integers(-days, days).map(lambda n: day + timedelta(days=n))


def walls_near(day: date, days: int = 3) -> st.SearchStrategy[datetime]:
    return st.builds(datetime.combine, near(day, days), TIMES)


def first_met(shown: datetime, zone: tzinfo) -> datetime:
    """Walk from long before, a quarter of an hour at a time: every zone here changes on one."""
    at = shown.replace(tzinfo=UTC) - timedelta(hours=15)
    while at.astimezone(zone).replace(tzinfo=None) < shown:
        at += A_QUARTER
    return at
