"""A schedule: a rule and what became of it, and from these what is asked for at an instant.

Missed is missed: only the latest occurrence is ever offered, and those before it vanish without a
word. What was answered is remembered by occurrence and not by time, so that a clock that jumps
neither asks twice nor swallows what is to come (R21).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from hallpass_desktop.domain.ids import RecordId, ScheduleId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.recurrence import (
    A_DAY,
    BEFORE,
    Checkpoints,
    Occurrence,
    OccurrenceId,
    Once,
    Rule,
)
from hallpass_desktop.domain.wall_time import instant_of, wall

# How far back the latest occurrence is looked for; it can be put off for as long.
LOOK_BACK = timedelta(days=62)
# Only a clock that was set back further than this many answers could ask for one of them again.
ANSWERS_KEPT = 100


@dataclass(frozen=True, slots=True)
class Snooze:
    """One occurrence that is not to be shown before a time on the wall."""

    occurrence: OccurrenceId
    until: datetime


@dataclass(frozen=True, slots=True)
class Schedule:
    """When which check-in is asked for; `form` is its code, `pulse` for example."""

    id: ScheduleId
    form: str
    rule: Rule
    record: RecordId | None = None
    ends_on: date | None = None
    is_paused: bool = False
    answered: tuple[OccurrenceId, ...] = ()
    snoozed: Snooze | None = None

    def answer(self, occurrence: OccurrenceId) -> "Schedule":
        """The schedule after this one was done or skipped."""
        if occurrence in self.answered:
            return self
        return replace(self, answered=(*self.answered, occurrence)[-ANSWERS_KEPT:])

    def put_off(self, occurrence: OccurrenceId, until: datetime) -> "Schedule":
        """The schedule that asks for this one again at a time on the wall."""
        return replace(self, snoozed=Snooze(occurrence, until))

    def paused(self, is_paused: bool) -> "Schedule":
        """The schedule at rest, or at work again: then what is still offered waits."""
        return replace(self, is_paused=is_paused)


@dataclass(frozen=True, slots=True)
class Due:
    """One check-in that waits now: what it is, where it belongs, and until when it is offered."""

    schedule: ScheduleId
    form: str
    phase: str
    occurrence: OccurrenceId
    when: Moment
    until: Moment
    record: RecordId | None = None


def begun(schedule: Schedule, now: datetime, zone: tzinfo) -> Schedule:
    """The schedule as it begins: with what is to come, not with what has just gone by.

    What happens once is asked for as long as it is offered, because there is no next time.
    """
    if isinstance(schedule.rule, Checkpoints | Once):
        return schedule
    return _quiet(schedule, now, zone)


def moved(schedule: Schedule, to: Schedule, now: datetime, zone: tzinfo) -> Schedule:
    """The schedule with another rule: what waits goes on waiting, and nothing past begins to."""
    waits, would_wait = standing(schedule, now, zone), standing(to, now, zone)
    is_same = waits and would_wait and waits.occurrence == would_wait.occurrence
    return to if is_same else begun(to, now, zone)


def ended(schedule: Schedule, now: datetime, zone: tzinfo) -> Schedule:
    """The schedule after somebody stopped it: nothing waits, and nothing comes."""
    last = wall(now, zone).date() - A_DAY
    return replace(_quiet(schedule, now, zone), ends_on=last)


def standing(schedule: Schedule, now: datetime, zone: tzinfo) -> Due | None:
    """What is asked for at this instant, if anything is."""
    latest = next(_latest_and_later(schedule, now, zone), None)
    if schedule.is_paused or latest is None or latest.id in schedule.answered:
        return None
    shown, until = (instant_of(each, zone) for each in _offered(schedule, latest))
    if not shown <= now < until:
        return None
    return Due(
        schedule=schedule.id,
        form=schedule.form,
        phase=latest.slot,
        occurrence=latest.id,
        when=Moment.at(instant_of(latest.at, zone).astimezone(zone)),
        until=Moment.at(until.astimezone(zone)),
        record=schedule.record,
    )


def next_asking(schedule: Schedule, now: datetime, zone: tzinfo) -> datetime | None:
    """The next instant after this one at which something begins to be asked for, in UTC."""
    found: datetime | None = None
    if schedule.is_paused:
        return None
    for each in _latest_and_later(schedule, now, zone):
        if found is not None and found <= instant_of(each.at, zone):
            break
        shown, until = (instant_of(end, zone) for end in _offered(schedule, each))
        if each.id not in schedule.answered and now < shown < until:
            found = min(found or shown, shown)
    return found


def has(schedule: Schedule, occurrence: OccurrenceId) -> bool:
    """Whether the rule knows this occurrence."""
    day = _day_of(occurrence)
    if day is None:
        return False
    for each in schedule.rule.occurrences(day):
        if each.at.date() > day:
            return False
        if each.id == occurrence:
            return True
    return False


def _quiet(schedule: Schedule, now: datetime, zone: tzinfo) -> Schedule:
    """The schedule without what has begun to be asked for."""
    latest = next(_latest_and_later(schedule, now, zone), None)
    if latest is None or instant_of(latest.at, zone) > now:
        return schedule
    return schedule.answer(latest.id)


def _latest_and_later(schedule: Schedule, now: datetime, zone: tzinfo) -> Iterator[Occurrence]:
    """The latest occurrence that has begun, if any has, and then those to come."""
    latest: Occurrence | None = None
    for each in _apart(_counting(schedule, wall(now, zone).date() - LOOK_BACK), zone):
        if instant_of(each.at, zone) <= now:
            latest = each
            continue
        if latest is not None:
            yield latest
            latest = None
        yield each
    if latest is not None:
        yield latest


def _counting(schedule: Schedule, since: date) -> Iterator[Occurrence]:
    for each in schedule.rule.occurrences(since):
        if schedule.ends_on is not None and each.at.date() > schedule.ends_on:
            return
        yield each


def _apart(occurrences: Iterator[Occurrence], zone: tzinfo) -> Iterator[Occurrence]:
    """Of those that a skipped day brings to the same instant, the last: it is the one asked for."""
    held: Occurrence | None = None
    for each in occurrences:
        if held is not None and instant_of(held.at, zone) < instant_of(each.at, zone):
            yield held
        held = each
    if held is not None:
        yield held


def _offered(schedule: Schedule, occurrence: Occurrence) -> tuple[datetime, datetime]:
    """From when until when it is shown, on the wall; put off, it stays a day longer than that.

    Only what comes before an event cannot wait past its start.
    """
    snoozed = schedule.snoozed
    if snoozed is None or snoozed.occurrence != occurrence.id:
        return occurrence.at, occurrence.until
    shown = max(snoozed.until, occurrence.at)
    if occurrence.slot == BEFORE:
        return shown, occurrence.until
    return shown, max(occurrence.until, shown + A_DAY)


def _day_of(occurrence: OccurrenceId) -> date | None:
    try:
        return date.fromisoformat(occurrence.partition(".")[0])
    except ValueError:
        return None
