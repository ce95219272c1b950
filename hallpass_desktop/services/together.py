"""Sessions for two: begun, brought in from their outbox, gone on with and ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.errors import MayNotBe, NotFound, VaultReadOnly
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import LATER, MONTHLY, THERE, WEEKLY, SessionBody
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.keys.labels import KEY_BYTES
from hallpass_desktop.keys.session_sealing import new_pair
from hallpass_desktop.services import session_row
from hallpass_desktop.services.action_points import ActionPoints, Point
from hallpass_desktop.services.afterwords import Afterwords
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.left_outbox import put_aside
from hallpass_desktop.services.repair_plans import RepairPlans
from hallpass_desktop.services.session_bringing import Bringing
from hallpass_desktop.services.session_offers import Offers, SessionOffers
from hallpass_desktop.services.session_outcome import OF_BOTH, SessionOutcome
from hallpass_desktop.services.session_row import Keys, SessionRow
from hallpass_desktop.services.stage_form import pack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, find
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.storage import several
from hallpass_desktop.system.files import remove_file

IS_OPEN = "session_open"
NAME_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class Settled(Discreet):
    """What an outbox brought. `left_out` names what is not there any more.

    `marks_wait` when somebody marked reading, and not all that is new had been on the screen.
    `is_damaged` when something in the outbox did not open; where nothing did, it is `aside` under
    this name. `changes` is what pages look at again.
    """

    session: RecordId
    kind: SessionKind
    is_over: bool
    left_out: tuple[str, ...] = ()
    marks_wait: bool = False
    is_damaged: bool = False
    changes: Changes = field(default_factory=Changes)
    aside: str = ""

    @property
    def has_news(self) -> bool:
        """Whether something of it needs somebody's eye."""
        return bool(self.left_out) or self.marks_wait or self.is_damaged

    def and_then(self, later: "Settled") -> "Settled":
        """As the same session stands after one more step: nothing that is to be told is lost."""
        left_out = tuple(dict.fromkeys((*self.left_out, *later.left_out)))
        return replace(
            later,
            left_out=left_out,
            is_damaged=self.is_damaged or later.is_damaged,
            aside=self.aside or later.aside,
            changes=self.changes | later.changes,
        )


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that is not over: since when, and if it was paused, from when until when."""

    session: RecordId
    kind: SessionKind
    since: datetime
    paused_until: datetime | None = None
    paused_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """The day that two people named for talking again, and where they did."""

    session: RecordId
    day: date


class Together:
    """Only one session can be open. What a stage hands back counts once, whenever it is killed."""

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        trash: Trash,
        agreements: Agreements,
        plans: RepairPlans,
        offers: SessionOffers,
    ) -> None:
        self._desk, self._drafts, self._offers = desk, drafts, offers
        self._outcome = SessionOutcome(drafts, trash, agreements, plans.steps)
        self.action_points = ActionPoints(desk, drafts)
        self.afterwords = Afterwords(desk, drafts)

    def offers(self) -> Offers:
        """What can be shown. Raises HistoryBroken."""
        return self._offers.read()

    def begin(
        self,
        snapshot: Snapshot,
        handles: Mapping[str, RecordId],
        shown: Sequence[str],
        title: str = "",
    ) -> bytes:
        """Write down that it begins and what it shows, and answer all that a stage is given.

        The title is what the journal calls it.

        Raises MayNotBe while another one is open, NotFound for a handle of something gone.
        """
        self._settle_first()
        if self._row() is not None:
            raise MayNotBe(IS_OPEN)
        self.put_aside()
        with self._desk.transaction():
            record = self._new_record(snapshot, tuple(shown), title)
            row = self._new_row(record, snapshot, handles)
            session_row.write(self._desk.connection, row)
        return pack(row.handed)

    def settle(self) -> Settled | None:
        """Bring in what a stage handed back; nothing without it, or in a vault that is only read.

        Raises DiskFull, StorageFailed: it can be tried again.
        """
        row = self._row()
        if row is None or self._desk.vault.is_read_only:
            return None
        if row.is_over:  # brought in before, and killed before its file was gone
            self._let_go()
            return _settled(row)
        found = find(self._outbox, row.private, row.handed)
        if not (found.events or found.is_damaged):
            return None
        for event in found.events:
            row = row.with_event(event)
        row, changes = self._brought_in(row, THERE)
        aside = "" if found.events else put_aside(self._outbox)
        self._remove_outbox()
        if row.is_over:
            self._let_go()
        settled = _settled(row, changes)
        return replace(settled, is_damaged=found.is_damaged, aside=aside)

    def put_aside(self) -> str:
        """Keep what a session handed back that this notebook does not know; answers where, if so.

        That is so once an older copy took the place of this one. Raises StorageFailed.
        """
        is_ours = self._desk.vault.is_read_only or self._row() is not None
        return "" if is_ours else put_aside(self._outbox)

    def open_session(self) -> OpenSession | None:
        """The session that is not over, if there is one."""
        row = self._row()
        if row is None or row.is_over:
            return None
        pause = row.talk.pause
        since, until = (pause.since, pause.until) if pause is not None else (None, None)
        return OpenSession(row.record, row.talk.kind, row.began, until, since)

    def resume(self) -> bytes:
        """Answer what a stage is given to go on where it was, with keys that open nothing older.

        Raises NotFound when no session is open any more.
        """
        self._settle_first()
        if (row := self._row()) is None:
            raise NotFound
        self._remove_outbox()
        row = row.resumed(self._new_keys(row.keys.session), self._desk.now())
        with self._desk.transaction():
            session_row.write(self._desk.connection, row)
        return pack(row.handed)

    def end(self) -> Settled | None:
        """End what was left, if there is anything: what the two wrote down until then counts."""
        came = self._settle_first()
        if (row := self._row()) is None:
            return came
        row, changes = self._brought_in(replace(row, talk=row.talk.ended()), LATER)
        self._let_go()
        ended = _settled(row, changes)
        return ended if came is None else came.and_then(ended)

    def points(self) -> tuple[Point, ...]:
        """Action points that are still to be done: by their day, then as they were written."""
        return self.action_points.open()

    def finish(self, point: RecordId, *, is_done: bool = True) -> Changes:
        """Say that an action point was done, or that it was not. Raises NotFound."""
        return self.action_points.finish(point, is_done=is_done)

    def again(self) -> Again | None:
        """The day that was named for talking again, unless the two have sat down since."""
        every = list(several.of_kind(self._desk.connection, Kind.SESSION))
        if not every:
            return None
        latest = max(every, key=_begun)
        day = cast("SessionBody", latest.body).again
        return None if day is None else Again(latest.id, day)

    @property
    def _outbox(self) -> Path:
        return self._desk.vault.path / OUTBOX_NAME

    def _settle_first(self) -> Settled | None:
        if self._desk.vault.is_read_only:
            raise VaultReadOnly(self._desk.vault.path)
        return self.settle()

    def _row(self) -> SessionRow | None:
        return session_row.read(self._desk.connection)

    def _brought_in(self, row: SessionRow, ended_where: str) -> tuple[SessionRow, Changes]:
        """Write how far it is; once it is over, everything that it leaves, in the same write."""
        with self._desk.undo.aside(), self._desk.transaction():
            session = Bringing(self._desk, row)
            row = replace(row, stopped=self._outcome.stop(session), is_over=row.talk.is_over)
            if row.is_over:
                self._outcome.apply(session, ended_where)
            row = replace(row, left_out=session.left_out, marks_wait=session.marks_wait)
            session_row.write(self._desk.connection, row)
        return row, session.changes

    def _let_go(self) -> None:
        self._remove_outbox()
        with self._desk.transaction():
            session_row.write(self._desk.connection, None)

    def _remove_outbox(self) -> None:
        remove_file(self._outbox)

    def _new_record(self, snapshot: Snapshot, shown: tuple[str, ...], title: str) -> RecordId:
        pace = MONTHLY if snapshot.is_monthly else WEEKLY
        is_check_in = snapshot.kind is SessionKind.CHECK_IN
        body = SessionBody(
            title=title,
            session=snapshot.kind.value,
            pace=pace if is_check_in else "",
            shown=shown,
        )
        draft = self._drafts.begin(Kind.SESSION, None)
        record = replace(draft.record, body=body, author=OF_BOTH)
        self._drafts.keep_within(replace(draft, record=record))
        return record.id

    def _new_row(
        self, record: RecordId, snapshot: Snapshot, handles: Mapping[str, RecordId]
    ) -> SessionRow:
        now = self._desk.now()
        return SessionRow(
            record=record,
            began=now,
            last=now,
            keys=self._new_keys(self._desk.random(NAME_BYTES).hex()),
            snapshot=snapshot,
            talk=Talk(snapshot.kind),
            handles=session_row.handles_of(self._desk.connection, handles),
        )

    def _new_keys(self, session: str) -> Keys:
        random = self._desk.random
        return Keys.of(session, new_pair(random), random(KEY_BYTES))


def _settled(row: SessionRow, changes: Changes | None = None) -> Settled:
    written = replace(changes or Changes(), undo="") | Changes(lists=frozenset({session_row.NAME}))
    settled = Settled(row.record, row.talk.kind, row.is_over, row.left_out, row.marks_wait)
    return replace(settled, changes=written)


def _begun(record: Record) -> tuple[datetime, RecordId]:
    return record.happened.instant, record.id
