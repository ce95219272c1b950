"""Light values that lists are made of: nothing here holds a whole record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.picture import Picture
from hallpass_desktop.domain.record import Grant, Kind, Record


@dataclass(frozen=True, slots=True, repr=False)
class Snippet(Discreet):
    """The words round a hit, in which field, and where in `text` the hits stand.

    Where something was chosen `text` has its code; `choices` says where those stand.
    """

    field: str
    text: str
    matches: tuple[tuple[int, int], ...]
    choices: tuple[tuple[int, int], ...] = ()

    def in_words(self, called: Callable[[str, str], str]) -> "Snippet":
        """The same snippet with every code as it is called; asks with its field and the code."""
        text, matches, choices = self.text, self.matches, self.choices
        for start, end in reversed(self.choices):
            word = called(self.field, text[start:end])
            longer = len(word) - (end - start)
            text = text[:start] + word + text[end:]
            matches = tuple(_moved(match, end, longer) for match in matches)
            choices = tuple(_moved(choice, end, longer) for choice in choices)
        return Snippet(self.field, text, matches, choices)


def _moved(match: tuple[int, int], end: int, longer: int) -> tuple[int, int]:
    """A place in a text that grew before `end`."""
    first, last = match
    return first + longer * (first >= end), last + longer * (last >= end)


@dataclass(frozen=True, slots=True)
class Form:
    """Which check-in it is, and the numbers answered in it."""

    code: str
    phase: str = ""
    scales: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Row(Discreet):
    """One line of a list; only check-ins have a form."""

    id: RecordId
    kind: Kind
    title: str
    preview: str
    happened: Moment
    strength_before: int | None = None
    strength_after: int | None = None
    is_shared: bool = False
    is_unfinished: bool = False
    snippet: Snippet | None = None
    trashed_at: datetime | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended; the next one starts below it."""

    place: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, newest first, and where to go on; `next` is None on the last page."""

    rows: tuple[Row, ...]
    next: Cursor | None = None


@dataclass(frozen=True, slots=True, repr=False)
class TagCount(Discreet):
    """A tag in its latest spelling, and how many records carry it."""

    tag: str
    count: int


@dataclass(frozen=True, slots=True)
class RevisionInfo:
    """One earlier or present state of a record."""

    id: RevisionId
    at: Moment
    is_current: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything a page needs to show one record.

    `pointed` is what it points at and belongs to, in the trash or not; `pointing` are the newest
    pages that point at it, of `pointing_count`.
    """

    record: Record
    grants: tuple[Grant, ...] = ()
    revision_count: int = 0
    pointed: tuple[Row, ...] = ()
    pointing: tuple[Row, ...] = ()
    pointing_count: int = 0
    pictures: tuple[Picture, ...] = ()

    def pointed_as(self, role: str) -> tuple[Row, ...]:
        """What it points at in one role."""
        targets = self.record.targets(role)
        return tuple(row for row in self.pointed if row.id in targets)

    def is_touched_by(self, ids: frozenset[RecordId]) -> bool:
        """Whether it may look different after these records changed; any may point at a need."""
        linked = {row.id for row in (*self.pointed, *self.pointing)}
        return self.record.kind is Kind.NEED or bool(ids & {self.record.id, *linked})

    def whole(self) -> tuple[Row, ...]:
        """What it is a part of, as a request is of its need."""
        return tuple(row for row in self.pointed if row.id == self.record.parent)
