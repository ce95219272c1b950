"""How many notes have something in common, counted by the database from its indexes alone.

No body is read, and no row of a record: its day, kind and strengths stand in `records_in_order`,
and its place stands beside its id in the index of ids. All of it goes stretch by stretch along the
line of places, so that a long journal is counted in short steps. A stretch reads its notes once,
and choices and tags find their notes among them by place, for joining them again for each choice
takes longer. The last step, to count what is equal, is done here as well: SQLite would sort it
first, in memory that is wiped, which takes eight times as long.
"""

import json
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any, TypeAlias

from hallpass_desktop.domain.ids import RANDOM_BYTES, RecordId, uuid7
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.places import NEIGHBOURS, place_on
from hallpass_desktop.storage.times import YEAR_ONE, instant, stamp

Strengths: TypeAlias = tuple[float | None, float | None]  # before, after
OfCode: TypeAlias = tuple[str, Strengths]

AT_ONCE = 1_000
READ_AT_ONCE = 250  # rows are read whole here
_PLACE, _CODE = itemgetter(0), itemgetter(1)
LONGEST_WAIT = timedelta(days=3)  # a night's sleep, with room for travel
SLACK = timedelta(minutes=1)  # a crowded second flows over into the next ones

EARLIEST = """
SELECT MIN(happened_day) FROM records INDEXED BY records_by_day WHERE is_trashed = 0
"""

NEXT_STRETCH = """
SELECT place FROM records INDEXED BY records_in_order
WHERE is_trashed = 0 AND place >= ? AND place < ?
ORDER BY place LIMIT 1 OFFSET ?
"""

IN_STRETCH = """
records.is_trashed = 0 AND records.place >= :low AND records.place < :high
    AND records.kind = :kind AND records.happened_day >= :first AND records.happened_day <= :last
"""

FROM_READINGS = f"""
FROM readings INDEXED BY readings_by_series
CROSS JOIN records AS named ON named.id = readings.record
CROSS JOIN records INDEXED BY records_in_order ON records.place = named.place
WHERE readings.series IN (SELECT value FROM json_each(:series)) AND readings.is_from_body = 1
    AND readings.at >= :since AND readings.at < :until AND {IN_STRETCH}
"""

NOTES = f"""
SELECT records.place, records.happened_day, records.strength_before, records.strength_after
FROM records INDEXED BY records_in_order
WHERE {IN_STRETCH}
"""

# Whatever was written lately has a revision of these days, whenever it happened.
WAITING = """
SELECT lately.id, records.place, CASE
    WHEN records.is_trashed = 0 AND records.kind = :kind THEN records.body ->> '$.cooling_until'
END
FROM (
    SELECT id, record FROM revisions WHERE id > :after ORDER BY id LIMIT :at_once
) AS lately
CROSS JOIN records ON records.id = lately.record
ORDER BY lately.id
"""

SCALES = f"""
SELECT readings.series, records.happened_day, readings.value
{FROM_READINGS}
"""

CHOSEN = """
SELECT named.place, readings.note
FROM readings INDEXED BY readings_by_series
CROSS JOIN records AS named ON named.id = readings.record
WHERE readings.series = :series AND readings.at >= :since AND readings.at < :until
    AND readings.is_from_body = 1
"""

TAGGED = """
SELECT place, folded FROM tags INDEXED BY tags_by_place WHERE place >= :low AND place < :high
"""

SPELLING = """
SELECT tag FROM tags WHERE folded = ? ORDER BY place DESC LIMIT 1
"""

MARKS = """
SELECT records.id, records.title, marked.value, marked.times
FROM (
    SELECT record, value, COUNT(*) AS times
    FROM readings INDEXED BY readings_by_series
    WHERE series = :series AND at >= :since AND at < :until AND is_from_body = 0
    GROUP BY record, value
) AS marked
CROSS JOIN records ON records.id = marked.record
WHERE records.is_trashed = 0
"""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the line of places, from `low` until before `high`, within some local days."""

    low: int
    high: int
    days: Days

    def values(self, kind: Kind) -> dict[str, Value]:
        """What the statements ask for."""
        since, until = _instant(self.low), _instant(self.high)
        return {
            "low": self.low,
            "high": self.high,
            "kind": kind,
            "first": self.days.first.isoformat(),
            "last": self.days.last.isoformat(),
            "since": stamp(since - SLACK),
            "until": stamp(until + SLACK),
        }


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a stretch: the strengths at each place, and in the same order their days."""

    at: Mapping[int, Strengths]
    days: tuple[str, ...]

    def without(self, places: Container[int]) -> "Notes":
        """Those at other places."""
        kept = [
            (place, strengths, day)
            for (place, strengths), day in zip(self.at.items(), self.days, strict=True)
            if place not in places
        ]
        at = {place: strengths for place, strengths, _ in kept}
        return Notes(at, tuple(day for *_, day in kept))

    def sharing(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[OfCode]:
        """What was at these places, with the strengths there; other places are left out."""
        known = [row for row in rows if row[0] in self.at]
        strengths = map(self.at.__getitem__, map(_PLACE, known))
        return zip(map(_CODE, known), strengths, strict=True)


def earliest_day(connection: Connection) -> date | None:
    """The first day on which anything outside the trash happened."""
    day = connection.value(EARLIEST)
    return date.fromisoformat(day) if day else None


def stretches(connection: Connection, days: Days, at_once: int = AT_ONCE) -> Iterator[Stretch]:
    """The days in parts of so many records; a local day reaches into those beside it in UTC."""
    low, end = place_on(days.first, -1), place_on(days.last, 2)
    while low < end:
        following = connection.value(NEXT_STRETCH, (low, end, at_once))
        high = end if following is None else int(following)
        yield Stretch(low, high, days)
        low = high


def notes(connection: Connection, stretch: Stretch) -> Notes:
    """The notes of a stretch: read once, for all that is counted in it."""
    rows = connection.execute(NOTES, stretch.values(Kind.JEALOUSY)).fetchall()
    at = {place: (before, after) for place, _, before, after in rows}
    return Notes(at, tuple(day for _, day, _, _ in rows))


def waiting(connection: Connection, now: datetime) -> Iterator[dict[int, datetime]]:
    """The places of notes that nobody is to see yet, each with until when; a part at a time."""
    after = uuid7(now - LONGEST_WAIT, bytes(RANDOM_BYTES))
    values: dict[str, Value] = {"kind": Kind.JEALOUSY, "at_once": READ_AT_ONCE}
    while found := connection.execute(WAITING, {**values, "after": after}).fetchall():
        known = ((place, instant(waits)) for _, place, waits in found if waits)
        yield {place: until for place, until in known if until > now}
        after = found[-1][0]


def scales(
    connection: Connection, stretch: Stretch, series: Iterable[str]
) -> Counter[tuple[str, str, float]]:
    """The answers of check-ins by series, day and value."""
    values = stretch.values(Kind.CHECK_IN) | {"series": json.dumps(list(series))}
    return _counted(connection, SCALES, values)


def chosen(connection: Connection, stretch: Stretch, notes: Notes, series: str) -> Iterator[OfCode]:
    """What was chosen in notes, each with how strong it was before and after."""
    values = stretch.values(Kind.JEALOUSY) | {"series": series}
    return notes.sharing(connection.execute(CHOSEN, values).fetchall())


def tags(connection: Connection, stretch: Stretch, notes: Notes) -> Iterator[OfCode]:
    """The tags of notes, folded (two spellings are one tag), each with the strengths."""
    return notes.sharing(connection.execute(TAGGED, stretch.values(Kind.JEALOUSY)).fetchall())


def spelling(connection: Connection, folded: str) -> str:
    """How a tag was spelled last."""
    return str(connection.value(SPELLING, (folded,)) or folded)


def marks(
    connection: Connection, series: str, since: datetime, until: datetime
) -> list[tuple[RecordId, str, float, int]]:
    """The numbers given beside bodies in a span: whose, its title, the number, how often."""
    values = {"series": series, "since": stamp(since), "until": stamp(until)}
    rows = connection.execute(MARKS, values).fetchall()
    return [(RecordId(record), *rest) for record, *rest in rows]


def _counted(connection: Connection, statement: str, values: Mapping[str, Value]) -> Counter[Any]:
    return Counter(connection.execute(statement, values).fetchall())


def _instant(place: int) -> datetime:
    return YEAR_ONE + timedelta(seconds=place // NEIGHBOURS)
