"""Times as text: UTC with microseconds and a Z, so that sorting text sorts time."""

from datetime import UTC, datetime, timedelta

from hallpass_desktop.domain.moment import Moment, Precision

YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)


def stamp(at: datetime) -> str:
    """An aware time as text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """The aware UTC time that a text stands for."""
    return datetime.fromisoformat(text)


def moment(at: str, offset_minutes: int, precision: str = Precision.MINUTE) -> Moment:
    """A moment from its three columns."""
    return Moment(instant(at), offset_minutes, Precision(precision))


def local_day(when: Moment) -> str:
    """The day on the wall calendar at that moment, in ISO form."""
    return when.local.date().isoformat()


def seconds_since_year_one(at: datetime) -> int:
    """Whole seconds; never negative, so that places sort as numbers."""
    return (at - YEAR_ONE) // timedelta(seconds=1)
