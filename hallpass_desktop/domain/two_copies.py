"""What bringing two copies together comes to, said before and after it is done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.merging import LogLine, Merged, Note
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind

NAME = "two_copies"


@dataclass(frozen=True, slots=True, repr=False)
class Said(Discreet):
    """One thing to look at because the two copies did not agree, until somebody is done with it.

    Of a log it holds the entry that stands in one of them only: what was done, when and why.
    Of somebody with two roles `record` is the person, and `contents` is the role that stays and the
    other one.
    """

    id: str
    record: str
    note: Note
    at: str = ""
    at_offset: int = 0
    reason: str = ""
    contents: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Kept(Discreet):
    """What stands in the list beside the records."""

    said: tuple[Said, ...] = ()

    def with_all(self, more: Iterable[Said]) -> "Kept":
        """The same with others; what is done with in one copy is so in both."""
        found = {each.id: each for each in self.said}
        for each in more:
            known = found.get(each.id, each)
            found[each.id] = replace(each, is_done=each.is_done or known.is_done)
        return Kept(tuple(found[key] for key in sorted(found)))

    def without(self, said_id: str) -> "Kept":
        """The same after somebody is done with one of them."""
        return Kept(
            tuple(replace(each, is_done=True) if each.id == said_id else each for each in self.said)
        )

    @property
    def open(self) -> tuple[Said, ...]:
        """What still waits to be looked at."""
        return tuple(each for each in self.said if not each.is_done)


@dataclass(frozen=True, slots=True, repr=False)
class ToLookAt(Discreet):
    """The same with the page or the person it is about; of a log, with what was done and when."""

    said: Said
    kind: Kind | None
    title: str
    did: Did | None = None
    at: Moment | None = None


@dataclass(frozen=True, slots=True)
class TwoCopies:
    """What comes in, what becomes another, what goes, and how much there is to look at after."""

    coming: Mapping[Kind, int] = field(default_factory=dict)
    changed: int = 0
    going: int = 0
    beside: int = 0
    two_names: int = 0
    notes: Mapping[Note, int] = field(default_factory=dict)

    @property
    def pages(self) -> int:
        """How many pages come in."""
        return sum(self.coming.values())

    @property
    def is_nothing(self) -> bool:
        """Whether this copy holds everything of the other one already."""
        return not (self.pages or self.changed or self.going or self.beside)


def said_of(merged: Merged) -> tuple[Said, ...]:
    """What there is to say about one record, under ids that are the same in both copies."""
    state = merged.state
    alone = [note for note in sorted(merged.notes) if note is not Note.TWO_LOGS]
    about = {Note.BOTH_WROTE: state.head, Note.TWO_DATES: state.head}
    said = [
        Said(_id(state.id, note, about.get(note, "")), state.id, note, state.changed_at)
        for note in alone
    ]
    return (*said, *(_of_log(state.id, line) for line in merged.dropped))


def said_of_roles(person: str, ours: str, theirs: str) -> Said:
    """What there is to say about somebody who is one thing here and another there."""
    stays, other = max(ours, theirs), min(ours, theirs)
    about = f"{stays} {other}"
    return Said(_id(person, Note.TWO_ROLES, about), person, Note.TWO_ROLES, contents=about)


def _of_log(record: str, line: LogLine) -> Said:
    _, at, offset, reason, contents, _, seal = line
    return Said(
        _id(record, Note.TWO_LOGS, seal), record, Note.TWO_LOGS, at, offset, reason, contents
    )


def _id(record: str, note: Note, about: str) -> str:
    return sha256(f"{record} {note} {about}".encode()).hexdigest()[:32]
