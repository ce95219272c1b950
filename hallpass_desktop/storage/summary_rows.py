"""What a summary is chosen from, in light rows: one statement a stretch.

The names of fields that hold words or choices stand beside the words themselves; those of numbers
and days are read from the body of a check-in, which is short, and of a marked page. Waiting until
tomorrow is asked of pages alone that changed lately, and somebody else's mark counts only for the
words it was made of.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Audience, Author, Kind, Told, Who
from hallpass_desktop.domain.touching import HOW, ROLES, how_of
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.grants import BITS
from hallpass_desktop.storage.tallies import LONGEST_WAIT, Stretch
from hallpass_desktop.storage.times import instant, stamp

ITEMS = f"""
SELECT records.id, records.kind, records.author, records.told, records.title, records.preview,
    records.happened_day,
    records.strength_before, records.strength_after, texts.fields,
    CASE WHEN records.kind = 'check_in' OR records.shown_to & {BITS[Audience.THERAPIST]} THEN (
        SELECT json_group_array(key) FROM json_each(records.body)
        WHERE atom IS NOT NULL AND key IN (SELECT value FROM json_each(:bare))
    ) END,
    CASE WHEN records.shown_to & {BITS[Audience.THERAPIST]} THEN (
        SELECT json_group_array(field) FROM grants
        WHERE record = records.id AND audience = '{Audience.THERAPIST}'
            AND (records.author = 'me' OR grants.at >= records.changed_at)
    ) END,
    CASE WHEN records.changed_at >= :recent THEN records.body ->> '$.cooling_until' END
FROM records INDEXED BY records_in_order
LEFT JOIN texts ON texts.key = records.place
WHERE records.is_trashed = 0 AND records.place >= :low AND records.place < :high
    AND records.kind IN (SELECT value FROM json_each(:kinds))
    AND records.happened_day >= :first AND records.happened_day <= :last
ORDER BY records.place
"""

TOUCHES = """
SELECT links.source, links.target, links.role,
    CASE WHEN records.changed_at >= :recent THEN records.body ->> '$.cooling_until' END
FROM links
CROSS JOIN records ON records.id = links.source
WHERE links.target IN (SELECT value FROM json_each(:clauses))
    AND links.role IN (SELECT value FROM json_each(:roles))
    AND +records.is_trashed = 0 AND records.author = 'me'
    AND records.happened_day >= :first AND records.happened_day <= :last
"""


@dataclass(frozen=True, slots=True, repr=False)
class ItemRow(Discreet):
    """One page: `named` are the fields that hold something, `marked` those for a therapist."""

    record: RecordId
    kind: Kind
    author: Author
    title: str
    preview: str
    day: date
    before: int | None
    after: int | None
    named: frozenset[str]
    marked: frozenset[str]
    waits_until: datetime | None


def items(
    connection: Connection,
    stretch: Stretch,
    kinds: Iterable[Kind],
    bare: Iterable[str],
    now: datetime,
) -> tuple[ItemRow, ...]:
    """The pages of these kinds in a stretch, the oldest first; `bare` are fields without words."""
    values: dict[str, Value] = {
        "low": stretch.low,
        "high": stretch.high,
        "kinds": json.dumps(sorted(kinds)),
        "bare": json.dumps(sorted(bare)),
        "recent": stamp(now - LONGEST_WAIT),
        **_ends(stretch.days),
    }
    return tuple(map(_item, connection.execute(ITEMS, values).fetchall()))


def touches(
    connection: Connection, clauses: Iterable[RecordId], days: Days, now: datetime
) -> Counter[str]:
    """How often the writer's own pages of these days say that one of these clauses went how.

    A page counts once for a clause, with the worst that it says of it; one that waits until
    tomorrow does not count.
    """
    values: dict[str, Value] = {
        "clauses": json.dumps(list(clauses)),
        "roles": json.dumps(ROLES),
        "recent": stamp(now - LONGEST_WAIT),
        **_ends(days),
    }
    worst: dict[tuple[str, str], int] = {}
    for source, target, role, waits in connection.execute(TOUCHES, values).fetchall():
        if waits and now < instant(waits):
            continue
        said = HOW.index(how_of(role))
        worst[source, target] = max(said, worst.get((source, target), said))
    return Counter(HOW[each] for each in worst.values())


def _ends(days: Days) -> dict[str, Value]:
    return {"first": days.first.isoformat(), "last": days.last.isoformat()}


def _item(row: tuple[Any, ...]) -> ItemRow:
    record, kind, who, told, title, preview, day, before, after, *lists, waits = row
    words, numbers, marked = (
        frozenset(json.loads(each)) if each else frozenset() for each in lists
    )
    return ItemRow(
        record=RecordId(record),
        kind=Kind(kind),
        author=Author(Who(who), Told(told) if told else None),
        title=title,
        preview=preview,
        day=date.fromisoformat(day),
        before=before,
        after=after,
        named=words | numbers,
        marked=marked,
        waits_until=instant(waits) if waits else None,
    )
