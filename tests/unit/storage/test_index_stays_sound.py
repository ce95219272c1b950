"""Whatever happens to records, lists stay in order and the index says what the texts say."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Record
from hallpass_desktop.storage import records, rows, trash
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrate import migrate
from hallpass_desktop.storage.migrations import MIGRATIONS
from tests.builders import a_jealousy_note, a_moment

NOW = datetime(2026, 3, 2, tzinfo=UTC)
WORDS = ("coat", "queue", "train", "laugh")
TEXT = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
DAY = st.integers(1, 5).map(lambda day: f"2026-01-0{day}T12:00")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "move", "trash", "restore", "purge"]),
        st.integers(0, 9),
        TEXT,
        TEXT,
        DAY,
    ),
    max_size=25,
)

Kept = dict[RecordId, Record]


@settings(max_examples=40)
@given(STEPS)
def test_lists_and_index_agree_with_what_is_kept(
    steps: list[tuple[str, int, str, str, str]],
) -> None:
    connection = Connection(dbapi2.connect(":memory:", isolation_level=None), Path("memory"))
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, MIGRATIONS, Path("memory"))
    kept: Kept = {}

    for step, which, title, story, day in steps:
        take(connection, kept, step, which, JealousyBody(title=title, story=story), day)

    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    shown = {record.id: record for record in kept.values() if record.trashed_at is None}
    listed = [row.id for row in rows.page(connection, Query(), None, 100).rows]
    assert sorted(listed) == sorted(shown)
    moments = [shown[record].happened.instant for record in listed]
    assert moments == sorted(moments, reverse=True)
    for word in WORDS:
        expected = {r.id for r in shown.values() if word in words_of(r)}
        found = rows.page(connection, Query(terms=(word,)), None, 100).rows
        assert {row.id for row in found} == expected
    connection.close()


def words_of(record: Record) -> list[str]:
    body = record.body
    return f"{body.title} {getattr(body, 'story', '')}".split()


def take(
    connection: Connection, kept: Kept, step: str, which: int, body: JealousyBody, day: str
) -> None:
    """Do one step in the database, and to the picture we have of it."""
    if step == "add" or not kept:
        record = a_jealousy_note(body, happened_at=day)
        records.add(connection, record, RevisionId("r"))
        kept[record.id] = record
        return
    change(connection, kept, step, list(kept.values())[which % len(kept)], (body, day))


def change(
    connection: Connection,
    kept: Kept,
    step: str,
    record: Record,
    new: tuple[JealousyBody, str],
) -> None:
    """Do one step to a record that is there."""
    body, day = new
    match step:
        case "edit":
            record = record.changed(body, NOW)
            records.change_body(connection, record, RevisionId("r"))
        case "move":
            record = replace(record, happened=a_moment(day))
            records.change_happened(connection, record)
        case "trash":
            record = replace(record, trashed_at=NOW)
            trash.move_in(connection, [record.id], NOW)
        case "restore":
            record = replace(record, trashed_at=None)
            trash.move_out(connection, [record.id])
    kept[record.id] = record
    if step == "purge":
        trash.purge(connection, trash.family(connection, [record.id]), NOW)
        del kept[record.id]
