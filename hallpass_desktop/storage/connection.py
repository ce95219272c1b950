"""One keyed connection to one encrypted database: the only door to sqlcipher3.

Everything that comes out of it is a value or an error of `domain/errors.py`. What no person can
meet (a wrong SQL text, a broken constraint) stays the library's own error, because it is a bug.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import HallpassError, StorageFailed
from hallpass_desktop.storage.failures import is_deadly, translation

Value: TypeAlias = str | bytes | int | float | None
Parameters: TypeAlias = Sequence[Value] | Mapping[str, Value]
Authoriser: TypeAlias = Callable[[int, str | None, str | None, str | None, str | None], int]

PAGES_PER_STEP = 200

ROLL_BACK = ("ROLLBACK",)
WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ROLL_BACK)
PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


class Rows:
    """The answer to one statement; reading it can meet damage, so it translates too."""

    __slots__ = ("_cursor", "_owner")

    def __init__(self, cursor: dbapi2.Cursor, owner: "Connection") -> None:
        self._cursor = cursor
        self._owner = owner

    @property
    def rowcount(self) -> int:
        """How many rows an INSERT, UPDATE or DELETE touched."""
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int:
        """The rowid of the last INSERT."""
        return self._cursor.lastrowid or 0

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row, or None after the last."""
        with self._owner.translating():
            row: tuple[Any, ...] | None = self._cursor.fetchone()
            return row

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Every row that is left."""
        with self._owner.translating():
            return self._cursor.fetchall()

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        with self._owner.translating():
            yield from self._cursor


class Connection:
    """An open database, used by the thread that opened it; `interrupt` may come from any."""

    def __init__(self, raw: dbapi2.Connection, place: Path) -> None:
        self._raw = raw
        self._place = place
        self._poison: HallpassError | None = None
        self._is_closed = False
        self._passing_changes = 0

    def __repr__(self) -> str:
        return f"<Connection {'poisoned' if self.is_poisoned else 'open'}>"

    @property
    def is_poisoned(self) -> bool:
        """Whether damage or a failing disk was met: then nothing more goes in or out."""
        return self._poison is not None

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._is_closed

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._raw.in_transaction

    @property
    def total_changes(self) -> int:
        """Rows changed since this connection was opened."""
        return self._raw.total_changes

    @property
    def lasting_changes(self) -> int:
        """The same without what `execute_passing` changed."""
        return self._raw.total_changes - self._passing_changes

    def execute(self, sql: str, parameters: Parameters = ()) -> Rows:
        """Run one statement."""
        with self.translating():
            return Rows(self._raw.execute(sql, parameters), self)

    def execute_passing(self, sql: str, parameters: Parameters = ()) -> Rows:
        """Run a statement that a copy under way need not have: what it writes is soon replaced."""
        before = self._raw.total_changes
        try:
            return self.execute(sql, parameters)
        finally:
            self._passing_changes += self._raw.total_changes - before

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> Rows:
        """Run one statement once per row of values."""
        with self.translating():
            return Rows(self._raw.executemany(sql, rows), self)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None when there is no row."""
        row = self.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """BEGIN IMMEDIATE, then COMMIT; any error undoes all of it.

        Inside another one it is a part of that, and an error undoes the part, or all if it goes on.
        """
        begin, commit, undo = PART if self.in_transaction else WHOLE
        self.execute(begin)
        try:
            yield
            self.execute(commit)
        except BaseException:
            self._roll_back(undo)
            raise

    @contextmanager
    def translating(self) -> Iterator[None]:
        """Turn the library's errors into ours, and let nothing through once poisoned."""
        if self._poison is not None:
            raise self._poison
        try:
            yield
        except dbapi2.Error as error:
            known = translation(error, self._place)
            if known is None:
                raise
            if is_deadly(error):
                self._poison = known
            raise known from error

    def checkpoint(self) -> None:
        """Move everything from the -wal file into the database and empty the -wal file."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def leave_log(self) -> None:
        """Go back to the simpler journal, so that the file opens from read-only media too."""
        if self.value("PRAGMA journal_mode = DELETE") != "delete":
            raise StorageFailed

    def refuse_writes(self) -> None:
        """From now on every write raises VaultReadOnly."""
        self.execute("PRAGMA query_only = ON")

    def vacuum_into(self, file: Path, authoriser: Authoriser) -> None:
        """Write everything into an empty file, so that nothing is in that but its rows.

        SQLite attaches the file for this, under the same key; for that moment nothing is denied,
        and then `authoriser` is asked again. In its place it would take as much memory as pages.
        """
        with self.translating():
            self._raw.set_authorizer(None)
            try:
                self._raw.execute("VACUUM INTO ?", (file.absolute().as_uri(),))
            finally:
                self._raw.set_authorizer(authoriser)

    def copy_into(self, target: "Connection", breathe: Callable[[], None]) -> None:
        """Copy every page into a keyed, empty database, calling `breathe` between steps.

        What `breathe` writes through this connection reaches the copy as well. An error may be
        the target's, so it poisons nothing: damage here is met again at the next reading.
        """

        def step(_status: int, remaining: int, _total: int) -> None:
            if remaining:  # after the last page nothing that is written reaches the copy
                breathe()

        raw = target._raw  # noqa: SLF001 - another of the same class
        try:
            self._raw.backup(raw, pages=PAGES_PER_STEP, progress=step)
        except dbapi2.Error as error:
            raise (translation(error, self._place) or StorageFailed()) from error

    def interrupt(self) -> None:
        """Stop the statement that is running in another thread; it raises Interrupted there."""
        if not self._is_closed:
            self._raw.interrupt()

    def close(self) -> None:
        """Close; the database empties its own -wal file. Harmless when closed already."""
        if self._is_closed:
            return
        self._is_closed = True
        self._roll_back(ROLL_BACK)
        self._raw.close()

    def _roll_back(self, statements: tuple[str, ...]) -> None:
        if not self._raw.in_transaction:
            return  # a full disk, for one, has undone all of it already
        try:
            for each in statements:
                self._raw.execute(each)
        except dbapi2.Error:
            self._poison = StorageFailed()
