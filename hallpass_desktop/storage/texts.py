"""The words of a record in one row, which the full-text index stands on.

Fields follow one another with a boundary between them: a character that the index takes for a word,
so that no phrase is found across two fields, though two words may be found in different ones.
A choice is one word too, made of its field and its code; what it is called is not known here.
The descriptions of pictures are the words of one more field.
"""

import json
import re
from collections.abc import Iterator

from hallpass_desktop.domain.body import Choice, answers_of
from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.record import Record
from hallpass_desktop.storage import pictures
from hallpass_desktop.storage.connection import Connection

BOUNDARY = "\n\ue000\n"
PICTURES = "picture_words"
MARK, UNMARK = "\x02", "\x03"
# The index takes both for letters, and nobody types them.
_CHOICE, _UNDERSCORE = "\ue001", "\ue002"
CHOICE_WORD = re.compile(f"{_CHOICE}[^{_CHOICE}]+{_CHOICE}([a-z0-9{_UNDERSCORE}]+)")
_UNTYPED = str.maketrans(dict.fromkeys(("\x00", MARK, UNMARK, "\ue000", _CHOICE, _UNDERSCORE), " "))

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
    """Write the record's words and choices, or remove the row when there are none."""
    answers = (*answers_of(record.body), *_described(connection, record))
    if not answers:
        connection.execute(REMOVE, (place,))
        return
    names = json.dumps([name for name, _ in answers])
    text = BOUNDARY.join(", ".join(map(_written, parts)) for _, parts in answers)
    connection.execute(PUT, (place, record.id, names, text))


def plain(text: str) -> str:
    """The text without characters that nobody types and that the index or a file cannot hold."""
    return whole_characters(text.translate(_UNTYPED))


def choice_word(choice: Choice) -> str:
    """The one word that stands for a choice in the index."""
    return f"{_CHOICE}{choice.field}{_CHOICE}{choice.code}".replace("_", _UNDERSCORE)


def code_in(word: str) -> str:
    """The code as it is stored, from the last part of such a word."""
    return word.replace(_UNDERSCORE, "_")


def _described(
    connection: Connection, record: Record
) -> Iterator[tuple[str, tuple[str | Choice, ...]]]:
    if found := pictures.descriptions(connection, record.id):
        yield PICTURES, found


def _written(answer: str | Choice) -> str:
    return choice_word(answer) if isinstance(answer, Choice) else plain(answer)
