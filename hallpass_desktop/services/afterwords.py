"""Afterwords of sessions for two: those of one session, and whether one may be wanted today."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Kind, Record, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.storage import several

#: How long after a session somebody is offered to write a word for themselves.
IS_OFFERED = timedelta(hours=24)


@dataclass(frozen=True, slots=True, repr=False)
class Afterword(Discreet):
    """One afterword, and whose it is."""

    id: RecordId
    who: Who
    text: str


@dataclass(frozen=True, slots=True)
class JustOver:
    """A session that ended a while ago, how much of it is kept, and no word of that."""

    session: RecordId
    kind: SessionKind
    points: int
    decisions: int
    has_lines: bool


class Afterwords:
    """Everybody's own; nothing asks twice."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk, self._drafts = desk, drafts

    def of(self, session: RecordId) -> tuple[Afterword, ...]:
        """Those of a session outside the trash, as they were written."""
        every = several.below(self._desk.connection, session, Kind.AFTERWORD)
        return tuple(map(_afterword, every))

    def begin(self, session: RecordId) -> Draft:
        """A new one, in memory only. Raises NotFound."""
        return self._drafts.begin_below(session, Kind.AFTERWORD)

    def just_over(self, now: datetime) -> JustOver | None:
        """The latest session if it ended within a day and nothing is written of one's own yet."""
        every = list(several.of_kind(self._desk.connection, Kind.SESSION))
        latest = max(every, key=_when, default=None)
        if latest is None or now - latest.changed_at > IS_OFFERED:
            return None
        body = cast("SessionBody", latest.body)
        if not body.ended_where or any(each.who is Who.ME for each in self.of(latest.id)):
            return None
        return self._just_over(latest.id, body)

    def _just_over(self, session: RecordId, body: SessionBody) -> JustOver | None:
        kind = next((kind for kind in SessionKind if kind == body.session), None)
        if kind is None:
            return None
        points = several.below(self._desk.connection, session, Kind.ACTION_POINT)
        found = sum(isinstance(each.body, ActionPointBody) for each in points)
        decided = len(body.decisions) + len(body.clauses_said) + len(body.rows_said)
        return JustOver(session, kind, found, decided, bool(body.lines))


def _afterword(record: Record) -> Afterword:
    body = cast("AfterwordBody", record.body)
    return Afterword(record.id, record.author.who, body.text.strip() or body.title.strip())


def _when(record: Record) -> tuple[datetime, RecordId]:
    return record.happened.instant, record.id
