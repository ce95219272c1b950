"""What was chosen in notes, read by the database itself: no body is decoded for a count.

A choice is a code, or a person's own word; what was tried stands one level deeper, as `what`.
"""

import json
from datetime import date

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection

# One look into each body for all four; to unfold them with json_each takes three times as long.
CHOSEN = """
SELECT records.id,
    json_extract(records.body, '$.tried', '$.tender', '$.jealousy_kinds', '$.points_to')
FROM records INDEXED BY records_by_day
WHERE records.is_trashed = 0 AND records.happened_day >= :first AND records.happened_day <= :last
    AND +records.kind = :kind
"""
FIELDS = ("tried", "tender", "jealousy_kinds", "points_to")

TAGS = """
SELECT records.id, tags.tag
FROM records INDEXED BY records_by_day
CROSS JOIN tags INDEXED BY tags_by_place ON tags.place = records.place
WHERE records.is_trashed = 0 AND records.happened_day >= :first AND records.happened_day <= :last
    AND +records.kind = :kind
ORDER BY records.happened_day, records.place
"""

EARLIEST = """
SELECT MIN(happened_day) FROM records INDEXED BY records_by_day WHERE is_trashed = 0
"""


def choices(
    connection: Connection, kind: Kind, days: Days
) -> tuple[tuple[RecordId, str, str], ...]:
    """Each choice of the fields above: in which record, in which field, and what."""
    rows = connection.execute(CHOSEN, _bounds(kind, days)).fetchall()
    return tuple(
        (RecordId(record), field, each["what"] if isinstance(each, dict) else each)
        for record, answers in rows
        for field, chosen in zip(FIELDS, json.loads(answers), strict=True)
        for each in chosen or ()
    )


def tags(connection: Connection, kind: Kind, days: Days) -> tuple[tuple[RecordId, str], ...]:
    """Each tag on a record of this kind, as it is spelled there, the oldest first."""
    found = connection.execute(TAGS, _bounds(kind, days)).fetchall()
    return tuple((RecordId(record), tag) for record, tag in found)


def earliest_day(connection: Connection) -> date | None:
    """The first day on which anything outside the trash happened."""
    day = connection.value(EARLIEST)
    return date.fromisoformat(day) if day else None


def _bounds(kind: Kind, days: Days) -> dict[str, str]:
    return {
        "kind": kind,
        "first": days.first.isoformat(),
        "last": days.last.isoformat(),
    }
