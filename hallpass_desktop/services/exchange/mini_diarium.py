"""Mini Diarium: JSON with a list of entries, several a day, whose texts are HTML."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from hallpass_desktop.services.exchange.foreign import Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.json_pieces import numbered
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped
from hallpass_desktop.services.exchange.words_in import (
    list_at,
    of_iso,
    plain_words,
    tags_of,
    words_at,
)


@dataclass
class MiniDiarium:
    """One export. Its entries know their day, and a number that no other entry has."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.MINI_DIARIUM
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its entries in order."""
        reader = Reader(self.reader.files)
        for where, value in numbered(reader.text(reader.files.names()[0])):
            yield self._read(where, value)

    def _read(self, where: str, value: Any) -> Entry | Skipped:
        title, text = words_at(value, "title").strip(), plain_words(words_at(value, "text"))
        return dated(where, words_at(value, "date"), title, text, self.zone, list_at(value, "tags"))


def dated(
    where: str, day: str, title: str, text: str, zone: tzinfo, tags: list[Any]
) -> Entry | Skipped:
    """An entry of a day, if that is one."""
    if not day:
        return Skipped(where, Reason.NO_DATE)
    try:
        return Entry(where, of_iso(day, zone), title, text, tags_of(tags))
    except (ValueError, OverflowError):
        return Skipped(where, Reason.BAD_DATE)
