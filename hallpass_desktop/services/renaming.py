"""An alias written anew on every page that has it, one page at a time.

A notebook that is locked in between keeps what was done; the person is renamed last, so that doing
it again does the rest. Every page gets a revision more; earlier ones keep the old alias.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hallpass_desktop.domain.body import Body, reworded, words_of
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.person import mentions, renamed
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import drafts, records, search


@dataclass(frozen=True, slots=True)
class Written:
    """One page, and what it said before and after."""

    record: RecordId
    kind: Kind
    before: Body
    after: Body


Done = list[Written]


class Renaming:
    """What is written about somebody on pages; nothing of it is pushed for undo here."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def on_pages(self, old: str, new: str, done: Done) -> Steps[Changes]:
        """Write the new alias for the old one; `done` learns what was changed so far."""
        with self._desk.transaction():
            self._drafts.keep_waiting(self._waiting_with(old))
        changes = Changes()
        for record in tuple(search.holding(self._desk.connection, old)):
            with self._desk.transaction():  # forgetting the old words takes a moment each time
                changes |= self._write(record, partial(renamed, alias=old, new=new), done)
            yield
        return changes

    def take_back(self, old: str, new: str, done: Done) -> Steps[Changes]:
        """The old words where nothing else was written since; elsewhere the old alias alone."""
        back = partial(renamed, alias=new, new=old)
        changes = Changes()
        for each in done:
            with self._desk.transaction():
                if records.exists(self._desk.connection, each.record):
                    now = self._body(each.record)
                    wanted = each.before if now == each.after else reworded(now, back)
                    changes |= self._put(each.record, wanted)
            yield
        return changes

    def _write(self, record: RecordId, change: Callable[[str], str], done: Done) -> Changes:
        if not records.exists(self._desk.connection, record):
            return Changes()  # it went for good while others were written
        page = records.read(self._desk.connection, record)
        after = reworded(page.body, change)
        if after != page.body:
            done.append(Written(record, page.kind, page.body, after))
        return self._put(record, after)

    def _put(self, record_id: RecordId, body: Body) -> Changes:
        record = records.read(self._desk.connection, record_id)
        if record.body == body:
            return Changes()
        revisit(self._desk, record.changed(body, self._desk.now()))
        return Changes.to(record, Undo.RENAMED)

    def _waiting_with(self, alias: str) -> tuple[RecordId, ...]:
        connection = self._desk.connection
        left = (drafts.find(connection, each) for each in drafts.waiting(connection))
        return tuple(draft.record.id for draft in left if draft and count(draft.record.body, alias))

    def _body(self, record: RecordId) -> Body:
        return records.read(self._desk.connection, record).body


def count(body: Body, alias: str) -> int:
    """How often an alias is written in what somebody said."""
    return sum(mentions(text, alias) for _, text in words_of(body))
