"""What the numbers of many notes show, counted in short steps; only what is new is read for it."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from hallpass_desktop.domain.chart_mark import ChartMark
from hallpass_desktop.domain.check_in import PULSE_SCALES
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    AFTER,
    BEFORE,
    TAGS,
    TRIED,
    WEEKDAY,
    Bunch,
    Days,
    Named,
    NeedTally,
    Period,
    Tally,
    changes,
    needs,
    strengths,
    weekdays,
)
from hallpass_desktop.domain.jealousy import CHOSEN, CHOSEN_AS
from hallpass_desktop.domain.need import MET
from hallpass_desktop.domain.points import Point, Spread, Step, by_counts, spread, step_for
from hallpass_desktop.services.chart_marks import ChartMarks
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import behind, tallies
from hallpass_desktop.storage.tallies import OfCode, Strengths

LINES = (BEFORE, AFTER, *PULSE_SCALES)
SPELLED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Insight:
    """One stretch of days: lines by series, and notes with something in common.

    `wholes` has all values of a line together; None for a line without any. `answered` has the
    days on which something was answered, by line.
    """

    days: Days
    step: Step
    lines: Mapping[str, tuple[Point, ...]]
    wholes: Mapping[str, Spread | None]
    weekdays: tuple[Tally, ...] = ()
    tried: tuple[Tally, ...] = ()
    set_offs: Mapping[str, tuple[Tally, ...]] = field(default_factory=dict)
    needs: tuple[NeedTally, ...] = ()
    marks: tuple[ChartMark, ...] = ()
    notes: int = 0  # hard moments of these days, whatever is known of them
    answered: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show at all."""
        has_lines = any(self.lines.values()) or any(self.set_offs.values())
        return not (has_lines or self.tried or self.needs)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was counted, and on what basis."""

    basis: tuple[object, ...]
    insight: Insight
    until: datetime | None = None  # when the first note that was left out may be counted

    def holds(self, basis: tuple[object, ...], now: datetime) -> bool:
        """Whether nothing was written since, and nothing more may be counted now."""
        return self.basis == basis and (self.until is None or now < self.until)


@dataclass(frozen=True, slots=True)
class _Span:
    """From when to when a period went, and on what basis: its beginning is a question too."""

    basis: tuple[object, ...]
    days: Days


class Insights:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk, chart_marks: ChartMarks) -> None:
        self._desk = desk
        self._chart_marks = chart_marks
        self._known: dict[tuple[Days, bool], _Known] = {}
        self._spans: dict[Period, _Span] = {}

    def look(self, period: Period) -> Steps[Insight]:
        """Everything about a period that ends today; a long job in short steps."""
        basis = self._basis()
        span = self._spans.get(period)
        if span is None or span.basis != basis:
            span = _Span(basis, self._days(period))
            self._spans[period] = span
        return (yield from self.within(span.days))

    def within(self, days: Days) -> Steps[Insight]:
        """The same about any days.

        What was counted is kept while nothing is written, and for as long as the day lasts.
        """
        return (yield from self._looked_up(days, is_shown=False))

    def to_be_shown(self, days: Days) -> Steps[Insight]:
        """The same for somebody else: without the notes that wait until tomorrow."""
        return (yield from self._looked_up(days, is_shown=True))

    def behind(self, named: Named, days: Days) -> Steps[tuple[RecordId, ...]]:
        """The records behind a number of these days, the oldest first; a long job as well."""
        if named.group == MET:
            return (RecordId(named.code),)
        found: list[RecordId] = []
        for stretch in tallies.stretches(self._desk.connection, days):
            found += behind.records_of(self._desk.connection, stretch, named)
            yield
        return tuple(dict.fromkeys(found))

    def _looked_up(self, days: Days, *, is_shown: bool) -> Steps[Insight]:
        basis, now = self._basis(), self._desk.now()
        self._known = {each: it for each, it in self._known.items() if it.holds(basis, now)}
        known = self._known.get((days, is_shown))
        if known is None:
            waiting = (yield from self._waiting(now)) if is_shown else {}
            insight = yield from self._counted(days, waiting)
            known = _Known(basis, insight, min(waiting.values(), default=None))
            self._known[days, is_shown] = known
        return known.insight

    def _waiting(self, now: datetime) -> Steps[Mapping[int, datetime]]:
        found: dict[int, datetime] = {}
        for some in tallies.waiting(self._desk.connection, now):
            found |= some
            yield
        return found

    def _basis(self) -> tuple[object, ...]:
        """What a count depends on: all that was written, and what the clock on the wall shows."""
        desk, zone = self._desk, self._desk.zone()
        today = desk.clock.now().date()
        offsets = (datetime(today.year, each, 1, tzinfo=zone).utcoffset() for each in (1, 7))
        return desk.connection.lasting_changes, today, *offsets

    def _counted(self, days: Days, without: Container[int]) -> Steps[Insight]:
        connection = self._desk.connection
        found = _Counts(days, step_for(days.first, days.last))
        for stretch in tallies.stretches(connection, days):
            notes = tallies.notes(connection, stretch).without(without)
            found.add_strengths(notes.days, tuple(notes.at.values()))
            found.add(TAGS, tallies.tags(connection, stretch, notes))
            yield
            for name in CHOSEN:
                series = f"{CHOSEN_AS}{name}"
                found.add(name, tallies.chosen(connection, stretch, notes, series))
                yield
            found.add_scales(tallies.scales(connection, stretch, PULSE_SCALES))
            yield
        marked = yield from self._marks(days)
        insight = replace(found.insight(marked), marks=self._chart_marks.of(days))
        return (yield from self._spelled(insight))

    def _days(self, period: Period) -> Days:
        today = self._desk.clock.now().date()
        earliest = None
        if period is Period.ALL:
            earliest = tallies.earliest_day(self._desk.connection)
        return period.days(today, earliest)

    def _marks(self, days: Days) -> Steps[Counter[tuple[RecordId, str, float]]]:
        """The marks of needs by the days of the clock on the wall here, year by year."""
        zone, found = self._desk.zone(), Counter[tuple[RecordId, str, float]]()
        first, end = days.first, days.last + timedelta(days=1)
        while first < end:
            last = min(first + timedelta(days=366), end)
            ends = (datetime.combine(day, time(), zone) for day in (first, last))
            for need, title, step, count in tallies.marks(self._desk.connection, MET, *ends):
                found[need, title, step] += count
            first = last
            yield
        return found

    def _spelled(self, insight: Insight) -> Steps[Insight]:
        """Show tags as they were spelled last; the number still goes by the folded one."""
        shown: list[Tally] = []
        for place, tally in enumerate(insight.set_offs[TAGS], start=1):
            name = tallies.spelling(self._desk.connection, tally.code)
            shown.append(replace(tally, name=name))
            if not place % SPELLED_AT_ONCE:
                yield
        return replace(insight, set_offs={**insight.set_offs, TAGS: tuple(shown)})


class _Counts:
    """Adds up what the stretches answer."""

    def __init__(self, days: Days, step: Step) -> None:
        self.days, self.step = days, step
        self._notes = 0
        self._by_start = Counter[tuple[date, Strengths]]()
        self._answered = defaultdict[str, set[str]](set)
        self._lines: dict[str, defaultdict[date, Counter[float]]]
        self._lines = {series: defaultdict(Counter) for series in LINES}
        self._bunches: dict[str, Counter[OfCode]]
        self._bunches = {name: Counter() for name in (*CHOSEN, TAGS, WEEKDAY)}

    def add_strengths(self, days: Sequence[str], strengths: Sequence[Strengths]) -> None:
        """Notes by their days; nothing is done here for each note but counting."""
        self._notes += len(days)
        local = {day: date.fromisoformat(day) for day in set(days)}
        starts = {day: self.step.start(each) for day, each in local.items()}
        weekdays = {day: str(each.isoweekday()) for day, each in local.items()}
        self._by_start.update(zip(map(starts.__getitem__, days), strengths, strict=True))
        self._bunches[WEEKDAY].update(zip(map(weekdays.__getitem__, days), strengths, strict=True))

    def add_scales(self, answers: Mapping[tuple[str, str, float], int]) -> None:
        """Answers of check-ins by series and day."""
        for (series, day, value), count in answers.items():
            self._answered[series].add(day)
            self._lines[series][self.step.start(date.fromisoformat(day))][value] += count

    def add(self, name: str, notes: Iterable[OfCode]) -> None:
        """Notes with something in common, one by one."""
        self._bunches[name].update(notes)

    def insight(self, marked: Mapping[tuple[RecordId, str, float], int]) -> Insight:
        """All of it together."""
        self._draw_strengths()
        found = {name: tuple(self._alike(name)) for name in self._bunches}
        return Insight(
            days=self.days,
            step=self.step,
            lines={series: by_counts(counts) for series, counts in self._lines.items()},
            wholes={series: _whole(counts) for series, counts in self._lines.items()},
            answered={series: frozenset(days) for series, days in self._answered.items()},
            weekdays=weekdays(found.pop(WEEKDAY)),
            tried=changes(found.pop(TRIED)),
            set_offs={name: strengths(bunches) for name, bunches in found.items()},
            needs=needs((*key, count) for key, count in marked.items()),
            notes=self._notes,
        )

    def _draw_strengths(self) -> None:
        """Turn the strengths into lines; a note without any is none of a day of the week."""
        for (start, both), count in self._by_start.items():
            for series, value in zip((BEFORE, AFTER), both, strict=True):
                if value is not None:
                    self._lines[series][start][value] += count
        bunches = self._bunches[WEEKDAY]
        for key in [key for key in bunches if key[1] == (None, None)]:
            del bunches[key]

    def _alike(self, name: str) -> Iterable[Bunch]:
        found = self._bunches[name].items()
        return (Bunch(code, *strengths, count) for (code, strengths), count in found)


def _whole(counts: Mapping[date, Counter[float]]) -> Spread | None:
    whole: Counter[float] = Counter()
    for each in counts.values():
        whole += each
    return spread(whole)
