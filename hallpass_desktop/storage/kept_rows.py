"""Rows as they leave with everything and come back: one dataclass for each kind of row.

What a table keeps as JSON text is an object here; its cache, its index and the numbers that a body
says itself are left out, since they are made anew from what is here.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import PersonId, PictureId, RecordId, RevisionId, ScheduleId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Audience, Author, Kind, Pointer
from hallpass_desktop.domain.sent import Manifest, SentForm
from hallpass_desktop.storage.drafts import Envelope
from hallpass_desktop.storage.people import Details
from hallpass_desktop.storage.schedules import Stored
from hallpass_desktop.storage.versions import Contents

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class RecordRow(Discreet):
    """One page. `place` is its place in time, which keeps those of one second in their order."""

    id: RecordId
    kind: Kind
    place: int
    parent: RecordId | None
    happened: Moment
    written: Moment
    changed_at: datetime
    author: Author
    tags: tuple[str, ...]
    links: tuple[Pointer, ...]
    trashed_at: datetime | None
    due_on: date | None
    revision: RevisionId
    body_version: int
    body: Fields


@dataclass(frozen=True, slots=True, repr=False)
class RevisionRow(Discreet):
    """One state that the body of a page has had, in the order in which they were written."""

    id: RevisionId
    record: RecordId
    kind: Kind
    parent: RevisionId | None
    copy: str
    at: Moment
    body_version: int
    body: Fields


@dataclass(frozen=True, slots=True, repr=False)
class DraftRow(Discreet):
    """What stood in an editor and was not kept yet."""

    record: RecordId
    kind: Kind
    base: RevisionId | None
    saved_at: datetime
    envelope: Envelope
    body_version: int
    body: Fields


@dataclass(frozen=True, slots=True, repr=False)
class ReadingRow(Discreet):
    """A number with a time that stands beside the body of its page."""

    record: RecordId
    series: str
    at: datetime
    value: float
    note: str


@dataclass(frozen=True, slots=True, repr=False)
class GrantRow(Discreet):
    """One field of one page that an audience may see; what has no row is private."""

    record: RecordId
    field: str
    audience: Audience
    at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class VersionRow(Discreet):
    """One row in the log of an agreement, sealed to the row before it."""

    agreement: RecordId
    number: int
    at: datetime
    at_offset: int
    reason: str
    contents: Contents
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True, repr=False)
class PersonRow(Discreet):
    """Somebody by an alias."""

    id: PersonId
    alias: str
    role: str
    added_at: datetime
    details: Details


@dataclass(frozen=True, slots=True, repr=False)
class PictureRow(Discreet):
    """A picture on a page, its bytes in base64."""

    id: PictureId
    record: RecordId
    position: int
    media_type: str
    width: int
    height: int
    description: str
    added_at: datetime
    data: str


@dataclass(frozen=True, slots=True, repr=False)
class ScheduleRow(Discreet):
    """When a check-in is asked for."""

    id: ScheduleId
    record: RecordId | None
    kind: str
    rule: Stored
    due_at: datetime | None
    due_offset: int
    ends_on: date | None
    is_paused: bool


@dataclass(frozen=True, slots=True, repr=False)
class SentRow(Discreet):
    """Something that left the notebook."""

    id: str
    at: datetime
    at_offset: int
    form: SentForm
    manifest: Manifest


@dataclass(frozen=True, slots=True, repr=False)
class PurgedRow(Discreet):
    """What is left of a page that has gone for good."""

    id: RecordId
    kind: str
    at: datetime


Row = (
    RecordRow
    | RevisionRow
    | DraftRow
    | ReadingRow
    | GrantRow
    | VersionRow
    | PersonRow
    | PictureRow
    | ScheduleRow
    | SentRow
    | PurgedRow
)

# In this order they stand in a file, so that what hangs on something comes after it.
ROWS: dict[str, type[Row]] = {
    "records": RecordRow,
    "revisions": RevisionRow,
    "readings": ReadingRow,
    "grants": GrantRow,
    "versions": VersionRow,
    "people": PersonRow,
    "schedules": ScheduleRow,
    "sent": SentRow,
    "purged": PurgedRow,
    "pictures": PictureRow,
    "drafts": DraftRow,
}
