"""Records pointing at records, readable from both ends."""

from collections.abc import Iterable

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.storage.connection import Connection

# What has gone for good in the meantime is not pointed at.
ADD = """
INSERT OR IGNORE INTO links (source, target, role)
SELECT :source, :target, :role WHERE EXISTS (SELECT 1 FROM records WHERE id = :target)
"""

REMOVE_ALL = """
DELETE FROM links WHERE source = ?
"""

FROM_RECORD = """
SELECT role, target FROM links WHERE source = ? ORDER BY role, target
"""

TO_RECORD = """
SELECT source, role FROM links WHERE target = ? ORDER BY source, role
"""

# CROSS JOIN and the plus keep SQLite from listing everything outside the trash first.
COUNT_TO_RECORD = """
SELECT COUNT(DISTINCT links.source)
FROM links CROSS JOIN records ON records.id = links.source
WHERE links.target = ? AND +records.is_trashed = 0
"""


def add(connection: Connection, record: RecordId, pointers: Iterable[Pointer]) -> None:
    """Let a record point at these; what it points at already stays as it is."""
    rows = [{"source": record, "target": each.target, "role": each.role} for each in pointers]
    connection.executemany(ADD, rows)


def replace(connection: Connection, record: RecordId, pointers: Iterable[Pointer]) -> None:
    """Let a record point at these and at nothing else."""
    connection.execute(REMOVE_ALL, (record,))
    add(connection, record, pointers)


def of(connection: Connection, record: RecordId) -> tuple[Pointer, ...]:
    """What a record points at, in the trash or not."""
    rows = connection.execute(FROM_RECORD, (record,)).fetchall()
    return tuple(Pointer(role, RecordId(target)) for role, target in rows)


def touching(
    connection: Connection, target: RecordId, roles: Iterable[str]
) -> tuple[RecordId, ...]:
    """Every record that points at one in any of these roles, in the trash or not."""
    wanted = frozenset(roles)
    found = connection.execute(TO_RECORD, (target,)).fetchall()
    return tuple(dict.fromkeys(RecordId(source) for source, role in found if role in wanted))


def count_arriving(connection: Connection, record: RecordId) -> int:
    """How many records point at this one, the trash left out."""
    return int(connection.value(COUNT_TO_RECORD, (record,)))
