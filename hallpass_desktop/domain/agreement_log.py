"""What happened to an agreement, in order, and from that where it stands.

The log only grows, and where an agreement stands is never stored: it follows from the log alone. An
entry that its author may not make counts for nothing, so no order of entries whatever makes an
agreement that one of two people has not read, and no entry of the other undoes a pause.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Author, Told, Who

BOTH = frozenset({Who.ME, Who.PARTNER})


class Did(StrEnum):
    """What one entry says was done. READ is "I have read this", never "I am bound".

    LOOKED says that the two looked at what holds and left it as it is; it changes no state.
    """

    SAVED = "saved"
    TALKED = "talked"
    READ = "read"
    PAUSED = "paused"
    READY = "ready"
    ENDED = "ended"
    LOOKED = "looked"


class State(StrEnum):
    """Where an agreement stands, as its page says it."""

    DRAFT = "draft"
    TALKED_THROUGH = "talked_through"
    AGREED = "agreed"
    PAUSED = "paused"
    ENDED = "ended"


class Refusal(StrEnum):
    """Why an entry may not be made."""

    HAS_ENDED = "has_ended"
    NOTHING_WRITTEN = "nothing_written"
    NOTHING_AGREED = "nothing_agreed"
    NOT_TALKED_THROUGH = "not_talked_through"
    NOT_PAUSED = "not_paused"
    NOT_ONE_OF_TWO = "not_one_of_two"
    NOT_THEIR_OWN_HAND = "not_their_own_hand"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One thing that was done, by whom, and how that reached the journal."""

    did: Did
    at: Moment
    author: Author = field(default_factory=Author)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an agreement stands. Versions count from 1; 0 is none.

    `held` is the last version that both have read: it goes on holding while a newer one is written.
    """

    newest: int = 0
    held: int = 0
    is_talked_through: bool = False
    read_by: frozenset[Who] = frozenset()
    paused_by: frozenset[Who] = frozenset()
    ready: frozenset[Who] = frozenset()
    is_ended: bool = False

    @property
    def state(self) -> State:
        """What the page says; an end and a pause are stronger than what the newest version is."""
        if self.is_ended:
            return State.ENDED
        if self.paused_by:
            return State.PAUSED
        if self.held and self.held == self.newest:
            return State.AGREED
        return State.TALKED_THROUGH if self.is_talked_through else State.DRAFT

    @property
    def in_force(self) -> int:
        """The version that holds now; 0 while there is none, in a pause, and after the end."""
        return 0 if self.is_ended or self.paused_by else self.held


def standing(log: Iterable[LogEntry]) -> Standing:
    """Where an agreement stands after everything in its log."""
    now = Standing()
    for entry in log:
        now = after(now, entry)
    return now


def after(now: Standing, entry: LogEntry) -> Standing:
    """Where it stands after one more entry; one that may not be made changes nothing."""
    return now if refusal(now, entry.did, entry.author) else _after(now, entry)


def refusal(now: Standing, did: Did, author: Author) -> Refusal | None:
    """Why this author may not do this now; None if they may."""
    if now.is_ended:
        return Refusal.HAS_ENDED
    if did in {Did.PAUSED, Did.ENDED}:
        return None if author.who in BOTH else Refusal.NOT_ONE_OF_TWO
    if did in {Did.READ, Did.READY} and (unfit := _unfit(author)):
        return unfit
    return _too_early(now, did)


def _unfit(author: Author) -> Refusal | None:
    """A mark is one person's own: a partner's exists only from a hand-over in one sitting."""
    if author.who not in BOTH:
        return Refusal.NOT_ONE_OF_TWO
    if author.who is Who.PARTNER and author.told is not Told.IN_SITTING:
        return Refusal.NOT_THEIR_OWN_HAND
    return None


def _too_early(now: Standing, did: Did) -> Refusal | None:
    if did in {Did.TALKED, Did.READ} and not now.newest:
        return Refusal.NOTHING_WRITTEN
    if did is Did.READ and not now.is_talked_through:
        return Refusal.NOT_TALKED_THROUGH
    if did is Did.LOOKED and not now.in_force:
        return Refusal.NOTHING_AGREED
    if did is Did.READY and not now.paused_by:
        return Refusal.NOT_PAUSED
    return None


def _after(now: Standing, entry: LogEntry) -> Standing:
    who = frozenset({entry.author.who})
    match entry.did:
        case Did.SAVED:
            return replace(now, newest=now.newest + 1, is_talked_through=False, read_by=frozenset())
        case Did.TALKED:
            return replace(now, is_talked_through=True)
        case Did.READ:
            read_by = now.read_by | who
            return replace(now, read_by=read_by, held=now.newest if read_by == BOTH else now.held)
        case Did.PAUSED:
            return replace(now, paused_by=now.paused_by | who, ready=frozenset())
        case Did.READY:
            ready = now.ready | who
            return replace(now, ready=ready) if ready != BOTH else _resumed(now)
        case Did.ENDED | Did.LOOKED:
            return replace(now, is_ended=entry.did is Did.ENDED)


def _resumed(now: Standing) -> Standing:
    return replace(now, paused_by=frozenset(), ready=frozenset())
