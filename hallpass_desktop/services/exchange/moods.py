"""A table of moods, as Daylio exports it: one line each, with a date, a time and a word.

A word stands for how calm somebody was, as they say it themselves; it is kept in the check-in as it
was written, and one that stands for no number stays a word.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from io import StringIO

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.errors import CannotBringIn
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.foreign import Reader
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form, Mood, Reason, Skipped, Trouble
from hallpass_desktop.services.exchange.words_in import of_iso, on_day, on_wall, plain_words

LONGEST_CELL = 10_000_000
#: What the five words that Daylio begins with stand for, until somebody says otherwise.
USUAL: Mapping[str, int] = {"rad": 9, "good": 7, "meh": 5, "bad": 3, "awful": 1}
DATE, TIME, MOOD = ("full_date", "date", "day"), ("time",), ("mood", "mood_score", "feeling")
TITLE, NOTE = ("note_title", "title"), ("note", "notes", "comment", "text")
TAGS = ("activities", "tags")

_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\s*(?:([ap])\.?\s?m\.?)?$", re.IGNORECASE)
_NUMBER = re.compile(r"(10|\d)(?:/10)?$")


@dataclass
class Moods:
    """One table. `calm` says what each word stands for; None for no number."""

    reader: Reader
    zone: tzinfo
    calm: dict[str, int | None] = field(default_factory=dict)
    form: Form = Form.MOODS
    _counted: Counter[str] = field(default_factory=Counter)

    @property
    def moods(self) -> tuple[Mood, ...]:
        """The words that were found, the most frequent first, and what each stands for."""
        return tuple(Mood(word, n, self.calm_of(word)) for word, n in self._counted.most_common())

    def calm_of(self, word: str) -> int | None:
        """What a word stands for."""
        if word in self.calm:
            return self.calm[word]
        number = _NUMBER.match(word)
        return int(number[1]) if number else USUAL.get(word.lower())

    def found(self) -> Iterator[Entry | Skipped]:
        """Its lines in order. Raises CannotBringIn."""
        self._counted.clear()
        reader = Reader(self.reader.files)
        text = reader.text(reader.files.names()[0])
        rows = _rows(text)
        names = [name.strip().lower() for name in next(rows, [])]
        if not (set(names) & set(DATE) and set(names) & set(MOOD)):
            raise CannotBringIn(Trouble.NOT_THIS_FORM)
        for number, row in enumerate(rows, 2):
            if any(cell.strip() for cell in row):
                yield self._read(f"#{number}", dict(zip(names, row, strict=False)))

    def _read(self, where: str, row: dict[str, str]) -> Entry | Skipped:
        day = _cell(row, DATE)
        if not day:
            return Skipped(where, Reason.NO_DATE)
        try:
            happened = self._happened(day, _cell(row, TIME))
        except (ValueError, OverflowError):
            return Skipped(where, Reason.BAD_DATE)
        word = " ".join(_cell(row, MOOD).split())
        if word:
            self._counted[word] += 1
        said = (_cell(row, TITLE), plain_words(_cell(row, NOTE)))
        line = "\n".join(part for part in said if part)
        body = CheckInBody(calm=self.calm_of(word), word=word, line=line)
        tags = tuple(re.split(r"\s*[|;]\s*", _cell(row, TAGS)))
        key = "\n".join((happened.instant.isoformat(), word, line))  # whatever it stands for
        return Entry(where, happened, tags=tags, body=body, kind=Kind.CHECK_IN, key=key)

    def _happened(self, day: str, clock: str) -> Moment:
        if "T" in day or (" " in day and ":" in day):
            return of_iso(day, self.zone)
        found = _CLOCK.match(clock)
        shown = date.fromisoformat(day.replace("/", "-").replace(".", "-"))
        if found is None:
            return on_day(shown, self.zone)
        hour = int(found[1])
        if found[3]:
            hour = hour % 12 + 12 * (found[3].lower() == "p")
        at = datetime(shown.year, shown.month, shown.day, hour, int(found[2]))
        return on_wall(at, self.zone)


def is_table_of_moods(first_line: str) -> bool:
    """Whether a line names the columns of such a table."""
    try:
        names = {name.strip().lower() for name in next(_rows(first_line), [])}
    except CannotBringIn:
        return False
    return bool(names & set(DATE) and names & set(MOOD))


def _rows(text: str) -> Iterator[list[str]]:
    head = text.split("\n", 1)[0]
    sign = max(",;\t", key=head.count)
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.reader(StringIO(text, newline=""), delimiter=sign, strict=True)
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            is_long = "field larger" in str(error)
            reason = Trouble.TOO_LONG_A_CELL if is_long else Trouble.NOT_THIS_FORM
            raise CannotBringIn(reason, f"#{rows.line_num}") from None


def _cell(row: dict[str, str], names: tuple[str, ...]) -> str:
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")
