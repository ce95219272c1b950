"""Whether a database is whole, and what is in it.

Two checks are needed: SQLCipher's finds a changed byte in any page but not a missing last page;
SQLite's finds that, but not every changed byte.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Any, TypeAlias

from hallpass_desktop.domain.errors import VaultDamaged
from hallpass_desktop.storage.connection import Connection

Breathe: TypeAlias = Callable[[], None]

ROWS_PER_STEP = 200
HEAVY_ROWS_PER_STEP = 4
HEAVY = frozenset({"pictures"})
READ_FIRST = ("drafts",)
TABLES = """
SELECT name, wr FROM pragma_table_list
WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
ORDER BY name
"""
COLUMNS = """
SELECT name, pk FROM pragma_table_info(?) ORDER BY cid
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """How many rows each table has, and a digest over all of them; search indexes do not count."""

    counts: Mapping[str, int]
    digest: str

    @property
    def rows(self) -> int:
        """Rows in all tables together."""
        return sum(self.counts.values())


def is_whole(connection: Connection) -> bool:
    """Whether both checks find nothing.

    SQLCipher's reads the main file only, so the log is emptied into it first: a sound database
    would raise a false alarm otherwise.
    """
    try:
        connection.checkpoint()
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return False
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except VaultDamaged:
        return False


def contents(connection: Connection, breathe: Breathe) -> Contents:
    """Count and digest every row, calling `breathe` between steps, when no statement is open.

    What is typed meanwhile goes into drafts, so they are read before the first breath.
    """
    whole = sha256()
    counts: dict[str, int] = {}
    tables = {name: bool(bare) for name, bare in connection.execute(TABLES).fetchall()}
    early: dict[str, Iterable[list[tuple[Any, ...]]]] = {
        name: list(_batches(connection, name, has_no_rowid=bare))
        for name, bare in tables.items()
        if name in READ_FIRST
    }
    for table, bare in tables.items():
        counts[table] = 0
        whole.update(f"\0{table}\0".encode())
        found = early.get(table)
        if found is None:
            found = _batches(connection, table, has_no_rowid=bare)
        for rows in found:
            counts[table] += len(rows)
            whole.update(json.dumps(rows, default=bytes.hex).encode())
            breathe()
    return Contents(MappingProxyType(counts), whole.hexdigest())


def _batches(
    connection: Connection, table: str, *, has_no_rowid: bool
) -> Iterator[list[tuple[Any, ...]]]:
    """Every row in the order of the table's key, which stands at its end, some at a time."""
    columns = connection.execute(COLUMNS, (table,)).fetchall()
    keys = [name for name, place in sorted(columns, key=_place) if place] if has_no_rowid else []
    names = ", ".join(_quoted(name) for name in keys) or "rowid"
    values = ", ".join(_quoted(name) for name, _ in columns)
    # Names of tables and columns cannot be parameters; these come from the schema itself.
    query = f"SELECT {values}, {names} FROM {_quoted(table)}"
    after = f"WHERE ({names}) > ({', '.join('?' * max(1, len(keys)))})"
    end = f"ORDER BY {names} LIMIT {HEAVY_ROWS_PER_STEP if table in HEAVY else ROWS_PER_STEP}"
    rows = connection.execute(f"{query} {end}").fetchall()
    while rows:
        yield rows
        last = rows[-1][len(columns) :]
        rows = connection.execute(f"{query} {after} {end}", last).fetchall()


def _place(column: tuple[str, int]) -> int:
    return column[1]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
