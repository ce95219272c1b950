"""Pictures on records: their bytes, which only `data` reads, and what is known of them."""

from collections.abc import Iterable
from typing import Any

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.domain.picture import Encoded, Picture
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.times import instant, stamp

ADD = """
INSERT INTO pictures (
    id, record, position, media_type, width, height, description, added_at, bytes
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

# The bytes stand last in a row, so SQLite does not touch their pages for these.
COLUMNS = """
    id, record, media_type, width, height, description, added_at
"""

OF_RECORD = f"""
SELECT {COLUMNS}
FROM pictures
WHERE record = ?
ORDER BY position, id
"""

READ = f"""
SELECT {COLUMNS}
FROM pictures
WHERE id = ?
"""

DATA = """
SELECT bytes FROM pictures WHERE id = ?
"""

COUNT = """
SELECT COUNT(*) FROM pictures WHERE record = ?
"""

DESCRIPTIONS = """
SELECT description FROM pictures WHERE record = ? AND description <> '' ORDER BY position, id
"""

DESCRIBE = """
UPDATE pictures SET description = ? WHERE id = ?
"""

PLACE = """
UPDATE pictures SET position = ? WHERE id = ?
"""

REMOVE = """
DELETE FROM pictures WHERE id = ?
"""


def add(connection: Connection, picture: Picture, image: Encoded) -> None:
    """Hang a picture on a record, behind those that are there."""
    values = (
        picture.id,
        picture.record,
        count(connection, picture.record),
        image.media_type,
        image.width,
        image.height,
        picture.description,
        stamp(picture.added_at),
        image.data,
    )
    connection.execute(ADD, values)


def of(connection: Connection, record: RecordId) -> tuple[Picture, ...]:
    """The pictures of a record in their order, without their bytes."""
    return tuple(map(_picture, connection.execute(OF_RECORD, (record,)).fetchall()))


def read(connection: Connection, picture: PictureId) -> Picture:
    """One picture without its bytes. Raises NotFound."""
    row = connection.execute(READ, (picture,)).fetchone()
    if row is None:
        raise NotFound
    return _picture(row)


def data(connection: Connection, picture: PictureId) -> bytes:
    """The bytes of a picture. Raises NotFound."""
    found = connection.value(DATA, (picture,))
    if found is None:
        raise NotFound
    return bytes(found)


def count(connection: Connection, record: RecordId) -> int:
    """How many pictures a record has."""
    return int(connection.value(COUNT, (record,)))


def descriptions(connection: Connection, record: RecordId) -> tuple[str, ...]:
    """What the pictures of a record are said to show, as far as somebody said it."""
    return tuple(text for (text,) in connection.execute(DESCRIPTIONS, (record,)).fetchall())


def describe(connection: Connection, picture: PictureId, description: str) -> None:
    """Say what a picture shows."""
    connection.execute(DESCRIBE, (description, picture))


def put_in_order(connection: Connection, pictures: Iterable[PictureId]) -> None:
    """Number the pictures of a record anew, in this order."""
    connection.executemany(PLACE, list(enumerate(pictures)))


def remove(connection: Connection, picture: PictureId) -> None:
    """Take a picture off its record; nothing of it stays in the file."""
    connection.execute(REMOVE, (picture,))


def _picture(row: tuple[Any, ...]) -> Picture:
    id_, record, media_type, width, height, description, added_at = row
    return Picture(
        id=PictureId(id_),
        record=RecordId(record),
        media_type=media_type,
        width=width,
        height=height,
        added_at=instant(added_at),
        description=description,
    )
