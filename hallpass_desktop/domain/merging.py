"""Two states of one record become one: the same whichever is called ours, and no word is lost.

Nothing is drawn or timed here, so that merging either copy into the other comes to the same, and
merging once more changes nothing (docs/adr/0009-two-copies.md says why each rule is as it is).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Told, Who
from hallpass_desktop.domain.tags import tag_key

Mark = tuple[str, str, float, str]  # series, at, value, note
PictureLine = tuple[str, int, str]  # id, position, description
LogLine = tuple[int, str, int, str, str, str, str]  # as the table has it, the hash last
RevisionLine = tuple[str, str | None, str]  # id, parent, at

BETWEEN = " / "


@dataclass(frozen=True, slots=True, repr=False)
class State(Discreet):
    """Everything that two copies can say differently about one record; times as they are stored."""

    id: str
    kind: str
    parent: str | None
    happened: tuple[str, int, str]
    author: tuple[str, str | None]
    changed_at: str
    trashed_at: str | None
    head: str
    body: str
    tags: tuple[str, ...] = ()
    links: frozenset[tuple[str, str]] = frozenset()
    grants: frozenset[tuple[str, str, str]] = frozenset()  # audience, field, at
    marks: frozenset[Mark] = frozenset()
    pictures: frozenset[PictureLine] = frozenset()
    log: tuple[LogLine, ...] = ()
    revisions: frozenset[RevisionLine] = frozenset()


class Note(StrEnum):
    """What a person is told because the two copies did not agree on a record, or on somebody."""

    BOTH_WROTE = "both_wrote"
    TWO_DATES = "two_dates"
    OUTLIVED = "outlived"
    TWO_LOGS = "two_logs"
    TWO_ROLES = "two_roles"


@dataclass(frozen=True, slots=True, repr=False)
class Merged(Discreet):
    """The one state, what there is to say about it, and what of a log does not stand in it."""

    state: State
    notes: frozenset[Note] = frozenset()
    dropped: tuple[LogLine, ...] = ()


def merged(ours: State, theirs: State) -> Merged:
    """The state both copies are to have."""
    head, has_two = _head(ours, theirs)
    trashed_at = _trashed_at(ours, theirs)
    log, dropped = _log(ours.log, theirs.log)
    state = replace(
        _envelope(ours, theirs),
        trashed_at=trashed_at,
        head=head,
        body=ours.body if head == ours.head else theirs.body,
        tags=_tags(ours, theirs),
        links=ours.links | theirs.links,
        grants=_narrower(ours.grants, theirs.grants),
        marks=ours.marks | theirs.marks,
        pictures=_pictures(ours.pictures, theirs.pictures),
        log=log,
        revisions=ours.revisions | theirs.revisions,
    )
    said = {
        Note.BOTH_WROTE: has_two and ours.body != theirs.body,
        Note.TWO_DATES: has_two and ours.happened != theirs.happened,
        Note.OUTLIVED: not trashed_at and bool(ours.trashed_at or theirs.trashed_at),
        Note.TWO_LOGS: bool(dropped),
    }
    return Merged(state, _holding(said), dropped)


def in_order(revisions: Iterable[RevisionLine], head: str) -> tuple[str, ...]:
    """Revisions as they came: each after its parent, else by time; the head last."""
    waiting = sorted(revisions, key=_by_time)
    known = {revision for revision, _, _ in waiting}
    done: dict[str, None] = {}
    while waiting:
        ready = next((r for r in waiting if r[1] not in known or r[1] in done), waiting[0])
        waiting.remove(ready)
        done[ready[0]] = None
    return (*(revision for revision in done if revision != head), head)


def joined(first: str, second: str) -> str:
    """Two short texts about the same thing as one that holds both."""
    parts = {part for text in (first, second) for part in text.split(BETWEEN) if part}
    return BETWEEN.join(sorted(parts))


def _holding(said: Mapping[Note, bool]) -> frozenset[Note]:
    return frozenset(note for note, holds in said.items() if holds)


def _envelope(ours: State, theirs: State) -> State:
    """The later of the two, as far as both agree on whose it is and what it is a part of."""
    return replace(
        max(ours, theirs, key=_changed),
        parent=ours.parent if ours.parent == theirs.parent else None,
        author=max(ours.author, theirs.author, key=_modesty),
    )


def _changed(state: State) -> tuple[str, ...]:
    return (state.changed_at, *map(str, state.happened))


def _modesty(author: tuple[str, str | None]) -> tuple[bool, bool, str]:
    """Nobody's words become one's own, and what was only told was not said in a sitting."""
    who, told = author
    return (who != Who.ME, told != Told.IN_SITTING, str(author))


def _head(ours: State, theirs: State) -> tuple[str, bool]:
    """The revision that stands on top, and whether each copy wrote what the other had not seen."""
    if ours.head == theirs.head:
        return ours.head, False
    if theirs.revisions < ours.revisions:
        return ours.head, False
    if ours.revisions < theirs.revisions:
        return theirs.head, False
    every = {revision: parent for revision, parent, _ in ours.revisions | theirs.revisions}
    if ours.head in _ancestors(theirs.head, every):
        return theirs.head, False
    if theirs.head in _ancestors(ours.head, every):
        return ours.head, False
    times = {revision: at for revision, _, at in ours.revisions | theirs.revisions}
    heads = [(times.get(head, ""), head) for head in (ours.head, theirs.head)]
    return max(heads)[1], True


def _ancestors(head: str, parents: Mapping[str, str | None]) -> frozenset[str]:
    found: set[str] = set()
    current = parents.get(head)
    while current is not None and current not in found:
        found.add(current)
        current = parents.get(current)
    return frozenset(found)


def _trashed_at(ours: State, theirs: State) -> str | None:
    """In the trash on one side only: it stays there unless it was changed after that."""
    if ours.trashed_at and theirs.trashed_at:
        return max(ours.trashed_at, theirs.trashed_at)
    trashed, kept = (ours, theirs) if ours.trashed_at else (theirs, ours)
    if trashed.trashed_at and kept.changed_at > trashed.trashed_at:
        return None
    return trashed.trashed_at


def _tags(ours: State, theirs: State) -> tuple[str, ...]:
    """All of both: neither copy knows when a tag was taken off, so none is lost for that."""
    mine, other = ({tag_key(tag): tag for tag in state.tags} for state in (ours, theirs))
    if set(mine) > set(other):
        return ours.tags
    if set(other) > set(mine):
        return theirs.tags
    first, second = sorted((ours, theirs), key=_changed_and_tags, reverse=True)
    known = {tag_key(tag) for tag in first.tags}
    return (*first.tags, *(tag for tag in second.tags if tag_key(tag) not in known))


def _changed_and_tags(state: State) -> tuple[str, tuple[str, ...]]:
    return (state.changed_at, state.tags)


def _narrower(
    ours: frozenset[tuple[str, str, str]], theirs: frozenset[tuple[str, str, str]]
) -> frozenset[tuple[str, str, str]]:
    """Shown is only what both show, and since when the first of them did."""
    mine = {(audience, field): at for audience, field, at in ours}
    other = {(audience, field): at for audience, field, at in theirs}
    return frozenset((*key, min(at, other[key])) for key, at in mine.items() if key in other)


def _pictures(
    ours: frozenset[PictureLine], theirs: frozenset[PictureLine]
) -> frozenset[PictureLine]:
    """Every picture once; two descriptions of one become one that holds both."""
    found: dict[str, PictureLine] = {}
    for picture, position, description in sorted(ours | theirs):
        _, first, said = found.get(picture, (picture, position, description))
        found[picture] = (picture, min(first, position), joined(said, description))
    return frozenset(found.values())


def _log(
    ours: tuple[LogLine, ...], theirs: tuple[LogLine, ...]
) -> tuple[tuple[LogLine, ...], tuple[LogLine, ...]]:
    """The log that stays, and what stands only in the other one: no entry is put into a chain."""
    stays, other = sorted((ours, theirs), key=_length, reverse=True)
    common = 0
    for mine, its in zip(stays, other, strict=False):
        if mine != its:
            break
        common += 1
    return stays, other[common:]


def _length(log: tuple[LogLine, ...]) -> tuple[int, str, str]:
    return (len(log), log[-1][1], log[-1][-1]) if log else (0, "", "")


def _by_time(revision: RevisionLine) -> tuple[str, str]:
    return (revision[2], revision[0])
