"""The words of a record in one row, which the full-text index stands on.

Fields follow one another with a boundary between them: a character that the index takes for a word,
so that no phrase is found across two fields, though two words may be found in different ones.
"""

import json

from hallpass_desktop.domain.body import words_of
from hallpass_desktop.domain.record import Record
from hallpass_desktop.storage.connection import Connection

BOUNDARY = "\n\ue000\n"
MARK, UNMARK = "\x02", "\x03"
_UNTYPED = str.maketrans(dict.fromkeys(("\x00", MARK, UNMARK, "\ue000"), " "))

# A text that stayed the same is not indexed again.
PUT = """
INSERT INTO texts (key, record, fields, text)
VALUES (?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE
SET fields = excluded.fields, text = excluded.text
WHERE text <> excluded.text OR fields <> excluded.fields
"""

REMOVE = """
DELETE FROM texts WHERE key = ?
"""


def put(connection: Connection, place: int, record: Record) -> None:
    """Write the record's words, or remove the row when there are none."""
    words = tuple(words_of(record.body))
    if not words:
        connection.execute(REMOVE, (place,))
        return
    names = json.dumps([name for name, _ in words])
    text = BOUNDARY.join(plain(text) for _, text in words)
    connection.execute(PUT, (place, record.id, names, text))


def plain(text: str) -> str:
    """The text without characters that nobody types and that the index or a file cannot hold."""
    return text.translate(_UNTYPED).encode("utf-8", "replace").decode()
