"""People by alias: one row each, what is noted about them as JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import PersonId
from hallpass_desktop.domain.person import Person
from hallpass_desktop.storage.codec import decode, encode
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant, stamp

PUT = """
INSERT INTO people (id, alias, role, added_at, details)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE
SET alias = excluded.alias, role = excluded.role, details = excluded.details
"""

REMOVE = """
DELETE FROM people WHERE id = ?
"""

READ = """
SELECT id, alias, role, added_at, details FROM people WHERE id = ?
"""

EVERY = """
SELECT id, alias, role, added_at, details FROM people ORDER BY added_at, id
"""


@dataclass(frozen=True, slots=True)
class Details:
    """What the column `details` holds."""

    good_for: str = ""
    may_tell: str = ""
    reach: str = ""


def put(connection: Connection, person: Person) -> None:
    """Add somebody, or write over what is stored about them."""
    details = encode(Details(person.good_for, person.may_tell, person.reach))
    row = (person.id, person.alias, person.role, stamp(person.added_at), details)
    connection.execute(PUT, row)


def remove(connection: Connection, person: PersonId) -> None:
    """Forget somebody."""
    connection.execute(REMOVE, (person,))


def find(connection: Connection, person: PersonId) -> Person | None:
    """Somebody, if they are there."""
    row = connection.execute(READ, (person,)).fetchone()
    return None if row is None else _person(row)


def read(connection: Connection, person: PersonId) -> Person:
    """Somebody. Raises NotFound."""
    found = find(connection, person)
    if found is None:
        raise NotFound
    return found


def every(connection: Connection) -> tuple[Person, ...]:
    """Everybody, in the order they were added."""
    return _people(connection.execute(EVERY).fetchall())


def _people(rows: Iterable[tuple[Any, ...]]) -> tuple[Person, ...]:
    return tuple(map(_person, rows))


def _person(row: tuple[Any, ...]) -> Person:
    person, alias, role, added_at, text = row
    details = decode(text, Details)
    return Person(
        id=PersonId(person),
        added_at=instant(added_at),
        alias=alias,
        role=role,
        good_for=details.good_for,
        may_tell=details.may_tell,
        reach=details.reach,
    )
