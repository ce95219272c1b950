"""What stands on the days of a stretch of the calendar, counted without reading a page."""

from datetime import date

from hallpass_desktop.domain.day_marks import DayPages, of_kinds
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.filters import DAY_IS_KNOWN, NO_PARTS

COUNTS = f"""
SELECT happened_day, kind, COUNT(*), MAX(COALESCE(strength_before, strength_after))
FROM records INDEXED BY records_by_day
WHERE is_trashed = 0 AND happened_day >= :first AND happened_day < :end
    AND {NO_PARTS} AND {DAY_IS_KNOWN}
GROUP BY happened_day, kind
"""

Found = tuple[Kind, int, int | None]


def between(connection: Connection, first: date, end: date) -> dict[date, DayPages]:
    """The local days from `first` until before `end` on which something happened."""
    values = {"first": first.isoformat(), "end": end.isoformat()}
    found: dict[str, list[Found]] = {}
    for day, kind, count, strongest in connection.execute(COUNTS, values).fetchall():
        found.setdefault(day, []).append((Kind(kind), count, strongest))
    return {date.fromisoformat(day): of_kinds(kinds) for day, kinds in found.items()}
