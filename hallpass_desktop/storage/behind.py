"""Which records stand behind a number of `tallies.py`, stretch by stretch."""

import json

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import AFTER, BEFORE, TAGS, WEEKDAY, Named
from hallpass_desktop.domain.jealousy import CHOSEN, CHOSEN_AS
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.tallies import FROM_READINGS, IN_STRETCH, Stretch

OF_RECORDS = f"""
SELECT records.id FROM records INDEXED BY records_in_order WHERE {IN_STRETCH}
"""

WITH_BEFORE = f"""
{OF_RECORDS} AND records.strength_before IS NOT NULL
"""

WITH_AFTER = f"""
{OF_RECORDS} AND records.strength_after IS NOT NULL
"""

ON_WEEKDAY = f"""
{OF_RECORDS} AND strftime('%u', records.happened_day) = :code
    AND COALESCE(records.strength_before, records.strength_after) IS NOT NULL
"""

WITH_TAG = f"""
SELECT records.id
FROM tags
CROSS JOIN records ON records.place = tags.place
WHERE tags.folded = :code AND tags.place >= :low AND tags.place < :high AND {IN_STRETCH}
"""

WITH_READING = f"""
SELECT readings.record
{FROM_READINGS}
"""

WITH_CHOICE = f"""
{WITH_READING} AND readings.note = :code
"""

# What was tried counts only where both strengths are known.
WITH_ATTEMPT = f"""
{WITH_CHOICE}
    AND records.strength_before IS NOT NULL AND records.strength_after IS NOT NULL
"""

STATEMENTS = {
    BEFORE: WITH_BEFORE,
    AFTER: WITH_AFTER,
    WEEKDAY: ON_WEEKDAY,
    TAGS: WITH_TAG,
    **dict.fromkeys(CHOSEN, WITH_CHOICE),
    "tried": WITH_ATTEMPT,
}


def records_of(connection: Connection, stretch: Stretch, named: Named) -> list[RecordId]:
    """The records of this stretch behind a number."""
    statement = STATEMENTS.get(named.group)
    kind = Kind.CHECK_IN if statement is None else Kind.JEALOUSY
    series = [f"{CHOSEN_AS}{named.group}" if named.group in CHOSEN else named.group]
    values = stretch.values(kind) | {"code": named.code, "series": json.dumps(series)}
    rows = connection.execute(statement or WITH_READING, values).fetchall()
    return [RecordId(record) for (record,) in rows]
