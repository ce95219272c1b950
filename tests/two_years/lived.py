"""Two years as they were lived: what was done when, in order, on a clock that stands there."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.services.journal import Journal

FOLDER = Path(__file__).parent
NOON = time(12)

Told = Mapping[str, Any]


class StandingClock:
    """A clock that stands at the moment something is done."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it stands at."""
        return self.moment

    def zone(self) -> tzinfo:
        """Where that moment was."""
        return self.moment.tzinfo or UTC

    def awake_seconds(self) -> float:
        """Nothing here waits."""
        return 0.0

    def slept_seconds(self) -> float:
        """Nobody here sleeps."""
        return 0.0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that is done at an aware local time."""

    at: datetime
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Life:
    """The journal, the evening that everything counts back from, and what was kept by name."""

    journal: Journal
    clock: StandingClock
    evening: datetime
    needs: dict[str, RecordId] = field(default_factory=dict)

    def day(self, days_ago: int) -> date:
        """The local day so many days before the evening."""
        return self.evening.date() - timedelta(days=days_ago)

    def at(self, days_ago: int, at: time | str = NOON, zone: str = "", fold: int = 0) -> datetime:
        """A time on the wall of that day, at home or in a zone."""
        shown = time.fromisoformat(at) if isinstance(at, str) else at
        where = ZoneInfo(zone) if zone else self.evening.tzinfo
        return datetime.combine(self.day(days_ago), shown, where).replace(fold=fold)

    def when(self, told: Told) -> datetime:
        """When something happened, as its lines tell."""
        at = self.at(told["days_ago"], told["time"], told.get("zone", ""), told.get("fold", 0))
        return at.replace(day=1) if told.get("precision") == Precision.MONTH else at

    def moment(self, told: Told) -> Moment:
        """The same with its precision."""
        return Moment.at(self.when(told), Precision(told.get("precision", Precision.MINUTE)))

    def keep(self, draft: Draft, body: Body) -> RecordId:
        """Keep a draft with this body."""
        self.journal.keep(with_body(draft, body))
        return draft.record.id

    def live(self, events: Iterable[Event]) -> None:
        """Do everything in the order of time."""
        for event in sorted(events, key=_instant):
            self.clock.moment = event.at
            event.act()


def with_body(draft: Draft, body: Body) -> Draft:
    """The draft with another body."""
    return replace(draft, record=replace(draft.record, body=body))


def told_in(name: str) -> Any:
    """What stands in one of the files."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def pulses() -> list[dict[str, Any]]:
    """The short check-ins, one a line."""
    lines = (FOLDER / "pulses.txt").read_text(encoding="utf-8").splitlines()
    return [_pulse(line.split()) for line in lines if not line.startswith("#")]


def _pulse(words: list[str]) -> dict[str, Any]:
    days, at, *numbers, word, zone = (*words, "")[:9]
    names = ("calm", "closeness", "trust", "jealousy", "energy")
    answers: dict[str, Any] = {
        name: int(number) for name, number in zip(names, numbers, strict=True) if number != "-"
    }
    if word != "-":
        answers["word"] = word
    return {"days_ago": int(days), "time": at, "zone": zone, "form": "pulse", **answers}


def _instant(event: Event) -> datetime:
    return event.at.astimezone(UTC)
