"""The envelope that every kept thing has: id, times, author, tags, trash state and a body."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.moment import Moment


class Kind(StrEnum):
    """Every kind of thing the app keeps."""

    JEALOUSY = "jealousy"
    NOTE = "note"
    NEED = "need"
    REQUEST = "request"
    CHECK_IN = "check_in"
    AGREEMENT = "agreement"
    CLAUSE = "clause"
    GRID_ROW = "grid_row"
    WORKSHEET = "worksheet"
    READINESS = "readiness"
    REPAIR_PLAN = "repair_plan"
    FIRST_EVENING = "first_evening"
    STEP = "step"
    EVALUATION = "evaluation"
    SET_OFF = "set_off"
    SESSION = "session"
    ACTION_POINT = "action_point"
    AFTERWORD = "afterword"
    SUMMARY = "summary"
    SCORE = "score"


class Who(StrEnum):
    """Whose words or mark a record holds."""

    ME = "me"
    PARTNER = "partner"
    US = "us"


class Told(StrEnum):
    """How a partner's word reached the journal."""

    IN_SITTING = "in_sitting"
    TO_ME = "to_me"


class Audience(StrEnum):
    """Who a field is shown to. Private is the absence of a grant and is never stored."""

    TOGETHER = "together"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True)
class Author:
    """Who said it, and for a partner's words how they reached the journal."""

    who: Who = Who.ME
    told: Told | None = None


@dataclass(frozen=True, slots=True, order=True)
class Pointer:
    """Another record that this one points at, and as what, for example `need`.

    They are sorted wherever several stand together: nobody gave them an order.
    """

    role: str
    target: RecordId


@dataclass(frozen=True, slots=True, repr=False)
class Record(Discreet):
    """One kept thing. `changed_at` and `trashed_at` are aware UTC instants."""

    id: RecordId
    kind: Kind
    happened: Moment
    written: Moment
    changed_at: datetime
    body: Body
    parent: RecordId | None = None
    author: Author = Author()
    tags: tuple[str, ...] = ()
    links: tuple[Pointer, ...] = ()
    trashed_at: datetime | None = None

    @property
    def heading(self) -> "Heading":
        """Its date, its tags and what it points at."""
        return Heading(self.happened, self.tags, self.links)

    def targets(self, role: str) -> tuple[RecordId, ...]:
        """What it points at in one role."""
        return tuple(link.target for link in self.links if link.role == role)

    def pointing(self, role: str, targets: Iterable[RecordId]) -> tuple[Pointer, ...]:
        """Its links with these targets in one role, and with all others as they are."""
        others = (link for link in self.links if link.role != role)
        return tuple(sorted((*others, *(Pointer(role, each) for each in targets))))

    def changed(self, body: Body, at: datetime) -> "Record":
        """The same record with another body."""
        return replace(self, body=body, changed_at=at)


@dataclass(frozen=True, slots=True, repr=False)
class Heading(Discreet):
    """What an editor may change beside the body."""

    happened: Moment
    tags: tuple[str, ...] = ()
    links: tuple[Pointer, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A record as it stands in an open editor, and the revision and heading it started from.

    A heading that the editor left alone is not written back: it may have changed elsewhere since.
    """

    record: Record
    base: RevisionId | None = None
    opened: Heading | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """One field of one record that an audience may see."""

    record: RecordId
    field: str
    audience: Audience
    at: datetime
