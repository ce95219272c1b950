"""Mini Diary: JSON with one entry a day, which the day itself is the name of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from hallpass_desktop.services.exchange.foreign import Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.json_pieces import ENTRIES, members
from hallpass_desktop.services.exchange.mini_diarium import dated
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Skipped
from hallpass_desktop.services.exchange.words_in import plain_words, words_at


@dataclass
class MiniDiary:
    """One export."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.MINI_DIARY
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its entries in order."""
        reader = Reader(self.reader.files)
        for member, value in members(reader.text(reader.files.names()[0])):
            if member == ENTRIES and isinstance(value, tuple):
                day, entry = value
                title, text = words_at(entry, "title").strip(), words_at(entry, "text")
                yield dated(day, day, title, plain_words(text), self.zone, [])
