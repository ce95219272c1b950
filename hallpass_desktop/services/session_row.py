"""The session that is open: what brings its outbox in, and how far it has been brought in.

It is one row of `meta`. The private half and the session key lie here and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256

from hallpass_desktop.domain.agreement_parts import part_of
from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.talk import Talk
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.session_sealing import Pair
from hallpass_desktop.services.stage_form import Handed, StageEvent
from hallpass_desktop.storage import own_lists, records
from hallpass_desktop.storage.connection import Connection

NAME = "open_session"
#: The handle of the agreement or the plan that a session is about, beside those on screen.
ABOUT = "about"
LONGEST_STEP = timedelta(minutes=30)  # a stage that was quiet for longer was left alone


@dataclass(frozen=True, slots=True)
class Handle:
    """Which record a handle means; `words` are a digest of what it said when it was handed out."""

    handle: str
    record: RecordId
    words: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Keys(Discreet):
    """One pair and one session key, in hexadecimal; another pair each time a stage opens."""

    session: str
    private: str
    public: str
    session_key: str

    @classmethod
    def of(cls, session: str, pair: Pair, session_key: bytes) -> "Keys":
        """The keys as they are kept."""
        return cls(session, pair.private.reveal().hex(), pair.public.hex(), session_key.hex())


@dataclass(frozen=True, slots=True, repr=False)
class SessionRow(Discreet):
    """`last` is when the stage opened or last handed something back; `stopped` who said stop.

    It `is_over` when all of it was brought in, and only its file is left to be removed.
    """

    record: RecordId
    began: datetime
    last: datetime
    keys: Keys
    snapshot: Snapshot
    talk: Talk
    handles: tuple[Handle, ...] = ()
    applied: tuple[str, ...] = ()
    seconds: float = 0.0
    stopped: tuple[Who, ...] = ()
    left_out: tuple[str, ...] = ()
    marks_wait: bool = False
    is_over: bool = False

    @property
    def private(self) -> Secret:
        """What opens the outbox."""
        return Secret(bytes.fromhex(self.keys.private))

    @property
    def minutes(self) -> int:
        """How long the stage was in use, pauses left out."""
        return round(self.seconds / 60)

    @property
    def handed(self) -> Handed:
        """What a stage is given."""
        keys = self.keys
        public, session_key = bytes.fromhex(keys.public), bytes.fromhex(keys.session_key)
        return Handed(keys.session, self.snapshot, self.talk, public, session_key)

    def is_as_handed(self, handle: str, body: Body) -> bool:
        """Whether it says what it said when it was handed out."""
        known = (each for each in self.handles if each.handle == handle)
        return any(each.words == words_of(each.record, body) for each in known)

    def record_of(self, handle: str) -> RecordId | None:
        """The record that a handle means; None for one that was not handed out."""
        return next((each.record for each in self.handles if each.handle == handle), None)

    def with_event(self, event: StageEvent) -> "SessionRow":
        """One step further; one that was brought in already changes nothing."""
        if event.id in self.applied:
            return self
        step = min(max(event.at - self.last, timedelta(0)), LONGEST_STEP)
        seconds = self.seconds + (0.0 if self.talk.is_paused else step.total_seconds())
        applied = (*self.applied, event.id)
        return replace(self, talk=event.talk, last=event.at, applied=applied, seconds=seconds)

    def resumed(self, keys: Keys, now: datetime) -> "SessionRow":
        """With other keys: no outbox of before opens any longer."""
        return replace(self, keys=keys, last=now, applied=(), talk=_rested(self, now))


def handles_of(connection: Connection, handles: Mapping[str, RecordId]) -> tuple[Handle, ...]:
    """Handles as they are kept. Raises NotFound."""
    return tuple(
        Handle(handle, record, words_of(record, records.read(connection, record).body))
        for handle, record in handles.items()
    )


def words_of(record: RecordId, body: Body) -> str:
    """A digest of everything that somebody can read in it: its place in an order is none of it."""
    return sha256(repr(part_of(record, body).fields).encode("utf-8", "replace")).hexdigest()


def read(connection: Connection) -> SessionRow | None:
    """The session that is open, if there is one."""
    return next(iter(own_lists.read(connection, NAME, _Kept).rows), None)


def write(connection: Connection, row: SessionRow | None) -> None:
    """Keep it, or let go of it, inside the caller's transaction."""
    own_lists.write(connection, NAME, _Kept() if row is None else _Kept((row,)))


@dataclass(frozen=True, slots=True)
class _Kept:
    rows: tuple[SessionRow, ...] = field(default=())


def _rested(row: SessionRow, now: datetime) -> Talk:
    """The talk as it was left: whoever was speaking has the time they had."""
    timer = row.talk.timer
    if timer is None or timer.since is None:
        return row.talk
    return replace(row.talk, timer=timer.stopped(row.last).started(now))
