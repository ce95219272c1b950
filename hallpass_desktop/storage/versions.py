"""The log of each agreement: one row for everything that was done, sealed to the row before it.

Triggers refuse any change (first_schema.py), and each row carries the hash of its predecessor, so
that a row that was changed, left out or put in by other means is noticed when the log is read.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from hallpass_desktop.domain.agreement_log import Did, LogEntry
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import HistoryBroken
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.storage.codec import decode, encode
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.texts import plain
from hallpass_desktop.storage.times import moment, stamp

ADD = """
INSERT INTO versions (agreement, number, at, at_offset, reason, contents, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

OF_AGREEMENT = """
SELECT number, at, at_offset, reason, contents, previous_hash, hash
FROM versions WHERE agreement = ? ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class Held:
    """One part of an agreement as a version holds it."""

    record: RecordId
    revision: RevisionId


@dataclass(frozen=True, slots=True)
class Contents:
    """What a row says beside its time and reason; only a saved version holds parts."""

    did: Did
    who: Who = Who.ME
    told: Told | None = None
    holds: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class LogRow(Discreet):
    """One row of the log: what was done, why, and the parts that a saved version holds."""

    entry: LogEntry
    reason: str = ""
    holds: tuple[Held, ...] = ()


def of(connection: Connection, agreement: RecordId) -> tuple[LogRow, ...]:
    """The log of an agreement, the oldest row first. Raises HistoryBroken."""
    return tuple(row for row, _ in _sealed_rows(connection, agreement))


def add(connection: Connection, agreement: RecordId, row: LogRow) -> None:
    """Add a row at the end, inside the caller's transaction. Raises HistoryBroken."""
    sealed = tuple(_sealed_rows(connection, agreement))
    previous = sealed[-1][1] if sealed else ""
    author = row.entry.author
    contents = encode(Contents(row.entry.did, author.who, author.told, row.holds))
    at = row.entry.at
    said = (stamp(at.instant), at.offset_minutes, plain(row.reason), contents)
    number = len(sealed) + 1
    connection.execute(
        ADD, (agreement, number, *said, previous, seal_of(agreement, number, said, previous))
    )


def say_again(
    connection: Connection, agreement: RecordId, lines: Iterable[tuple[Any, ...]]
) -> None:
    """Say at the end what stood in another log of this agreement and may not be lost.

    A pause and an end take effect at once, whoever made them; everything else waits for a person.
    """
    rows = [_row(at, offset, reason, contents) for _, at, offset, reason, contents, *_ in lines]
    for row in rows:
        if row.entry.did in {Did.PAUSED, Did.ENDED} and row not in of(connection, agreement):
            add(connection, agreement, row)


def done_in(contents: str) -> Did:
    """What a row was, from what it holds."""
    return decode(contents, Contents).did


def _sealed_rows(connection: Connection, agreement: RecordId) -> Iterator[tuple[LogRow, str]]:
    previous, expected = "", 1
    for number, *said, before, seal in connection.execute(OF_AGREEMENT, (agreement,)).fetchall():
        if (number, before) != (expected, previous) or seal != seal_of(
            agreement, number, said, before
        ):
            raise HistoryBroken
        yield _row(*said), seal
        previous, expected = seal, expected + 1


def _row(at: str, offset: int, reason: str, contents: str) -> LogRow:
    held = decode(contents, Contents)
    entry = LogEntry(held.did, moment(at, offset), Author(held.who, held.told))
    return LogRow(entry, reason, held.holds)


def seal_of(agreement: RecordId, number: int, said: Sequence[object], previous: str) -> str:
    """SHA-256 of the row as one JSON list, so that no two rows are written alike."""
    whole = json.dumps([agreement, number, *said, previous], ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()
