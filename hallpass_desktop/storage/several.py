"""Several whole records at once: all of a kind, or those that hang on another one."""

from collections.abc import Iterator

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.storage import records, rows
from hallpass_desktop.storage.connection import Connection


def of_kind(connection: Connection, kind: Kind) -> Iterator[Record]:
    """Every record outside the trash of a kind of which there are few, the oldest first."""
    return (records.read(connection, each) for each in rows.of_kind(connection, kind))


def below(connection: Connection, parent: RecordId, kind: Kind) -> Iterator[Record]:
    """Every record of a kind outside the trash that hangs on another one, the oldest first."""
    return (records.read(connection, each) for each in rows.children(connection, parent, kind))
