"""Pages on certain days, and what is left out of them: a list of its own, beside the records."""

import json
from collections.abc import Iterable
from datetime import date

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.filters import DAY_IS_KNOWN

LEFT_OUT = "left_out"

ON_DAYS = f"""
SELECT id FROM records INDEXED BY records_by_day
WHERE is_trashed = 0 AND happened_day IN (SELECT value FROM json_each(:days))
    AND kind IN (SELECT value FROM json_each(:kinds)) AND {DAY_IS_KNOWN}
ORDER BY happened_day DESC, place DESC
"""


def on_days(
    connection: Connection, days: Iterable[date], kinds: Iterable[Kind]
) -> tuple[RecordId, ...]:
    """What happened on these days and is of these kinds, the latest first."""
    values = {
        "days": json.dumps([day.isoformat() for day in days]),
        "kinds": json.dumps(list(kinds)),
    }
    return tuple(RecordId(each) for (each,) in connection.execute(ON_DAYS, values).fetchall())
