"""The clock on the wall and the instant it shows, whatever a zone does with its hours.

A wall time is a naive datetime. One that a zone skips counts from the first moment after the gap;
one that comes twice counts the first time. So later wall times never come at earlier instants.
"""

from datetime import UTC, datetime, timedelta, tzinfo

A_SECOND = timedelta(seconds=1)


def wall(at: datetime, zone: tzinfo) -> datetime:
    """What the clock on the wall shows at an instant."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def instant_of(shown: datetime, zone: tzinfo) -> datetime:
    """The first instant, in UTC, at which the clock on the wall shows this or has gone past it."""
    found = shown.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if wall(found, zone) == shown:
        return found
    before = shown.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _first_past(shown, zone, before, found)


def _first_past(shown: datetime, zone: tzinfo, before: datetime, past: datetime) -> datetime:
    while past - before > A_SECOND:
        middle = before + (past - before) // (2 * A_SECOND) * A_SECOND
        if wall(middle, zone) < shown:
            before = middle
        else:
            past = middle
    return past
