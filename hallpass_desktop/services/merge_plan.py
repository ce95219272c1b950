"""Hold two copies together, record by record, and say what both are to have. Writes nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hallpass_desktop.domain import merging_rows
from hallpass_desktop.domain.merging import Merged, Note, State, merged
from hallpass_desktop.domain.outliving import outlives, that_outlived
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.two_copies import NAME, Kept, Said, TwoCopies, said_of, said_of_roles
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.storage import merge_states, own_lists
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.merge_states import Outline

MERGE_ROWS = {
    "people": merging_rows.merged_person,
    "schedules": merging_rows.merged_schedule,
    "sent": merging_rows.merged_sent,
}

Stones = dict[str, tuple[str, str]]
Rows = dict[str, dict[str, dict[str, Any]]]


@dataclass(slots=True)
class Plan:
    """What is to be written. `before` holds the records that are there, as they are now."""

    added: dict[str, Merged] = field(default_factory=dict)
    changed: dict[str, Merged] = field(default_factory=dict)
    before: dict[str, State] = field(default_factory=dict)
    stones: Stones = field(default_factory=dict)
    going: frozenset[str] = frozenset()
    outlived: frozenset[str] = frozenset()
    rows: Rows = field(default_factory=dict)
    two_names: int = 0
    two_roles: tuple[Said, ...] = ()
    lists: dict[str, str] = field(default_factory=dict)
    said: tuple[Said, ...] = ()

    def told(self) -> TwoCopies:
        """The same in numbers."""
        return TwoCopies(
            coming=Counter(Kind(each.state.kind) for each in self.added.values()),
            changed=len(self.changed),
            going=len(self.going),
            beside=len(self.lists) + sum(map(len, self.rows.values())),
            two_names=self.two_names,
            notes=Counter(each.note for each in self.said),
        )


def plan(ours: Connection, theirs: Connection) -> Steps[Plan]:
    """Say what both are to have, a few records at a time."""
    outlines = merge_states.outline(ours), merge_states.outline(theirs)
    stones = merge_states.tombstones(ours), merge_states.tombstones(theirs)
    made = Plan()
    lasting = yield from _lasting(ours, theirs, outlines, stones)
    alive = _alive(outlines, stones, lasting)
    every = outlines[0].keys() | outlines[1].keys()
    gone = {record: stone for record, stone in _both(stones).items() if record not in alive}
    made.stones = {record: gone[record] for record in gone if gone[record] != stones[0].get(record)}
    made.going = frozenset(outlines[0].keys() - alive)
    made.outlived = frozenset(stones[0].keys() & alive)
    for some in merge_states.batches(alive & every):
        _hold_together(made, merge_states.states(ours, some), merge_states.states(theirs, some))
        yield
    _mark_outlived(made, stones, alive, ours)
    _take_out_wholes(made, ours, outlines)
    _beside(made, ours, theirs, alive)
    made.said = _said(made, ours, theirs)
    _leave_out_what_is_so_already(made)
    return made


def _lasting(
    ours: Connection,
    theirs: Connection,
    outlines: tuple[Mapping[str, Outline], Mapping[str, Outline]],
    stones: tuple[Stones, Stones],
) -> Steps[frozenset[str]]:
    """The records that the other copy let go of and that stay all the same."""
    lasting: set[str] = set()
    for holder, other, mine, gone in (
        (ours, theirs, outlines[0], stones[1]),
        (theirs, ours, outlines[1], stones[0]),
    ):
        known = merge_states.known_to(other, holder)
        for some in merge_states.batches(mine.keys() & gone.keys()):
            tops = merge_states.tops(holder, some)
            lasting |= {
                record
                for record, state in merge_states.states(holder, some).items()
                if outlives(state, tops[record], gone[record][1], known)
            }
            yield
    return frozenset(lasting)


def _alive(
    outlines: tuple[Mapping[str, Outline], Mapping[str, Outline]],
    stones: tuple[Stones, Stones],
    lasting: frozenset[str],
) -> frozenset[str]:
    """What both are to have. What a part that stays hangs on stays with it."""
    every = outlines[0].keys() | outlines[1].keys()
    gone = stones[0].keys() | stones[1].keys()
    alive = {record for record in every if record not in gone or record in lasting}
    waiting = list(alive)
    while waiting:
        record = waiting.pop()
        for outline in outlines:
            parent = outline[record].parent if record in outline else None
            if parent is not None and parent in every and parent not in alive:
                alive.add(parent)
                waiting.append(parent)
    return frozenset(alive)


def _both(stones: tuple[Stones, Stones]) -> Stones:
    """Every tombstone; of two for one record the earlier."""
    ours, theirs = stones
    return ours | {
        record: min(stone, ours.get(record, stone), key=_when) for record, stone in theirs.items()
    }


def _when(stone: tuple[str, str]) -> str:
    return stone[1]


def _hold_together(made: Plan, ours: Mapping[str, State], theirs: Mapping[str, State]) -> None:
    for record in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(record), theirs.get(record)
        if mine is None and other is not None:
            made.added[record] = Merged(other)
        elif mine is not None and other is not None and mine != other:
            made.before[record] = mine
            made.changed[record] = merged(mine, other)


def _mark_outlived(
    made: Plan, stones: tuple[Stones, Stones], alive: frozenset[str], ours: Connection
) -> None:
    """What stays although the other copy let go of it is said, and lasts at every later merge."""
    for record, stone in stones[0].items():
        if record in made.added:
            made.added[record] = _outlived(made.added[record], stone[1])
    here = (stones[1].keys() & alive) - made.added.keys()
    for record, state in merge_states.states(ours, here).items():
        made.before.setdefault(record, state)
        known = made.changed.get(record, Merged(state))
        made.changed[record] = _outlived(known, stones[1][record][1])


def _outlived(one: Merged, gone_at: str) -> Merged:
    notes = one.notes | {Note.OUTLIVED}
    return replace(one, state=that_outlived(one.state, gone_at), notes=notes)


def _take_out_wholes(
    made: Plan, ours: Connection, outlines: tuple[Mapping[str, Outline], Mapping[str, Outline]]
) -> None:
    """Nothing outside the trash is a part of something in it: it would go for good with that."""
    now = {r: (o.parent, o.trashed_at) for r, o in outlines[0].items() if r not in made.going}
    new = made.added | made.changed
    now |= {record: (one.state.parent, one.state.trashed_at) for record, one in new.items()}
    for record, (_, trashed_at) in now.items():
        if trashed_at is None:
            for whole in _around(record, now):
                if now[whole][1] is not None:
                    _take_out(made, ours, whole)


def _around(record: str, now: Mapping[str, tuple[str | None, str | None]]) -> Iterator[str]:
    """What a record is a part of, and what that is a part of."""
    parent = now[record][0]
    while parent is not None and parent in now:
        yield parent
        parent = now[parent][0]


def _take_out(made: Plan, ours: Connection, record: str) -> None:
    into = made.added if record in made.added else made.changed
    if record not in into:
        made.before[record] = merge_states.states(ours, [record])[record]
        into[record] = Merged(made.before[record])
    one = into[record]
    into[record] = replace(one, state=replace(one.state, trashed_at=None))


def _beside(made: Plan, ours: Connection, theirs: Connection, alive: frozenset[str]) -> None:
    """People, schedules, what left, and lists of one's own."""
    for table, merge in MERGE_ROWS.items():
        mine, other = merge_states.rows(ours, table), merge_states.rows(theirs, table)
        new = {key: row for key, row in other.items() if row != mine.get(key)}
        both = {key: merge(mine[key], row) if key in mine else row for key, row in new.items()}
        made.rows[table] = {
            key: row
            for key, row in both.items()
            if row != mine.get(key) and (row.get("record") is None or row["record"] in alive)
        }
        if table == "people":
            made.two_names = sum(
                1 for key in mine.keys() & other.keys() if mine[key]["alias"] != other[key]["alias"]
            )
            made.two_roles = tuple(_two_roles(mine, other))
    lists = merge_states.own_lists(ours)
    for name, value in merge_states.own_lists(theirs).items():
        wanted = merging_rows.merged_list(lists.get(name, value), value)
        made.lists |= {name: wanted} if wanted != lists.get(name) else {}


def _two_roles(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterator[Said]:
    for person in sorted(ours.keys() & theirs.keys()):
        here, there = ours[person]["role"], theirs[person]["role"]
        if here and there and here != there:
            yield said_of_roles(person, here, there)


def _said(made: Plan, ours: Connection, theirs: Connection) -> tuple[Said, ...]:
    """What there is to look at, as far as neither copy knows it already."""
    known = own_lists.read(ours, NAME, Kept).with_all(own_lists.read(theirs, NAME, Kept).said)
    new = [*made.two_roles, *(said for one in _all(made) for said in said_of(one))]
    ids = {each.id for each in known.said}
    return tuple(each for each in new if each.id not in ids)


def _leave_out_what_is_so_already(made: Plan) -> None:
    told = {each.record for each in made.said}
    made.changed = {
        record: one
        for record, one in made.changed.items()
        if record in told or one.state != made.before[record]
    }


def _all(made: Plan) -> Iterable[Merged]:
    return (*made.added.values(), *made.changed.values())
