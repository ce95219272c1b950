"""Hard moments, notes, worksheets, looks ahead and repair, with versions, audience and trash."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.evaluation import EvaluationBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.readiness import Checked, Planned
from hallpass_desktop.domain.record import Audience, Kind, Pointer
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.domain.worksheet import Beneath
from hallpass_desktop.services.steps import whole
from tests.two_years.lived import Event, Life, Told, told_in, with_body

FILES = {
    Kind.JEALOUSY: ("hard_moments.toml", "moment"),
    Kind.NOTE: ("free_notes.toml", "note"),
    Kind.WORKSHEET: ("worksheets.toml", "worksheet"),
    Kind.READINESS: ("readiness.toml", "look"),
    Kind.REPAIR_PLAN: ("repair_plans.toml", "plan"),
    Kind.FIRST_EVENING: ("first_evenings.toml", "evening"),
}
MEMBERS = {
    "feelings": Feeling,
    "tried": Attempt,
    "beneath": Beneath,
    "decision": Checked,
    "safety": Checked,
    "plans": Planned,
}
FIRST_WORDS, BETWEEN = timedelta(minutes=20), timedelta(minutes=40)


def events(life: Life) -> Iterator[Event]:
    """Everything that was done with every page."""
    for kind, (name, table) in FILES.items():
        for told in told_in(name)[table]:
            yield from _Page(life, kind, told).events()


def body_of(cls: type[Body], told: Told) -> Body:
    """A body with those answers of `told` that it has a place for."""
    known = {entry.name for entry in fields(cast("Any", cls))}
    return cls(**{name: _answer(name, value) for name, value in told.items() if name in known})


def _answer(name: str, value: object) -> object:
    if name in MEMBERS:
        return tuple(MEMBERS[name](*each) for each in cast("list[list[Any]]", value))
    return tuple(value) if isinstance(value, list) else value


@dataclass(slots=True)
class _Page:
    """One page on its way from the first words to the trash."""

    life: Life
    kind: Kind
    told: Told
    id: RecordId = field(default=RecordId(""))

    def events(self) -> Iterator[Event]:
        yield Event(self._written(), self._write)
        if "later" in self.told:
            days = self.told["days_ago"] - self.told["later"]["days_after"]
            yield Event(self.life.at(days, "17:00"), self._answer_later)
        for word, act in (
            ("trashed", self._trash),
            ("restored", self._restore),
            ("purged", self._purge),
        ):
            if f"{word}_days_ago" in self.told:
                yield Event(self.life.at(self.told[f"{word}_days_ago"]), act)
        if "draft" in self.told:
            yield Event(self.life.evening, self._leave_open)

    def _written(self) -> datetime:
        if "written_days_ago" in self.told:
            return self.life.at(self.told["written_days_ago"], "21:00")
        happened = self.life.when(self.told)
        later = (happened.astimezone(UTC) + FIRST_WORDS).astimezone(happened.tzinfo)
        return min(later, self.life.evening)

    def _write(self) -> None:
        life, begun = self.life, self.life.clock.moment
        draft = life.journal.begin(self.kind, happened=life.moment(self.told))
        needs = (Pointer("need", life.needs[name]) for name in self.told.get("needs", ()))
        record = replace(
            draft.record, tags=tuple(self.told.get("tags", ())), links=tuple(sorted(needs))
        )
        draft = replace(draft, record=record)
        for number, version in enumerate((*self.told.get("before", ()), {})):
            life.clock.moment = begun + number * BETWEEN
            life.keep(draft, body_of(BODIES[self.kind], {**self.told, **version}))
            draft = life.journal.open(draft.record.id)
        self.id = draft.record.id
        self._add_parts()
        for audience, names in self.told.get("shared", {}).items():
            life.journal.set_grants(self.id, Audience(audience), names)

    def _add_parts(self) -> None:
        """What hangs on a repair plan."""
        life, plans = self.life, self.life.journal.repair_plans
        for name, begin, cls in (
            ("set_offs", plans.set_offs.begin, SetOffBody),
            ("steps", plans.steps.begin, RepairStepBody),
            ("evaluations", plans.evaluations.begin, EvaluationBody),
        ):
            for told in self.told.get(name, ()):
                life.keep(begin(self.id), body_of(cls, told))

    def _answer_later(self) -> None:
        draft, later = self.life.journal.open(self.id), self.told["later"]
        body = replace(
            cast("JealousyBody", draft.record.body),
            strength_later=later["strength"],
            later_words=later["words"],
            asked_later_at=self.life.clock.moment.astimezone(UTC),
        )
        self.life.keep(draft, body)

    def _trash(self) -> None:
        self.life.journal.trash([self.id])

    def _restore(self) -> None:
        self.life.journal.restore([self.id])

    def _purge(self) -> None:
        whole(self.life.journal.purge([self.id]))

    def _leave_open(self) -> None:
        draft = self.life.journal.open(self.id)
        body = replace(cast("NoteBody", draft.record.body), text=self.told["draft"])
        self.life.journal.save_draft(with_body(draft, body))
