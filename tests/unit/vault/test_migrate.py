"""Taking the steps of the schema."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    VaultTooNew,
)
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import (
    create_database,
    open_database,
)
from hallpass_desktop.storage.migrate import is_behind, migrate, schema_version

KEY = bytes(range(32))


def made(folder: Path, rows: int = 0) -> Path:
    """A closed database with one table."""
    file = folder / "journal.db"
    connection = create_database(file, KEY, folder)
    with connection.transaction():
        connection.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT)")
        texts = [("lantern " * 100,) for _ in range(rows)]
        connection.executemany("INSERT INTO words (text) VALUES (?)", texts)
    connection.close()
    return file


def opened(file: Path) -> Connection:
    return open_database(file, KEY, file.parent)


def first_step(connection: Connection) -> None:
    connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)")


def second_step(connection: Connection) -> None:
    connection.execute("CREATE TABLE two (id INTEGER PRIMARY KEY)")


def failing_step(connection: Connection) -> None:
    connection.execute("CREATE TABLE three (id INTEGER PRIMARY KEY)")
    raise KeyError


def test_migration_takes_only_the_missing_steps(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))
    migrate(connection, (first_step,), tmp_path)

    migrate(connection, (first_step, second_step), tmp_path)

    assert schema_version(connection) == 2
    assert not is_behind(connection, (first_step, second_step), tmp_path)
    connection.close()


def test_failing_migration_leaves_the_old_schema(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))
    migrate(connection, (first_step,), tmp_path)

    with pytest.raises(KeyError):
        migrate(connection, (first_step, second_step, failing_step), tmp_path)

    assert schema_version(connection) == 1
    assert (
        connection.value("SELECT count(*) FROM sqlite_schema WHERE name IN ('two', 'three')") == 0
    )
    connection.close()


def test_newer_schema_is_refused(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))
    migrate(connection, (first_step, second_step), tmp_path)

    with pytest.raises(VaultTooNew):
        migrate(connection, (first_step,), tmp_path)

    connection.close()
