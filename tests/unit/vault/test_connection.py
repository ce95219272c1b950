"""The one door to SQLCipher: what it insists on, what it refuses, how it fails."""

import os
from pathlib import Path
from threading import Timer

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import (
    Interrupted,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultReadOnly,
)
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import (
    PAGE_BYTES,
    create_database,
    open_database,
)

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


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    file = made(tmp_path, rows=3)

    connection = opened(file)

    assert connection.value("SELECT count(*) FROM words") == 3
    assert [row[0] for row in connection.execute("SELECT id FROM words ORDER BY id")] == [1, 2, 3]
    connection.close()


def test_file_holds_no_plain_words_and_is_private(tmp_path: Path) -> None:
    file = made(tmp_path, rows=50)

    content = file.read_bytes()

    assert b"lantern" not in content
    assert not content.startswith(b"SQLite format 3")
    assert file.stat().st_mode & 0o777 == 0o600


def test_log_beside_the_database_is_private_too(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))
    with connection.transaction():
        connection.execute("INSERT INTO words (text) VALUES ('lantern')")

    log = tmp_path / "journal.db-wal"

    assert log.stat().st_mode & 0o777 == 0o600
    assert b"lantern" not in log.read_bytes()
    assert not (tmp_path / "journal.db-shm").exists()
    connection.close()


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("cipher_memory_security", "1"),
        ("cipher_page_size", "4096"),
    ],
)
def test_connection_has_the_settings_it_was_designed_with(
    tmp_path: Path, pragma: str, expected: object
) -> None:
    connection = opened(made(tmp_path))

    assert connection.value(f"PRAGMA {pragma}") == expected
    connection.close()


def test_wrong_key_over_a_sound_file_is_damage(tmp_path: Path) -> None:
    file = made(tmp_path)

    with pytest.raises(VaultDamaged):
        open_database(file, bytes(32), tmp_path)


@pytest.mark.parametrize("size", [0, 1, 16, PAGE_BYTES - 1])
def test_less_than_a_page_is_damage_and_stays_as_it_is(tmp_path: Path, size: int) -> None:
    file = made(tmp_path)
    os.truncate(file, size)

    with pytest.raises(VaultDamaged):
        opened(file)

    assert file.stat().st_size == size


def test_missing_file_is_damage_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(VaultDamaged):
        opened(tmp_path / "journal.db")

    assert list(tmp_path.iterdir()) == []


def test_creation_never_takes_over_a_file(tmp_path: Path) -> None:
    file = made(tmp_path, rows=1)

    with pytest.raises(VaultExists):
        create_database(file, KEY, tmp_path)

    connection = opened(file)
    assert connection.value("SELECT count(*) FROM words") == 1
    connection.close()


def test_second_opener_is_told_that_it_is_in_use(tmp_path: Path) -> None:
    file = made(tmp_path)
    first = opened(file)

    with pytest.raises(VaultInUse):
        opened(file)

    first.close()
    opened(file).close()


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH ? AS other KEY ''",
        "VACUUM INTO ?",
        "SELECT load_extension(?)",
        "SELECT sqlcipher_export(?)",
    ],
)
def test_nothing_can_be_written_out_in_plain(tmp_path: Path, sql: str) -> None:
    connection = opened(made(tmp_path))
    other = tmp_path / "plain.db"

    with pytest.raises(dbapi2.DatabaseError, match=r"not authorized|authorization denied"):
        connection.execute(sql, (str(other),))

    assert not other.exists()
    connection.close()


@pytest.mark.parametrize("pragma", ["rekey = 'x'", "KEY = 'x'", "writable_schema = ON"])
def test_key_and_schema_cannot_be_changed_by_sql(tmp_path: Path, pragma: str) -> None:
    connection = opened(made(tmp_path))

    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        connection.execute(f"PRAGMA {pragma}")

    connection.close()


def write_and_fail(connection: Connection) -> None:
    with connection.transaction():
        connection.execute("INSERT INTO words (text) VALUES ('lantern')")
        raise KeyError


def test_error_inside_a_transaction_undoes_it(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))

    with pytest.raises(KeyError):
        write_and_fail(connection)

    assert not connection.in_transaction
    assert connection.value("SELECT count(*) FROM words") == 0
    connection.close()


def test_error_inside_a_part_undoes_the_part_alone(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))

    with connection.transaction():
        connection.execute("INSERT INTO words (text) VALUES ('moss')")
        with pytest.raises(KeyError):
            write_and_fail(connection)
        with connection.transaction():
            connection.execute("INSERT INTO words (text) VALUES ('queue')")

    assert connection.execute("SELECT text FROM words").fetchall() == [("moss",), ("queue",)]
    connection.close()


def test_error_after_a_part_undoes_the_part_as_well(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))

    def write_a_part_and_fail() -> None:
        with connection.transaction():
            write_in_a_part(connection)
            raise KeyError

    with pytest.raises(KeyError):
        write_a_part_and_fail()

    assert not connection.in_transaction
    assert connection.value("SELECT count(*) FROM words") == 0
    connection.close()


def write_in_a_part(connection: Connection) -> None:
    with connection.transaction():
        connection.execute("INSERT INTO words (text) VALUES ('moss')")


def test_damage_found_while_reading_poisons_the_connection(tmp_path: Path) -> None:
    file = made(tmp_path, rows=2000)
    with file.open("r+b") as raw:
        raw.seek(20 * PAGE_BYTES + 100)
        raw.write(b"damage")
    connection = opened(file)

    with pytest.raises(VaultDamaged):
        connection.execute("SELECT sum(length(text)) FROM words").fetchall()

    assert connection.is_poisoned
    with pytest.raises(VaultDamaged):
        connection.execute("SELECT 1")
    connection.close()


def test_interruption_is_an_error_of_its_own_and_harms_nothing(tmp_path: Path) -> None:
    connection = opened(made(tmp_path, rows=10))
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    timer = Timer(0.05, connection.interrupt)
    timer.start()

    with pytest.raises(Interrupted):
        connection.value(endless)

    timer.join()
    assert not connection.is_poisoned
    assert connection.value("SELECT count(*) FROM words") == 10
    connection.close()


def test_reading_connection_refuses_to_write(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))
    connection.refuse_writes()

    with pytest.raises(VaultReadOnly):
        connection.execute("INSERT INTO words (text) VALUES ('lantern')")

    connection.close()


def test_copy_holds_what_was_written_while_it_was_made(tmp_path: Path) -> None:
    source = opened(made(tmp_path, rows=5000))
    target = create_database(tmp_path / "copy.db", KEY, tmp_path)
    late: list[int] = []

    def breathe() -> None:
        if not late:
            with source.transaction():
                late.append(source.execute("INSERT INTO words (text) VALUES ('late')").lastrowid)

    source.copy_into(target, breathe)

    assert target.value("SELECT text FROM words WHERE id = ?", (late[0],)) == "late"
    assert b"lantern" not in (tmp_path / "copy.db").read_bytes()
    source.close()
    target.close()


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    connection = opened(made(tmp_path))

    connection.close()
    connection.close()
