"""Short lists that a person keeps beside the records, each as one row of `meta`, read strictly."""

from typing import TypeVar

from hallpass_desktop.storage.codec import decode, encode
from hallpass_desktop.storage.connection import Connection

READ = """
SELECT value FROM meta WHERE name = ?
"""
WRITE = """
INSERT INTO meta (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""

T = TypeVar("T")


def read(connection: Connection, name: str, cls: type[T]) -> T:
    """The list of this name, empty when nothing was kept. Raises ValueError for strange content."""
    stored = connection.value(READ, (name,))
    return decode(stored, cls) if stored else cls()


def write(connection: Connection, name: str, kept: object) -> None:
    """Keep it, inside the caller's transaction."""
    connection.execute(WRITE, (name, encode(kept)))
