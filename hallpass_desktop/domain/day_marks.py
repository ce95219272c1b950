"""What stands on a day of the calendar: how many pages of each sort, and the marks that say so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from hallpass_desktop.domain.record import Kind

MOST_MARKS = 3


class Mark(StrEnum):
    """The sorts of pages that a calendar tells apart, in the order of their marks."""

    JEALOUSY = "jealousy"
    NOTE = "note"
    CHECK_IN = "check_in"
    OTHER = "other"


_ORDER = {mark: place for place, mark in enumerate(Mark)}
_OF_KINDS = {Kind.JEALOUSY: Mark.JEALOUSY, Kind.NOTE: Mark.NOTE, Kind.CHECK_IN: Mark.CHECK_IN}


@dataclass(frozen=True, slots=True)
class DayPages:
    """The pages of one day; `strongest` is None where none of them has a strength."""

    counts: tuple[tuple[Mark, int], ...] = ()
    strongest: int | None = None

    @property
    def total(self) -> int:
        """How many pages there are."""
        return sum(count for _, count in self.counts)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """At most three marks: one for each sort first, then more of the same."""
        once = [mark for mark, _ in self.counts]
        again = [mark for mark, count in self.counts for _ in range(min(count, MOST_MARKS) - 1)]
        shown = (once + again)[:MOST_MARKS]
        return tuple(sorted(shown, key=_ORDER.__getitem__))

    @property
    def has_more(self) -> bool:
        """Whether there are more pages than marks."""
        return self.total > MOST_MARKS


def of_kinds(found: Iterable[tuple[Kind, int, int | None]]) -> DayPages:
    """One day from its kinds, each with how many there are and the strongest of them."""
    rows = tuple(found)
    return DayPages(tuple(_counts(rows)), max((s for *_, s in rows if s is not None), default=None))


def _counts(rows: Iterable[tuple[Kind, int, int | None]]) -> Iterator[tuple[Mark, int]]:
    counted = dict.fromkeys(Mark, 0)
    for kind, count, _ in rows:
        counted[_OF_KINDS.get(kind, Mark.OTHER)] += count
    return ((mark, count) for mark, count in counted.items() if count)
