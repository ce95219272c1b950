"""What left the notebook: one row each time; what is in it stands in the manifest as JSON."""

from typing import Any

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import SentId
from hallpass_desktop.domain.sent import Manifest, SentEntry, SentForm
from hallpass_desktop.storage.codec import decode, encode
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import moment, stamp

ADD = """
INSERT INTO sent (id, at, at_offset, form, manifest) VALUES (?, ?, ?, ?, ?)
"""

CHANGE = """
UPDATE sent SET manifest = ? WHERE id = ?
"""

READ = """
SELECT id, at, at_offset, form, manifest FROM sent WHERE id = ?
"""

EVERY = """
SELECT id, at, at_offset, form, manifest FROM sent ORDER BY at DESC, id DESC
"""


def add(connection: Connection, entry: SentEntry) -> None:
    """Remember that something left, inside the caller's transaction."""
    row = (entry.id, stamp(entry.at.instant), entry.at.offset_minutes, entry.form)
    connection.execute(ADD, (*row, encode(entry.manifest)))


def change(connection: Connection, entry: SentEntry) -> None:
    """Write another manifest over the one that is stored. Raises NotFound."""
    if connection.execute(CHANGE, (encode(entry.manifest), entry.id)).rowcount == 0:
        raise NotFound


def read(connection: Connection, sent: SentId) -> SentEntry:
    """One of them. Raises NotFound."""
    row = connection.execute(READ, (sent,)).fetchone()
    if row is None:
        raise NotFound
    return _entry(row)


def every(connection: Connection) -> tuple[SentEntry, ...]:
    """All of them, the latest first."""
    return tuple(map(_entry, connection.execute(EVERY).fetchall()))


def _entry(row: tuple[Any, ...]) -> SentEntry:
    sent, at, offset, form, manifest = row
    return SentEntry(SentId(sent), moment(at, offset), SentForm(form), decode(manifest, Manifest))
