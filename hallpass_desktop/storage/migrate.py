"""Bring a database to this version's schema: forward only, all steps in one transaction.

A step is a function that gets the open connection. It never changes after a release, never
commits, and runs one statement per call. A verified backup comes first: that is the caller's part.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from hallpass_desktop.domain.errors import VaultTooNew
from hallpass_desktop.storage.connection import Connection

Migration: TypeAlias = Callable[[Connection], None]
Migrations: TypeAlias = tuple[Migration, ...]


def schema_version(connection: Connection) -> int:
    """How many steps this database has taken; 0 for a new one."""
    return int(connection.value("PRAGMA user_version"))


def is_behind(connection: Connection, steps: Migrations, place: Path) -> bool:
    """Whether steps are missing. Raises VaultTooNew when the database has taken unknown ones."""
    version = schema_version(connection)
    if version > len(steps):
        raise VaultTooNew(place)
    return version < len(steps)


def migrate(connection: Connection, steps: Migrations, place: Path) -> None:
    """Take every missing step, or none. Raises VaultTooNew, DiskFull, StorageFailed."""
    if not is_behind(connection, steps, place):
        return
    with connection.transaction():
        for step in steps[schema_version(connection) :]:
            step(connection)
        # A pragma takes no parameter; this is a whole number that we counted ourselves.
        connection.execute(f"PRAGMA user_version = {len(steps):d}")
