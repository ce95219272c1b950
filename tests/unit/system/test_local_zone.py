"""The computer's own zone, compared with the public list of zones."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from hallpass_desktop.domain.wall_time import instant_of
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.local_zone import local_zone

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no TZ to set for a test")

ODD_DAYS = (
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Pacific/Apia", date(2011, 12, 30)),
)


@pytest.fixture
def monkeypatch() -> Iterator[pytest.MonkeyPatch]:
    """Leave the process in the zone in which it was found."""
    with pytest.MonkeyPatch.context() as patch:
        yield patch
    time.tzset()


def arrive(place: str, monkeypatch: pytest.MonkeyPatch) -> tzinfo:
    monkeypatch.setenv("TZ", place)
    return local_zone()


@pytest.mark.parametrize(("place", "day"), ODD_DAYS)
def test_it_agrees_with_the_list_on_the_oddest_days(
    place: str, day: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    zone, listed = arrive(place, monkeypatch), ZoneInfo(place)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    for quarters in range(-160, 160):
        at = noon + timedelta(minutes=15) * quarters
        here, there = at.astimezone(zone), at.astimezone(listed)
        assert here.replace(tzinfo=listed) == there
        assert (here.fold, here.utcoffset()) == (there.fold, there.utcoffset())
        assert here.astimezone(UTC) == at
        shown = at.replace(tzinfo=None)
        assert instant_of(shown, zone) == instant_of(shown, listed)


def test_it_follows_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = datetime(2026, 3, 1, 21)
    at_home = instant_of(shown, arrive("Europe/Berlin", monkeypatch))

    monkeypatch.setenv("TZ", "America/New_York")

    assert instant_of(shown, SystemClock().zone()) - at_home == timedelta(hours=6)


def test_it_does_not_tell_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    at = datetime(2026, 3, 1, 21, tzinfo=arrive("Europe/Berlin", monkeypatch))

    assert "Berlin" not in f"{at!r} {at:%Z}"
