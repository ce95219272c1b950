"""R18: what has gone for good stands nowhere in the decrypted file, the search index included."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Audience, Draft, Pointer, Record
from hallpass_desktop.storage import drafts, grants, links, records, revisions, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import create_database, open_database
from hallpass_desktop.storage.migrate import migrate
from hallpass_desktop.storage.migrations import MIGRATIONS
from hallpass_desktop.storage.revisions import Revision
from tests.builders import a_jealousy_note, a_note
from tests.decrypted import decrypted_pages

KEY = bytes(range(32))
NOW = datetime(2026, 3, 2, tzinfo=UTC)


@contextmanager
def database(file: Path) -> Iterator[Connection]:
    if file.exists():
        connection = open_database(file, KEY, file.parent)
    else:
        connection = create_database(file, KEY, file.parent)
        migrate(connection, MIGRATIONS, file.parent)
    yield connection
    connection.checkpoint()
    connection.close()


def canary(number: int, place: str) -> str:
    """A word nobody has written, unlike every other from its first letters on."""
    return "zq" + sha256(f"{place}{number}".encode()).hexdigest()[:14]


def add(connection: Connection, record: Record) -> None:
    revision = RevisionId(f"revision of {record.id}")
    records.add(connection, record, revision)
    happened = record.happened
    revisions.add(
        connection, Revision(revision, record.id, record.kind, record.body, happened, "copy")
    )


def add_with_canaries(connection: Connection, number: int) -> RecordId:
    """A record with an invented word in everything that can hang on it."""
    word = {
        place: canary(number, place) for place in ("title", "text", "old", "draft", "tag", "image")
    }
    record = a_note(f"some {word['old']} words", title=word["title"], tags=[word["tag"]])
    add(connection, record)
    later = replace(record, body=NoteBody(word["title"], f"many {word['text']} words"))
    records.change_body(connection, later, RevisionId("r"))
    drafts.put(connection, Draft(later.changed(NoteBody(text=word["draft"]), NOW)), NOW)
    grants.replace(connection, record.id, Audience.TOGETHER, ["text"], NOW)
    links.add(connection, record.id, [Pointer(word["tag"], record.id)])
    connection.execute(
        "INSERT INTO pictures VALUES (?, ?, 0, 'image/png', 1, 1, '', '', ?)",
        (str(number), record.id, word["image"].encode()),
    )
    return record.id


def purge(connection: Connection, going: list[RecordId]) -> None:
    trash.move_in(connection, going, NOW)
    trash.purge(connection, trash.family(connection, going), NOW)


def remains(file: Path) -> list[str]:
    pages = decrypted_pages(file, KEY).lower()
    places = ("title", "text", "old", "draft", "tag", "image")
    words = [canary(number, place) for number in range(40) for place in places]
    return [word for word in words if word.encode() in pages]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A journal of ordinary notes with forty that are about to go, saved one at a time."""
    file = tmp_path / "journal.db"
    with database(file) as connection:
        for number in range(40):
            with connection.transaction():
                add(connection, a_note(" ".join(canary(number, str(n)) for n in range(60))))
            with connection.transaction():
                add_with_canaries(connection, number)
    return file


def test_the_scan_finds_what_is_there(file: Path) -> None:
    assert len(remains(file)) > 200


def test_nothing_of_a_purged_record_is_left(file: Path) -> None:
    with database(file) as connection, connection.transaction():
        going = connection.execute("SELECT id FROM records WHERE title LIKE 'zq%'").fetchall()
        purge(connection, [RecordId(record) for (record,) in going])

    assert remains(file) == []


def test_what_was_edited_away_leaves_the_index(tmp_path: Path) -> None:
    file = tmp_path / "journal.db"
    note = a_jealousy_note(JealousyBody(story=canary(0, "text")))
    with database(file) as connection, connection.transaction():
        records.add(connection, note, RevisionId("r"))
    assert remains(file) == [canary(0, "text")]

    with database(file) as connection, connection.transaction():
        later = note.changed(JealousyBody(story="left"), NOW)
        records.change_body(connection, later, RevisionId("r"))

    assert remains(file) == []


def test_only_ids_are_left_of_a_purged_record(file: Path) -> None:
    with database(file) as connection:
        (record,) = connection.execute("SELECT id FROM records WHERE title LIKE 'zq%'").fetchone()  # type: ignore[misc]  # there are forty
        with connection.transaction():
            purge(connection, [RecordId(record)])
        rows = connection.execute("SELECT id, kind FROM purged").fetchall()
        tables = [name for (name,) in connection.execute(TABLES_WITH_RECORDS).fetchall()]
        left = [
            connection.value(f"SELECT COUNT(*) FROM {name} WHERE record = ?", (record,))
            for name in tables
        ]

    assert rows == [(record, "note")]
    assert set(left) == {0}
    assert len(left) == 7


TABLES_WITH_RECORDS = """
SELECT sqlite_schema.name
FROM sqlite_schema, pragma_table_info(sqlite_schema.name) AS columns
WHERE sqlite_schema.type = 'table' AND columns.name = 'record'
"""
