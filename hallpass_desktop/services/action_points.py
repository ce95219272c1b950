"""Action points of sessions: which are open, whether one was done, and those of one session."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Record, Who
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, several


@dataclass(frozen=True, slots=True, repr=False)
class Point(Discreet):
    """One action point: who does what by when, whether it was done, and where it began."""

    id: RecordId
    text: str
    who: Who
    due: date | None = None
    done_on: date | None = None
    session: RecordId | None = None
    day: date | None = None


class ActionPoints:
    """A day that has passed is a day like any other: nothing here calls it late."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk, self._drafts = desk, drafts

    def open(self) -> tuple[Point, ...]:
        """Those outside the trash that are still to be done: by their day, then as written."""
        every = _points(several.of_kind(self._desk.connection, Kind.ACTION_POINT))
        return tuple(sorted((each for each in every if each.done_on is None), key=_due))

    def of(self, session: RecordId) -> tuple[Point, ...]:
        """Those of one session outside the trash, done ones too, as they were written."""
        return _points(several.below(self._desk.connection, session, Kind.ACTION_POINT))

    def finish(self, point: RecordId, *, is_done: bool = True) -> Changes:
        """Say that it was done today, or that it was not. Raises NotFound."""
        before = self._body(point).done_on
        today = wall(self._desk.now(), self._desk.zone()).date()
        changes = self.put_done(point, today if is_done else None)
        self._desk.undo.push(Undo.ANSWER, changes, lambda: self.put_done(point, before))
        return changes

    def put_done(self, point: RecordId, day: date | None) -> Changes:
        """The same for a day, inside something that is taken back as a whole."""
        return put_answers(self._desk, self._drafts, point, Undo.ANSWER, done_on=day)

    def _body(self, point: RecordId) -> ActionPointBody:
        return cast("ActionPointBody", records.read(self._desk.connection, point).body)


def _points(found: Iterable[Record]) -> tuple[Point, ...]:
    return tuple(map(_point, found))


def _point(record: Record) -> Point:
    body = cast("ActionPointBody", record.body)
    who = next((who for who in Who if who == body.who_does), Who.US)
    day = record.happened.local.date()
    return Point(record.id, body.title.strip(), who, body.due, body.done_on, record.parent, day)


def _due(point: Point) -> tuple[bool, date]:
    return point.due is None, point.due or date.max
