"""What the numbers of many notes show, counted in short steps; no body is read for it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
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
from hallpass_desktop.storage.tallies import OfCode, OfDay

LINES = (BEFORE, AFTER, *PULSE_SCALES)
CHOICES = tuple(f"{CHOSEN_AS}{name}" for name in CHOSEN)
SPELLED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Insight:
    """One stretch of days: lines by series, and notes with something in common.

    `wholes` has all values of a line together; None for a line without any.
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

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show at all."""
        has_lines = any(self.lines.values()) or any(self.set_offs.values())
        return not (has_lines or self.tried or self.needs)


class Insights:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk, chart_marks: ChartMarks) -> None:
        self._desk = desk
        self._chart_marks = chart_marks

    def look(self, period: Period) -> Steps[Insight]:
        """Everything about a period that ends today; a long job in short steps."""
        connection, days = self._desk.connection, self._days(period)
        found = _Counts(days, step_for(days.first, days.last))
        for stretch in tallies.stretches(connection, days):
            found.add_strengths(tallies.strengths(connection, stretch))
            found.add(TAGS, tallies.tags(connection, stretch))
            yield
            found.add_choices(tallies.choices(connection, stretch, CHOICES))
            yield
            found.add_scales(tallies.scales(connection, stretch, PULSE_SCALES))
            yield
        marked = yield from self._marks(days)
        insight = replace(found.insight(marked), marks=self._chart_marks.of(days))
        return (yield from self._spelled(insight))

    def behind(self, named: Named, days: Days) -> Steps[tuple[RecordId, ...]]:
        """The records behind a number of these days, the oldest first; a long job as well."""
        if named.group == MET:
            return (RecordId(named.code),)
        found: list[RecordId] = []
        for stretch in tallies.stretches(self._desk.connection, days):
            found += behind.records_of(self._desk.connection, stretch, named)
            yield
        return tuple(dict.fromkeys(found))

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
        self._lines: dict[str, defaultdict[date, Counter[float]]]
        self._lines = {series: defaultdict(Counter) for series in LINES}
        self._bunches: dict[str, Counter[tuple[str, float | None, float | None]]]
        self._bunches = {name: Counter() for name in (*CHOSEN, TAGS, WEEKDAY)}

    def add_strengths(self, notes: Mapping[OfDay, int]) -> None:
        """Notes by their days."""
        for (day, before, after), count in notes.items():
            local = date.fromisoformat(day)
            if (before, after) != (None, None):
                self._bunches[WEEKDAY][str(local.isoweekday()), before, after] += count
            for series, value in ((BEFORE, before), (AFTER, after)):
                if value is not None:
                    self._lines[series][self.step.start(local)][value] += count

    def add_scales(self, answers: Mapping[tuple[str, str, float], int]) -> None:
        """Answers of check-ins by series and day."""
        for (series, day, value), count in answers.items():
            self._lines[series][self.step.start(date.fromisoformat(day))][value] += count

    def add_choices(self, notes: Mapping[tuple[str, str, float | None, float | None], int]) -> None:
        """Notes by what was chosen in them."""
        for (series, code, before, after), count in notes.items():
            self._bunches[series.removeprefix(CHOSEN_AS)][code, before, after] += count

    def add(self, name: str, notes: Mapping[OfCode, int]) -> None:
        """Notes with something in common."""
        self._bunches[name].update(notes)

    def insight(self, marked: Mapping[tuple[RecordId, str, float], int]) -> Insight:
        """All of it together."""
        found = {name: tuple(self._alike(name)) for name in self._bunches}
        return Insight(
            days=self.days,
            step=self.step,
            lines={series: by_counts(counts) for series, counts in self._lines.items()},
            wholes={series: _whole(counts) for series, counts in self._lines.items()},
            weekdays=weekdays(found.pop(WEEKDAY)),
            tried=changes(found.pop(TRIED)),
            set_offs={name: strengths(bunches) for name, bunches in found.items()},
            needs=needs((*key, count) for key, count in marked.items()),
        )

    def _alike(self, name: str) -> Iterable[Bunch]:
        return (Bunch(*key, count) for key, count in self._bunches[name].items())


def _whole(counts: Mapping[date, Counter[float]]) -> Spread | None:
    whole: Counter[float] = Counter()
    for each in counts.values():
        whole += each
    return spread(whole)
