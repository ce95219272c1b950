"""Needs with a mark a week, and the requests that hang on them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import cast

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody
from tests.two_years.lived import Event, Life, Told, told_in
from tests.two_years.pages import body_of

BEGUN, MARKED, ASKED = "10:00", "21:15", "18:00"


def events(life: Life) -> Iterator[Event]:
    """Everything that was done with every need."""
    for told in told_in("needs.toml")["need"]:
        yield from _Need(life, told).events()


@dataclass(slots=True)
class _Need:
    life: Life
    told: Told

    def events(self) -> Iterator[Event]:
        at = self.life.at
        yield Event(at(self.told["days_ago"], BEGUN), self._write)
        marks = self.told.get("marks", ())
        for weeks, step in enumerate(reversed(marks)):
            if step >= 0:
                yield Event(at(7 * weeks, MARKED), _Mark(self, step).make)
        for request in self.told.get("requests", ()):
            yield from _Request(self, request).events()
        if "trashed_days_ago" in self.told:
            yield Event(at(self.told["trashed_days_ago"]), self._trash)

    @property
    def id(self) -> RecordId:
        """The need, once it is kept."""
        return self.life.needs[self.told["title"]]

    def _write(self) -> None:
        draft = self.life.journal.begin(Kind.NEED)
        self.life.needs[self.told["title"]] = self.life.keep(draft, body_of(NeedBody, self.told))

    def _trash(self) -> None:
        self.life.journal.trash([self.id])


@dataclass(frozen=True, slots=True)
class _Mark:
    need: _Need
    step: int

    def make(self) -> None:
        self.need.life.journal.needs.mark(self.need.id, self.step)


@dataclass(slots=True)
class _Request:
    need: _Need
    told: Told
    id: RecordId = field(default=RecordId(""))

    def events(self) -> Iterator[Event]:
        at = self.need.life.at
        yield Event(at(self.told["days_ago"], "11:00"), self._write)
        for days_ago, state, answer in self.told["then"]:
            yield Event(at(days_ago, ASKED), _Turn(self, state, answer).make)

    def _write(self) -> None:
        life = self.need.life
        body = cast("RequestBody", body_of(RequestBody, self.told))
        if "look_again_in_days" in self.told:
            day = life.evening.date() + timedelta(days=self.told["look_again_in_days"])
            body = replace(body, look_again_on=day)
        self.id = life.keep(life.journal.needs.begin_request(self.need.id), body)


@dataclass(frozen=True, slots=True)
class _Turn:
    request: _Request
    state: str
    answer: str

    def make(self) -> None:
        life = self.request.need.life
        draft = life.journal.open(self.request.id)
        body = cast("RequestBody", draft.record.body)
        life.keep(draft, replace(body, state=self.state, answer=self.answer))
