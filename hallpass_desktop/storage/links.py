"""Records pointing at records, readable from both ends."""

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Link
from hallpass_desktop.storage.connection import Connection

ADD = """
INSERT OR IGNORE INTO links (source, target, role) VALUES (?, ?, ?)
"""

REMOVE = """
DELETE FROM links WHERE source = ? AND target = ? AND role = ?
"""

FROM_RECORD = """
SELECT source, target, role FROM links WHERE source = ? ORDER BY role, target
"""

TO_RECORD = """
SELECT source, target, role FROM links WHERE target = ? ORDER BY role, source
"""


def add(connection: Connection, link: Link) -> None:
    """Add a link; one that exists stays as it is."""
    connection.execute(ADD, (link.source, link.target, link.role))


def remove(connection: Connection, link: Link) -> None:
    """Remove a link."""
    connection.execute(REMOVE, (link.source, link.target, link.role))


def leaving(connection: Connection, record: RecordId) -> tuple[Link, ...]:
    """What a record points at."""
    return _links(connection, FROM_RECORD, record)


def arriving(connection: Connection, record: RecordId) -> tuple[Link, ...]:
    """What points at a record."""
    return _links(connection, TO_RECORD, record)


def _links(connection: Connection, sql: str, record: RecordId) -> tuple[Link, ...]:
    rows = connection.execute(sql, (record,)).fetchall()
    return tuple(Link(RecordId(source), RecordId(target), role) for source, target, role in rows)
