"""What the numbers of many notes show, read in a few statements; no body is decoded for it."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    AFTER,
    BEFORE,
    KINDS,
    POINTS_TO,
    TAGS,
    TENDER,
    TRIED,
    Case,
    Days,
    NeedTally,
    Number,
    Period,
    Tally,
    cases,
    changes,
    needs,
    strengths,
    weekdays,
)
from hallpass_desktop.domain.need import MET
from hallpass_desktop.domain.points import Point, Step, by_step, step_for
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.tags import tag_key
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import chosen, readings
from hallpass_desktop.storage.readings import Span

LINES = (BEFORE, AFTER, *PULSE_SCALES)
KINDS_READ = (Kind.JEALOUSY, Kind.CHECK_IN)
CODES = (TRIED, TENDER, KINDS, POINTS_TO)


@dataclass(frozen=True, slots=True)
class Insight:
    """One stretch of days: lines by series, and notes with something in common."""

    days: Days
    step: Step
    lines: Mapping[str, tuple[Point, ...]]
    weekdays: tuple[Tally, ...] = ()
    tried: tuple[Tally, ...] = ()
    set_offs: Mapping[str, tuple[Tally, ...]] = field(default_factory=dict)
    needs: tuple[NeedTally, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show at all."""
        has_lines = any(self.lines.values()) or any(self.set_offs.values())
        return not (has_lines or self.tried or self.needs)


class Insights:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look(self, period: Period) -> Generator[None, None, Insight]:
        """Everything about a period that ends today; a long job that yields after every week."""
        days = self._days(period)
        numbers: list[Number] = []
        chosen_things: list[tuple[RecordId, str, str]] = []
        for week in _weeks(days):
            numbers += readings.between(self._desk.connection, LINES, KINDS_READ, week)
            chosen_things += self._chosen(week)
            yield
        return self._insight(days, numbers, chosen_things)

    def _insight(
        self, days: Days, numbers: list[Number], found: list[tuple[RecordId, str, str]]
    ) -> Insight:
        notes = cases(numbers)
        grouped = _grouped(found, notes, days)
        step = step_for(days.first, days.last)
        return Insight(
            days=days,
            step=step,
            lines=_lines(numbers, step),
            weekdays=weekdays(notes),
            tried=changes(grouped.pop(TRIED)),
            set_offs={name: strengths(each) for name, each in grouped.items()},
            needs=needs((need, title, step) for need, title, _, step in self._marks(days)),
        )

    def behind(self, series: str, days: Days) -> tuple[RecordId, ...]:
        """The records whose numbers stand behind a point of a line."""
        if series == MET:
            found: Iterable[RecordId] = (need for need, _, _, _ in self._marks(days))
        else:
            numbers = readings.between(self._desk.connection, [series], KINDS_READ, days)
            found = (number.record for number in numbers)
        return tuple(dict.fromkeys(found))

    def _days(self, period: Period) -> Days:
        today = self._desk.clock.now().date()
        earliest = None
        if period is Period.ALL:
            earliest = chosen.earliest_day(self._desk.connection)
        return period.days(today, earliest)

    def _chosen(self, days: Days) -> tuple[tuple[RecordId, str, str], ...]:
        connection = self._desk.connection
        choices = chosen.choices(connection, Kind.JEALOUSY, days)
        tags = chosen.tags(connection, Kind.JEALOUSY, days)
        return (*choices, *((record, TAGS, tag) for record, tag in tags))

    def _marks(self, days: Days) -> list[tuple[RecordId, str, datetime, float]]:
        zone = self._desk.clock.now().tzinfo
        ends = (days.first, days.last + timedelta(days=1))
        span = Span(*(datetime.combine(day, time(), zone) for day in ends))
        return readings.marks_between(self._desk.connection, MET, span)


def _weeks(days: Days) -> Iterator[Days]:
    """The days in pieces that even a very long journal answers quickly."""
    first = days.first
    while first <= days.last:
        yield Days(first, min(days.last, first + timedelta(days=6)))
        first += timedelta(days=7)


def _grouped(
    found: Iterable[tuple[RecordId, str, str]], notes: Iterable[Case], days: Days
) -> dict[str, list[tuple[str, Case]]]:
    """By field, what was chosen in which note; one without any number still counts."""
    known = {note.record: note for note in notes}
    grouped: dict[str, list[tuple[str, Case]]] = {name: [] for name in (*CODES, TAGS)}
    keys = {tag: tag_key(tag) for tag in dict.fromkeys(w for _, name, w in found if name == TAGS)}
    spellings = {keys[what]: what for _, name, what in found if name == TAGS}
    for record, name, what in found:
        said = spellings[keys[what]] if name == TAGS else what
        grouped[name].append((said, known.get(record) or Case(record, days.first)))
    return grouped


def _lines(numbers: Iterable[Number], step: Step) -> dict[str, tuple[Point, ...]]:
    values: dict[str, list[tuple[date, float]]] = {series: [] for series in LINES}
    for series, day, value, _ in numbers:
        values[series].append((day, value))
    return {series: by_step(found, step) for series, found in values.items()}
