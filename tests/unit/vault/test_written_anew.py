"""A database that is written anew into another file: its rows alone, under the same key."""

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.storage.database import authorise, create_database, open_database
from hallpass_desktop.storage.files import create_file
from tests.decrypted import decrypted_pages

KEY = bytes(range(32))


def test_it_holds_the_rows_and_nothing_else(tmp_path: Path) -> None:
    connection = create_database(tmp_path / "old.db", KEY, tmp_path)
    connection.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT)")
    rows = [("lantern " * 100,) for _ in range(50)]
    with connection.transaction():
        connection.executemany("INSERT INTO words (text) VALUES (?)", rows)
    connection.execute("DELETE FROM words WHERE id > 3")
    anew = tmp_path / "anew.db"
    os.close(create_file(anew))

    connection.vacuum_into(anew, authorise)

    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        connection.execute("ATTACH ? AS other", (str(tmp_path / "other.db"),))
    connection.close()
    copy = open_database(anew, KEY, tmp_path, switch_to_log=False)
    assert copy.value("SELECT count(*) FROM words") == 3
    assert copy.value("PRAGMA freelist_count") == 0
    copy.close()
    assert decrypted_pages(anew, KEY).count(b"lantern") == 300
    assert b"lantern" not in anew.read_bytes()
    assert anew.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in tmp_path.iterdir()) == ["anew.db", "old.db"]
