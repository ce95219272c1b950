"""An alias written anew on every page that has it, one page at a time.

A notebook that is locked in between keeps what was done; the person is renamed last, so that doing
it again does the rest. Every page gets a revision more, if its own words changed; earlier ones keep
the old alias. Descriptions of pictures have no revisions.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hallpass_desktop.domain.body import Body, reworded, words_of
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.domain.person import mentions, renamed
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import drafts, pictures, records, search
from hallpass_desktop.storage.connection import Connection

Reword = Callable[[str], str]


@dataclass(frozen=True, slots=True, repr=False)
class Said(Discreet):
    """Everything one page says: its body, and what its pictures are said to show."""

    body: Body
    pictures: tuple[tuple[PictureId, str], ...] = ()

    def mentions(self, alias: str) -> int:
        """How often an alias is written in it."""
        texts = [text for _, text in (*words_of(self.body), *self.pictures)]
        return sum(mentions(text, alias) for text in texts)

    def reworded(self, change: Reword) -> "Said":
        """The same with every text a person typed changed."""
        described = tuple((picture, change(text)) for picture, text in self.pictures)
        return Said(reworded(self.body, change), described)

    def taken_back(self, written: "Written", back: Reword) -> "Said":
        """What was said before where nothing else was since; elsewhere the old alias alone."""
        before, after = dict(written.before.pictures), dict(written.after.pictures)
        words, again = written.before.body, self.reworded(back)
        described = tuple(
            (picture, before[picture] if text == after.get(picture) else changed)
            for (picture, text), (_, changed) in zip(self.pictures, again.pictures, strict=True)
        )
        return Said(words if self.body == written.after.body else again.body, described)


def said_on(connection: Connection, record: Record) -> Said:
    """What a page says now."""
    described = ((each.id, each.description) for each in pictures.of(connection, record.id))
    return Said(record.body, tuple(described))


@dataclass(frozen=True, slots=True)
class Written:
    """One page, and what it said before and after."""

    record: RecordId
    kind: Kind
    before: Said
    after: Said


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
                    record = records.read(self._desk.connection, each.record)
                    now = said_on(self._desk.connection, record)
                    changes |= self._put(record, now, now.taken_back(each, back))
            yield
        return changes

    def _write(self, record_id: RecordId, change: Reword, done: Done) -> Changes:
        if not records.exists(self._desk.connection, record_id):
            return Changes()  # it went for good while others were written
        record = records.read(self._desk.connection, record_id)
        before = said_on(self._desk.connection, record)
        after = before.reworded(change)
        if after != before:
            done.append(Written(record_id, record.kind, before, after))
        return self._put(record, before, after)

    def _put(self, record: Record, now: Said, wanted: Said) -> Changes:
        """Pictures first: a body that changes has their words indexed with its own."""
        if now == wanted:
            return Changes()
        connection, changed = self._desk.connection, record.changed(wanted.body, self._desk.now())
        for picture, description in set(wanted.pictures) - set(now.pictures):
            pictures.describe(connection, picture, description)
        if wanted.body == now.body:
            records.index_words(connection, changed)
        else:
            revisit(self._desk, changed)
        return Changes.to(record, Undo.RENAMED)

    def _waiting_with(self, alias: str) -> tuple[RecordId, ...]:
        connection = self._desk.connection
        left = (drafts.find(connection, each) for each in drafts.waiting(connection))
        bodies = {draft.record.id: draft.record.body for draft in left if draft}
        return tuple(each for each, body in bodies.items() if Said(body).mentions(alias))
