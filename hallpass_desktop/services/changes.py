"""What a mutation changed, so that a page can ask whether it must look again."""

from collections.abc import Iterable
from dataclasses import dataclass

from hallpass_desktop.domain.ids import PersonId, RecordId, ScheduleId
from hallpass_desktop.domain.record import Kind, Record

Retagged = tuple[tuple[str, str], ...]  # a tag, and what it is called now


@dataclass(frozen=True, slots=True)
class Changes:
    """What one mutation touched: kinds, ids, schedules, people; and the code of the undo it offers.

    The record of a touched schedule counts as touched itself: its page shows when it asks.
    A list is something kept beside the records, such as templates. A tag that is gone from every
    page is told with the name it has there now, empty where it was taken off. What was taken back
    fell short if something that it was about has gone for good since. What came in and was changed
    since has `stayed` when the rest was taken out again.
    """

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[RecordId] = frozenset()
    undo: str = ""
    schedules: frozenset[ScheduleId] = frozenset()
    people: frozenset[PersonId] = frozenset()
    lists: frozenset[str] = frozenset()
    retagged: Retagged = ()
    fell_short: bool = False
    stayed: frozenset[RecordId] = frozenset()

    @classmethod
    def to(cls, record: Record, undo: str = "") -> "Changes":
        """One record changed."""
        return cls(frozenset({record.kind}), frozenset({record.id}), undo)

    @classmethod
    def of(cls, kinds: Iterable[Kind], ids: Iterable[RecordId], undo: str = "") -> "Changes":
        """Several records changed; without any there is nothing to undo."""
        touched = frozenset(ids)
        return cls(frozenset(kinds), touched, undo if touched else "")

    def __bool__(self) -> bool:
        return bool(self.ids or self.schedules or self.people or self.lists)

    def touches(self, kind: Kind) -> bool:
        """Whether records of this kind changed."""
        return kind in self.kinds

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.kinds | other.kinds,
            self.ids | other.ids,
            self.undo or other.undo,
            self.schedules | other.schedules,
            self.people | other.people,
            self.lists | other.lists,
            self.retagged + other.retagged,
            self.fell_short or other.fell_short,
            self.stayed | other.stayed,
        )
