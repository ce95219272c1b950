"""The one thing a lock may leave to the process after it: when a reminder is next due.

It is a whole minute and says nothing about what it is for. It goes through the environment, which
nobody else can read, and is taken out of it at once.
"""

from collections.abc import MutableMapping
from datetime import UTC, datetime, timedelta
from math import ceil

NAME = "NOTEBOOK_NEXT_MOMENT"
_MINUTE = timedelta(minutes=1)
_LATEST = 99_999_999  # minutes; some way into the next century
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def leave(environ: MutableMapping[str, str], at: datetime | None) -> None:
    """Leave this instant for the next process, or nothing."""
    environ.pop(NAME, None)
    if at is not None:
        environ[NAME] = str(ceil((at - _BEGINNING) / _MINUTE))


def take(environ: MutableMapping[str, str]) -> datetime | None:
    """Take what was left; anything that is not a number of minutes is nothing."""
    left = environ.pop(NAME, "")
    if not (left.isascii() and left.isdigit() and len(left) <= len(str(_LATEST))):
        return None
    return _BEGINNING + int(left) * _MINUTE
