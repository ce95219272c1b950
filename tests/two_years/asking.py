"""Check-ins, and the schedules that asked for them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from hallpass_desktop.domain.check_in import PULSE, CheckInBody
from hallpass_desktop.domain.ids import ScheduleId
from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    Once,
    Rule,
    Weekly,
)
from hallpass_desktop.services.schedules import NotNow
from tests.two_years.lived import Event, Life, Told, pulses, told_in
from tests.two_years.pages import body_of


def events(life: Life) -> Iterator[Event]:
    """Everything that was asked and answered."""
    for told in told_in("schedules.toml")["schedule"]:
        yield from _Schedule(life, told).events()
    for told in (*pulses(), *told_in("check_ins.toml")["check_in"]):
        yield Event(life.when(told), _CheckIn(life, told).make)


@dataclass(frozen=True, slots=True)
class _CheckIn:
    life: Life
    told: Told

    def make(self) -> None:
        journal, form = self.life.journal, self.told["form"]
        if form == PULSE:
            draft = journal.check_ins.begin()
        else:
            draft = journal.open(journal.check_ins.start(form, self.told.get("phase", "")))
        self.life.keep(draft, body_of(CheckInBody, self.told))


@dataclass(slots=True)
class _Schedule:
    life: Life
    told: Told
    id: ScheduleId = field(default=ScheduleId(""))

    def events(self) -> Iterator[Event]:
        yield Event(self.life.at(self.told["made_days_ago"]), self._make)
        for said in self.told.get("then", ()):
            yield Event(self.life.at(said["days_ago"], said["time"]), _Said(self, said).make)

    def rule(self, at: str) -> Rule:
        """The rule it stands for, at that time of day."""
        told, shown = self.told, time.fromisoformat(at) if at else time()
        if "daily" in told:
            return Daily(self._day("made_days_ago"), shown, told["daily"])
        if "weekdays" in told:
            evening = self.life.evening.weekday()
            return Weekly(tuple((evening + days) % 7 for days in told["weekdays"]), shown)
        if "month_day" in told:
            return Monthly(told["month_day"], shown)
        if "hurt_days_ago" in told:
            return Healing(self._day("hurt_days_ago"), shown)
        if "once" in told:
            return Once(self._wall(told["once"]))
        starts, ends = self._wall(told["starts"]), self._wall(told["ends"])
        return Checkpoints(starts, ends, told["lead_minutes"])

    def _make(self) -> None:
        ends = self._day("ends_days_ago") if "ends_days_ago" in self.told else None
        rule = self.rule(self.told.get("at", ""))
        changes = self.life.journal.schedules.make(self.told["form"], rule, ends_on=ends)
        (self.id,) = changes.schedules

    def _day(self, name: str) -> date:
        return self.life.day(self.told[name])

    def _wall(self, text: str) -> datetime:
        days_ago, at = text.split()
        return datetime.combine(self.life.day(int(days_ago)), time.fromisoformat(at))


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said to a schedule once."""

    schedule: _Schedule
    told: Told

    def make(self) -> None:
        schedules, which = self.schedule.life.journal.schedules, self.schedule.id
        match self.told["act"]:
            case "pause":
                schedules.pause(which)
            case "resume":
                schedules.resume(which)
            case "change":
                schedules.change(which, self.schedule.rule(self.told["at"]))
            case "end":
                schedules.end(which)
            case act:
                self._to_what_waits(act)

    def _to_what_waits(self, act: str) -> None:
        schedules, which = self.schedule.life.journal.schedules, self.schedule.id
        for due in [due for due in schedules.due() if due.schedule == which]:
            if act == "skip":
                schedules.skip(which, due.occurrence)
            else:
                schedules.snooze(which, due.occurrence, NotNow(act))
