"""When check-ins are asked for, in plain sentences."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.check_in import (
    BEFORE,
    HEALING,
    PULSE,
    RIGHT_AFTER,
    WEEK_LATER,
    WEEKLY,
    phase_of,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Once,
    Rule,
    Weekly,
)
from hallpass_desktop.domain.schedule import Due, Schedule, next_asking, standing
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.models.check_ins import form_said
from hallpass_desktop.gui.words import Vocabulary

NAMED_DAYS = 6


class Plans(Protocol):
    """The part of the schedules that is read here; every call belongs on the worker."""

    def every(self) -> tuple[Schedule, ...]:
        """All schedules outside the trash."""
        ...

    def rests(self, schedule: Schedule) -> bool:
        """Whether it asks for nothing as long as its agreement rests."""
        ...


@dataclass(frozen=True, slots=True)
class Planned:
    """One schedule, when it asks next on the wall here, and whether it waits now."""

    schedule: Schedule
    next_at: datetime | None
    waits: bool
    rests: bool = False  # with its agreement


@dataclass(frozen=True, slots=True)
class AskingText:
    """What a row says."""

    title: str
    when: str
    state: str
    is_over: bool


@dataclass(frozen=True, slots=True)
class DueText:
    """What a row of Today says."""

    title: str
    hint: str


def planned(
    plans: Plans, now: datetime, zone: tzinfo, record: RecordId | None = None
) -> tuple[Planned, ...]:
    """Every schedule, or those of a record, with what comes next, on the worker."""
    found = (each for each in plans.every() if record in {None, each.record})
    return tuple(_planned(each, plans.rests(each), now, zone) for each in found)


def describe_planned(each: Planned, words: Vocabulary, today: date) -> AskingText:
    """One schedule in words."""
    is_over = each.next_at is None and not each.waits and not each.schedule.is_paused
    return AskingText(
        title=form_said(words, each.schedule.form),
        when=rule_said(each.schedule.rule),
        state=_state_said(each, today),
        is_over=is_over,
    )


def rule_said(rule: Rule) -> str:
    """Every day at about 20:00."""
    translate = QCoreApplication.translate
    match rule:
        case Daily(every=every, at=at):
            daily = translate("Asking", "Every day at about {time}")
            rarer = translate("Asking", "Every %n day(s), at about {time}", "", every)
            return (daily if every == 1 else rarer).format(time=locale_text.time(at))
        case Weekly(weekdays=weekdays, at=at):
            said = translate("Asking", "Every {days} at about {time}")
            return said.format(days=_days_said(weekdays), time=locale_text.time(at))
        case Monthly(day=day, at=at):
            #: {day} is a number from 1 to 31
            said = translate("Asking", "On day {day} of every month, at about {time}")
            return said.format(day=locale_text.number(day), time=locale_text.time(at))
        case Once(at=at):
            said = translate("Asking", "Once, on {day} at about {time}")
            return said.format(day=locale_text.long_date(at.date()), time=locale_text.time(at))
        case Healing(hurt_on=day):
            said = translate("Asking", "After {day}: on days 1, 3 and 7, then weekly, then monthly")
            return said.format(day=locale_text.long_date(day))
        case Checkpoints(starts=starts):
            said = translate("Asking", "Round {day}: before, right after, and a week later")
            return said.format(day=locale_text.long_date(starts.date()))


def next_said(at: datetime, today: date) -> str:
    """Next: Sunday at about 20:00."""
    said = QCoreApplication.translate("Asking", "Next: {day} at about {time}")
    return said.format(day=_day_said(at.date(), today), time=locale_text.time(at))


def due_said(due: Due, words: Vocabulary) -> DueText:
    """What waits, as Today calls it, and what it asks for."""
    translate = QCoreApplication.translate
    if due.form == PULSE:
        title = translate("Asking", "Check in with yourself")
        return DueText(title, translate("Asking", "Five numbers, about a minute"))
    phase = phase_of(due.form, due.phase)
    hints = {
        WEEKLY: translate("Asking", "A few lines about the week"),
        HEALING: translate("Asking", "Sleep, body, where you are, what helps"),
        BEFORE: translate("Asking", "Is your yes still there?"),
        RIGHT_AFTER: translate("Asking", "How are you, and how was it?"),
        WEEK_LATER: translate("Asking", "How does it sit with you now?"),
    }
    return DueText(form_said(words, due.form, phase), hints.get(phase or due.form, ""))


def _planned(schedule: Schedule, rests: bool, now: datetime, zone: tzinfo) -> Planned:
    following = next_asking(schedule, now, zone)
    local = following.astimezone(zone) if following else None
    waits = not rests and standing(schedule, now, zone) is not None
    return Planned(schedule, local, waits, rests)


def _state_said(each: Planned, today: date) -> str:
    translate = QCoreApplication.translate
    if each.schedule.is_paused:
        return translate("Asking", "Resting")
    if each.rests:
        return translate("Asking", "Resting, because the agreement does not hold now")
    if each.waits:
        return translate("Asking", "Waits for you on Today")
    if each.next_at is None:
        return translate("Asking", "Nothing more to come")
    return next_said(each.next_at, today)


def _day_said(day: date, today: date) -> str:
    ahead = (day - today).days
    if 1 < ahead <= NAMED_DAYS:
        return locale_text.weekday(day)
    said = locale_text.relative_day(day, today)
    return said.lower() if ahead in (0, 1) else said


def _days_said(weekdays: tuple[int, ...]) -> str:
    names = {iso - 1: name for iso, _, name in locale_text.week()}
    return locale_text.listed(name for day, name in names.items() if day in weekdays)
