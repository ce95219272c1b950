"""The schema as it was laid: what it holds, and what it refuses."""

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrations import SCHEMA_VERSION

TABLES = {
    "drafts", "grants", "links", "meta", "people", "pictures", "purged", "readings", "records",
    "revisions", "schedules", "sent", "tags", "texts", "versions",
}  # fmt: skip


def put_record(connection: Connection, record: str, place: int = 1) -> None:
    connection.execute(
        """
        INSERT INTO records (
            place, id, kind, happened_at, happened_offset, happened_precision, happened_day,
            written_at, written_offset, written_precision, changed_at, author, revision, title,
            preview, is_unfinished, body_version, body
        )
        VALUES (?, ?, 'note', '', 0, 'day', '', '', 0, 'day', '', 'me', '', '', '', 0, 1, '{}')
        """,
        (place, record),
    )


def put_text(connection: Connection, text: str, place: int = 1) -> None:
    connection.execute("INSERT INTO texts VALUES (?, ?, '[]', ?)", (place, str(place), text))


def put_version(connection: Connection, agreement: str) -> None:
    connection.execute(
        "INSERT INTO versions VALUES (?, 1, '', 0, 'first', '[]', '', 'abc')", (agreement,)
    )


def found(connection: Connection, words: str) -> list[int]:
    rows = connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (words,))
    return [row[0] for row in rows]


def test_every_table_is_there_and_strict(connection: Connection) -> None:
    rows = connection.execute("PRAGMA table_list").fetchall()

    strict = {name for _, name, kind, _, _, is_strict in rows if kind == "table" and is_strict}
    assert strict == TABLES


def test_the_schema_names_its_version(connection: Connection) -> None:
    assert connection.value("SELECT value FROM meta WHERE name = 'schema'") == str(SCHEMA_VERSION)
    assert connection.value("PRAGMA user_version") == SCHEMA_VERSION


def test_the_index_forgets_what_is_deleted(connection: Connection) -> None:
    setting = connection.value("SELECT v FROM search_config WHERE k = 'secure-delete'")

    assert setting == 1


def test_a_text_is_found_changed_and_forgotten(connection: Connection) -> None:
    put_record(connection, "a")
    put_text(connection, "the coat queue")
    assert found(connection, "coat") == [1]

    connection.execute("UPDATE texts SET text = 'the long train'")
    assert (found(connection, "coat"), found(connection, "train")) == ([], [1])

    connection.execute("DELETE FROM records")
    assert found(connection, "train") == []


def test_a_record_that_moves_in_time_takes_its_text_along(connection: Connection) -> None:
    put_record(connection, "a")
    put_text(connection, "the coat queue")

    connection.execute("UPDATE records SET place = 99")

    assert found(connection, "coat") == [99]
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize(
    "statement", ["UPDATE versions SET reason = 'other'", "DELETE FROM versions"]
)
def test_a_version_refuses_every_change(connection: Connection, statement: str) -> None:
    put_record(connection, "a")
    put_version(connection, "a")

    with pytest.raises(dbapi2.IntegrityError, match="never changes"):
        connection.execute(statement)


def test_versions_go_with_a_purged_agreement(connection: Connection) -> None:
    put_record(connection, "a")
    put_version(connection, "a")

    connection.execute("INSERT INTO purged VALUES ('a', 'agreement', '')")
    connection.execute("DELETE FROM records")

    assert connection.value("SELECT COUNT(*) FROM versions") == 0


def test_a_record_takes_its_parts_along(connection: Connection) -> None:
    put_record(connection, "a")
    put_record(connection, "b", place=2)
    connection.execute("UPDATE records SET parent = 'a' WHERE id = 'b'")

    connection.execute("DELETE FROM records WHERE id = 'a'")

    assert connection.value("SELECT COUNT(*) FROM records") == 0


def test_no_reference_is_left_dangling(connection: Connection) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        connection.execute("INSERT INTO links VALUES ('a', 'b', 'points_to')")
