"""A database in memory with the newest schema, under the settings of a real vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrate import migrate
from hallpass_desktop.storage.migrations import MIGRATIONS


@pytest.fixture
def connection() -> Iterator[Connection]:
    connection = Connection(dbapi2.connect(":memory:", isolation_level=None), Path("memory"))
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    migrate(connection, MIGRATIONS, Path("memory"))
    yield connection
    connection.close()
