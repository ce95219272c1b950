"""jrnl: what `jrnl --format json` writes, and the plain text that it keeps and exports.

Its times have no zone: they were the clock on the wall where somebody wrote.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.services.exchange.foreign import Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.json_pieces import numbered
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped, Trouble
from hallpass_desktop.services.exchange.words_in import (
    list_at,
    of_iso,
    on_wall,
    plain_words,
    tags_of,
    words_at,
)

#: A line that begins an entry: a date in brackets, as any of jrnl's usual settings writes it.
BEGINS = re.compile(
    r"^\[(\d{4})-(\d\d)-(\d\d)[ T](\d\d?):(\d\d)(?::(\d\d))?(?: ?([AaPp])\.?[Mm]\.?)?\] ?(.*)$"
)
_TAG = re.compile(r"(?<!\S)@([^\W\d_][\w/-]*)")
_STARRED = " *"


@dataclass
class JrnlJson:
    """One exported journal."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.JRNL_JSON
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its entries in order."""
        reader = Reader(self.reader.files)
        for where, value in numbered(reader.text(reader.files.names()[0])):
            yield self._read(where, value)

    def _read(self, where: str, value: Any) -> Entry | Skipped:
        day = words_at(value, "date")
        if not day:
            return Skipped(where, Reason.NO_DATE)
        try:
            at = words_at(value, "time")
            happened = of_iso(f"{day}T{at}" if at else day, self.zone)
        except (ValueError, OverflowError):
            return Skipped(where, Reason.BAD_DATE)
        title, body = words_at(value, "title").strip(), plain_words(words_at(value, "body"))
        return Entry(where, happened, title, body, tags_of(list_at(value, "tags")))


@dataclass
class JrnlText:
    """One journal in plain text."""

    reader: Reader
    zone: tzinfo
    form: Form = Form.JRNL_TEXT
    moods: tuple[Mood, ...] = ()

    def found(self) -> Iterator[Entry | Skipped]:
        """Its entries in order. Raises CannotBringIn when none begins."""
        reader = Reader(self.reader.files)
        lines, begun, number, start = [""], None, 0, 0
        for number, line in enumerate(reader.text(reader.files.names()[0]).split("\n"), 1):
            begins = BEGINS.match(line)
            if begins is None:
                lines.append(line)
                continue
            yield from self._ended(begun, lines, start)
            begun, lines, start = begins, [begins[8]], number
        if begun is None:
            raise CannotBringIn(Trouble.NOT_THIS_FORM)
        yield from self._ended(begun, lines, start)

    def _ended(
        self, begun: re.Match[str] | None, lines: list[str], start: int
    ) -> Iterator[Entry | Skipped]:
        where = f"#{start or 1}"
        if begun is None:
            if any(line.strip() for line in lines):  # before the first date stands nobody's entry
                yield Skipped(where, Reason.NO_DATE)
            return
        try:
            happened = self._happened(begun)
        except (ValueError, OverflowError):
            yield Skipped(where, Reason.BAD_DATE)
            return
        title, text = lines[0].removesuffix(_STARRED).strip(), "\n".join(lines[1:]).strip()
        yield Entry(where, happened, title, text, tuple(_TAG.findall(f"{title}\n{text}")))

    def _happened(self, begun: re.Match[str]) -> Moment:
        year, month, day, hour, minute = (int(begun[n]) for n in range(1, 6))
        if begun[7]:
            hour = hour % 12 + 12 * (begun[7].lower() == "p")
        return on_wall(datetime(year, month, day, hour, minute, int(begun[6] or 0)), self.zone)
