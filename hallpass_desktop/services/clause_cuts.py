"""Two clauses of one, and one of two: each is one write, and is taken back in one step."""

from collections.abc import Collection
from dataclasses import replace
from typing import cast

from hallpass_desktop.domain.clause import ClauseBody, between
from hallpass_desktop.domain.clause_cut import merge, split
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Audience, Draft, Kind, Record
from hallpass_desktop.domain.touching import ROLES, moved
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.sharing import HAPPENED, Sharing
from hallpass_desktop.services.trash import Trash
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import grants, links, records, rows

_OF_BOTH_HALVES = frozenset({"text", "kind", HAPPENED})


class ClauseCuts:
    """Whoever was shown a text is shown it still, and nobody is shown any more than before."""

    def __init__(self, desk: Desk, drafts: Drafts, trash: Trash, sharing: Sharing) -> None:
        self._desk, self._drafts = desk, drafts
        self._trash, self._sharing = trash, sharing

    def split(self, clause: RecordId, at: int) -> Changes:
        """Cut a clause at a place in its text; what follows stands right after it.

        Raises NotFound, ValueError for a place that leaves one half without words.
        """
        with self._desk.together(Undo.SPLIT):
            record = self._settled(clause)
            first, second = split(_body(record), at)
            second = replace(second, place=between(first.place, self._place_after(record)))
            changes = self._rewrite(record, replace(record, body=first))
            changes |= self._add(record, second)
        return replace(changes, undo=Undo.SPLIT)

    def merge(
        self, first: RecordId, second: RecordId, from_second: Collection[str] = ()
    ) -> Changes:
        """Let the first clause say what both say, and put the second one into the trash.

        Raises NotFound where they do not belong to one agreement.
        """
        with self._desk.together(Undo.MERGED):
            kept, going = self._settled(first), self._settled(second)
            if kept.parent is None or kept.parent != going.parent or first == second:
                raise NotFound
            merged = replace(
                kept,
                body=merge(_body(kept), _body(going), from_second),
                links=tuple(sorted({*kept.links, *going.links})),
                tags=tuple(dict.fromkeys((*kept.tags, *going.tags))),
            )
            changes = self._narrow(kept, going) | self._rewrite(kept, merged)
            changes |= self._touch_instead(second, first)
            changes |= self._trash.trash([second])
        return replace(changes, undo=Undo.MERGED)

    def _touch_instead(self, old: RecordId, new: RecordId) -> Changes:
        """Let the pages that touch one clause touch another one in its place."""
        changes, connection = Changes(), self._desk.connection
        for page in links.touching(connection, old, ROLES):
            self._drafts.keep_waiting([page])
            record = records.read(connection, page)
            changes |= self._rewrite(record, replace(record, links=moved(record.links, old, new)))
        return changes

    def _settled(self, clause: RecordId) -> Record:
        """A clause with whatever was typed into it last. Raises NotFound for anything else."""
        self._drafts.keep_waiting([clause])
        record = records.read(self._desk.connection, clause)
        if record.kind is not Kind.CLAUSE:
            raise NotFound
        return record

    def _place_after(self, record: Record) -> float | None:
        """Where the next clause of its agreement stands."""
        if record.parent is None:
            raise NotFound
        connection, here = self._desk.connection, _body(record).place
        others = rows.children(connection, record.parent, Kind.CLAUSE)
        every = (_body(records.read(connection, each)).place for each in others)
        return min((place for place in every if place > here), default=None)

    def _rewrite(self, before: Record, wanted: Record) -> Changes:
        changes = self._put(wanted)
        self._desk.undo.push(Undo.REVISION, changes, lambda: self._put(before))
        return changes

    def _put(self, wanted: Record) -> Changes:
        """Let a record say and point at this, as a revision of it."""
        self._drafts.keep_waiting([wanted.id])
        draft = self._drafts.open(wanted.id)
        record = replace(draft.record, body=wanted.body, links=wanted.links, tags=wanted.tags)
        return self._drafts.keep(replace(draft, record=record))

    def _add(self, like: Record, body: ClauseBody) -> Changes:
        """A new clause that points at the same things, and is shown to the same people."""
        begun = self._drafts.begin(Kind.CLAUSE, None).record
        record = replace(begun, parent=like.parent, body=body, links=like.links, tags=like.tags)
        changes = self._drafts.keep(Draft(record))
        self._desk.undo.push(Undo.KEPT, changes, lambda: self._trash.move_in([record.id]))
        for audience, fields in self._shown(like).items():
            if "text" in fields:
                wanted = fields & _OF_BOTH_HALVES
                changes |= self._sharing.set_grants(record.id, audience, wanted)
        return changes

    def _narrow(self, kept: Record, going: Record) -> Changes:
        """Show nobody words of the second clause that they were not shown before."""
        changes, shown = Changes(), self._shown(going)
        added = {
            name for name in ClauseBody.__dataclass_fields__ if getattr(going.body, name, None)
        }
        for audience, fields in self._shown(kept).items():
            wanted = {each for each in fields if each not in added or each in shown[audience]}
            changes |= self._sharing.set_grants(kept.id, audience, wanted)
        return changes

    def _shown(self, record: Record) -> dict[Audience, set[str]]:
        found: dict[Audience, set[str]] = {audience: set() for audience in Audience}
        for grant in grants.of(self._desk.connection, record.id):
            found[grant.audience].add(grant.field)
        return found


def _body(record: Record) -> ClauseBody:
    return cast("ClauseBody", record.body)
