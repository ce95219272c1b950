"""What changed between two versions of an agreement: by clause and by word, never by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hallpass_desktop.domain.diff import Change, Piece, compare
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId


class PartChange(StrEnum):
    """What happened to one part."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, repr=False)
class Part(Discreet):
    """A clause, a row of the grid or the head of an agreement, as one version holds it.

    `fields` are the words of each field in the order of the page; empty ones are left out. What is
    in `coded` was chosen and not typed, and changes as a whole.
    """

    id: RecordId
    fields: tuple[tuple[str, str], ...] = ()
    coded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class FieldChange(Discreet):
    """One field of a part, in pieces of what stayed, came and went."""

    field: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What happened to one part; `place` is where it stands, in the older version if it went."""

    part: RecordId
    change: PartChange
    place: int
    fields: tuple[FieldChange, ...] = ()


def differences(before: Sequence[Part], after: Sequence[Part]) -> tuple[Difference, ...]:
    """Every part that differs, in the order of the newer version; what went comes last.

    A part counts as moved only if it left the order of those that stayed, so that one new clause
    at the top does not move all the others.
    """
    old = {part.id: part for part in before}
    in_order = _in_order(before, after)
    return (*_newer(old, after, in_order), *_gone(before, after))


def _newer(
    old: dict[RecordId, Part], after: Sequence[Part], in_order: frozenset[RecordId]
) -> Iterator[Difference]:
    for place, part in enumerate(after):
        was = old.get(part.id)
        if was is None:
            yield Difference(part.id, PartChange.ADDED, place, _words(Part(part.id), part))
            continue
        if part.id not in in_order:
            yield Difference(part.id, PartChange.MOVED, place)
        if was.fields != part.fields:
            yield Difference(part.id, PartChange.CHANGED, place, _words(was, part))


def _gone(before: Sequence[Part], after: Sequence[Part]) -> Iterator[Difference]:
    stayed = {part.id for part in after}
    for place, part in enumerate(before):
        if part.id not in stayed:
            gone = _words(part, Part(part.id))
            yield Difference(part.id, PartChange.REMOVED, place, gone)


def _words(was: Part, now: Part) -> tuple[FieldChange, ...]:
    """The fields that differ: first those of the newer part, then those that are empty there."""
    old, new = dict(was.fields), dict(now.fields)
    names = (*new, *(name for name in old if name not in new))
    coded = was.coded | now.coded
    return tuple(
        FieldChange(name, _pieces(old.get(name, ""), new.get(name, ""), is_whole=name in coded))
        for name in names
        if old.get(name, "") != new.get(name, "")
    )


def _pieces(was: str, now: str, *, is_whole: bool) -> tuple[Piece, ...]:
    if not is_whole:
        return compare(was, now)
    whole = (Piece(was, Change.REMOVED), Piece(now, Change.ADDED))
    return tuple(piece for piece in whole if piece.text)


def _in_order(before: Sequence[Part], after: Sequence[Part]) -> frozenset[RecordId]:
    """The most parts that stand in the same order in both: the longest rising run of old places."""
    places = {part.id: place for place, part in enumerate(before)}
    kept = [part.id for part in after if part.id in places]
    runs: list[tuple[RecordId, ...]] = []
    for each in kept:
        before_it = [run for run in runs if places[run[-1]] < places[each]]
        runs.append((*_longest(before_it), each))
    return frozenset(_longest(runs))


def _longest(runs: Sequence[tuple[RecordId, ...]]) -> tuple[RecordId, ...]:
    none: tuple[RecordId, ...] = ()
    return max(runs, key=len, default=none)
