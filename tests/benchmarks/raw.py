"""The same work by sqlcipher3 alone. Each function prepares, and returns what is to be timed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hallpass_desktop.domain.query import Query
from hallpass_desktop.storage import drafts
from hallpass_desktop.storage.rows import COLUMNS
from hallpass_desktop.storage.search import expression
from hallpass_desktop.storage.texts import MARK, UNMARK
from tests.benchmarks.timing import Work

Statement = tuple[str, Sequence[Any]]

TABLES = {"records": "id", "revisions": "record", "texts": "record", "readings": "record"}
ROWS = 51

SEARCH = f"""
SELECT {COLUMNS}, texts.fields, highlight(search, 0, ?, ?)
FROM search
CROSS JOIN texts ON texts.key = search.rowid
CROSS JOIN records ON records.place = search.rowid
WHERE search MATCH ?
ORDER BY search.rowid DESC LIMIT {ROWS}
"""

PAGE = f"""
SELECT {COLUMNS} FROM records WHERE place < ? ORDER BY place DESC LIMIT {ROWS}
"""

WHOLE_PAGE = (
    "SELECT * FROM records WHERE id = ?",
    "SELECT * FROM tags WHERE place = (SELECT place FROM records WHERE id = ?)",
    "SELECT * FROM links WHERE source = ?",
    "SELECT * FROM links WHERE target = ?",
    "SELECT * FROM grants WHERE record = ?",
    "SELECT id, position FROM pictures WHERE record = ?",
    "SELECT COUNT(*) FROM revisions WHERE record = ?",
)

READ_FOR_EDIT = """
SELECT changed_at, revision, title, preview, body, place FROM records WHERE id = ?
"""

ADD_REVISION = """
INSERT INTO revisions (id, record, parent, copy_id, at, at_offset, body_version, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

EDIT = """
UPDATE records SET changed_at = ?, revision = ?, title = ?, preview = ?, body = ? WHERE id = ?
"""


def whole_page(raw: dbapi2.Connection, record: str) -> Work:
    """Read a note with its tags, links, grants, pictures and the number of its revisions."""
    return lambda: [raw.execute(sql, (record,)).fetchall() for sql in WHOLE_PAGE]


def rewrite_of_draft(raw: dbapi2.Connection, record: str) -> Work:
    """Write the row of a draft again."""
    row = raw.execute("SELECT * FROM drafts WHERE record = ?", (record,)).fetchone()
    return _transaction(raw, [(drafts.PUT, row)])


def insert_like(raw: dbapi2.Connection, model: str, number: int) -> Work:
    """Insert the rows of a kept note once more, under another id."""
    statements: list[Statement] = []
    for table, column in TABLES.items():
        found = raw.execute(f"SELECT * FROM {table} WHERE {column} = ?", (model,))
        names = [entry[0] for entry in found.description or ()]
        for row in found.fetchall():
            values = _copied(dict(zip(names, row, strict=True)), table, model, number)
            marks = ", ".join("?" * len(names))
            statements.append((f"INSERT INTO {table} VALUES ({marks})", list(values.values())))
    place = _place(raw, model) + 1 + number
    statements.append(("INSERT INTO tags VALUES ('walk', ?, 'walk', 0)", (place,)))
    return _transaction(raw, statements)


def _copied(values: dict[str, Any], table: str, model: str, number: int) -> dict[str, Any]:
    for name in ("id", "record", "revision"):
        if name in values:
            values[name] = f"{values[name]}-{number}"
    if "place" in values:
        values["place"] += 1 + number
    if "key" in values:
        values["key"] = values["key"] + 1 + number if table == "texts" else None
    return values


def edit(raw: dbapi2.Connection, record: str) -> Work:
    """Put one more word into a note, and all that follows from it."""
    *values, place = raw.execute(READ_FOR_EDIT, (record,)).fetchone()
    text = raw.execute("SELECT text FROM texts WHERE key = ?", (place,)).fetchone()[0]
    readings = raw.execute("SELECT * FROM readings WHERE record = ?", (record,)).fetchall()
    revision = (f"{record}-edit", record, values[1], "copy", values[0], 0, 1, values[4])
    statements: list[Statement] = [
        (ADD_REVISION, revision),
        (EDIT, (*values, record)),
        ("UPDATE texts SET text = ? WHERE key = ?", (text + " more", place)),
        ("DELETE FROM readings WHERE record = ?", (record,)),
        *[("INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?)", each) for each in readings],
    ]
    return _transaction(raw, statements)


def search(raw: dbapi2.Connection, query: Query) -> Work:
    """One query of the index with highlights and the columns of a row."""
    return lambda: raw.execute(SEARCH, (MARK, UNMARK, expression(query))).fetchall()


def page(raw: dbapi2.Connection, place: int) -> Work:
    """The columns of the rows below a place."""
    return lambda: raw.execute(PAGE, (place,)).fetchall()


def first_page(database: Path, key: bytes) -> Work:
    """Open a database and read the first rows."""

    def work() -> None:
        raw = dbapi2.connect(str(database), isolation_level=None)
        raw.set_key(b"x'" + key.hex().encode() + b"'")
        raw.execute(PAGE, (2**63 - 1,)).fetchall()
        raw.close()

    return work


def _place(raw: dbapi2.Connection, record: str) -> int:
    return int(raw.execute("SELECT place FROM records WHERE id = ?", (record,)).fetchone()[0])


def _transaction(raw: dbapi2.Connection, statements: list[Statement]) -> Work:
    def work() -> None:
        raw.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            raw.execute(sql, values)
        raw.execute("COMMIT")

    return work
