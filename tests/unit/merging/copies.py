"""One journal on two computers: made, parted, written in on both, and brought together."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.services import backups
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.other_copy import open_other
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, create, unlock
from hallpass_desktop.storage.connection import Connection
from tests.builders import HOME
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import PASSPHRASE

START = datetime(2026, 3, 1, 21, 10, tzinfo=HOME)
NAMES = ("one", "two")

# Where a row lies in its table, and what is rebuilt from the rest, is no part of what is said.
CONTENTS = {
    "records": """
        SELECT id, parent, kind, happened_at, happened_offset, happened_precision, happened_day,
            written_at, written_offset, written_precision, changed_at, author, told, trashed_at,
            is_trashed, revision, title, preview, strength_before, strength_after, is_unfinished,
            shown_to, body_version, body
        FROM records ORDER BY id
    """,
    "revisions": """
        SELECT record, id, parent, copy_id, at, at_offset, body_version, body
        FROM revisions ORDER BY record, key
    """,
    "drafts": "SELECT * FROM drafts ORDER BY record",
    "readings": """
        SELECT record, series, at, value, note, is_from_body
        FROM readings ORDER BY 1, 2, 3, 4, 5, 6
    """,
    "grants": "SELECT record, field, audience, at FROM grants ORDER BY 1, 2, 3",
    "versions": "SELECT * FROM versions ORDER BY agreement, number",
    "links": "SELECT source, target, role FROM links ORDER BY 1, 2, 3",
    "tags": """
        SELECT records.id, tags.folded, tags.tag, tags.position
        FROM tags JOIN records ON records.place = tags.place ORDER BY 1, 4
    """,
    "texts": "SELECT record, fields, text FROM texts ORDER BY record",
    "people": "SELECT * FROM people ORDER BY id",
    "pictures": "SELECT * FROM pictures ORDER BY id",
    "schedules": "SELECT * FROM schedules ORDER BY id",
    "sent": "SELECT * FROM sent ORDER BY id",
    "purged": "SELECT id, kind, at FROM purged ORDER BY id",
    "meta": "SELECT name, value FROM meta WHERE name NOT IN ('copy_id', 'trials') ORDER BY name",
}


@dataclass
class Copy:
    """One of the two, open, on a clock of its own."""

    vault: Vault
    journal: Journal
    clock: FakeClock
    runtime: Path

    def write(self, body: Body | str, *, to: RecordId | None = None) -> RecordId:
        """Keep something new, or go on with it."""
        draft = self.typed(body, to=to)
        self.journal.keep(draft)
        return draft.record.id

    def leave_open(self, body: Body | str, *, to: RecordId | None = None) -> RecordId:
        """Type something, and be called away."""
        draft = self.typed(body, to=to)
        self.journal.save_draft(draft)
        return draft.record.id

    def typed(self, body: Body | str, *, to: RecordId | None = None) -> Draft:
        """What stands in an editor a minute later."""
        self.clock.pass_time(minutes=1)
        body = NoteBody(text=body) if isinstance(body, str) else body
        kind = next(kind for kind, cls in BODIES.items() if isinstance(body, cls))
        draft = self.journal.open(to) if to else self.journal.begin(kind)
        return replace(draft, record=replace(draft.record, body=body))

    def text(self, record: RecordId) -> str:
        """What a note says now."""
        body = self.journal.read(record).record.body
        assert isinstance(body, NoteBody)
        return body.text

    def texts(self, record: RecordId) -> list[str]:
        """What it says now and said before, the newest first."""
        found = [self.journal.revision(each.id).body for each in self.journal.revisions(record)]
        return [body.text for body in found if isinstance(body, NoteBody)]

    def take(self, other: "Copy", passphrase: str = "") -> Changes:
        """Bring the other copy into this one, from a file that it saved."""
        file = saved(other, self.runtime.parent / "other.backup")
        opened = open_other(self.vault, file, self.runtime, passphrase=passphrase)
        try:
            changes = self.journal.merging.bring(opened.connection)
            whole(self.journal.imports.sweep())
            return changes
        finally:
            opened.close()
            file.unlink()

    def contents(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that is kept, apart from what this copy is called."""
        return contents(self.vault.connection)


def contents(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is kept in a copy."""
    return {name: connection.execute(sql).fetchall() for name, sql in CONTENTS.items()}


def saved(copy: Copy, file: Path) -> Path:
    """The copy as a file that can be carried to another computer."""
    backups.save_copy(copy.vault, file, copy.clock)
    return file


def parted(folder: Path, begin: "Mapping[str, Body | str]") -> dict[str, RecordId]:
    """Write something, and let it go on as two copies in two folders; both are closed."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAMES[0] / "Notebook.vault"
    path.parent.mkdir()
    clock = FakeClock(START)
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock)
    first = Copy(vault, Journal(vault, clock), clock, folder)
    ids = {name: first.write(body) for name, body in begin.items()}
    file = saved(first, folder / "parted.backup")
    vault.close()
    second = folder / NAMES[1] / "Notebook.vault"
    second.parent.mkdir()
    backups.restore(second, backups.read(file), PASSPHRASE)
    file.unlink()
    return ids


@contextmanager
def two_copies(folder: Path, hours_apart: float = 1.0) -> Iterator[tuple[Copy, Copy]]:
    """Open both of them, a day later; the clock of the second is ahead."""
    first = opened_at(folder / NAMES[0], START + timedelta(days=1))
    second = opened_at(folder / NAMES[1], START + timedelta(days=1, hours=hours_apart))
    try:
        yield first, second
    finally:
        first.vault.close()
        second.vault.close()


def opened_at(folder: Path, now: datetime) -> Copy:
    """One of them."""
    clock = FakeClock(now)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    vault = unlock(folder / "Notebook.vault", PASSPHRASE, clock=clock)
    return Copy(vault, Journal(vault, clock), clock, runtime)


def copied(folder: Path, target: Path) -> Path:
    """Both of them once more, closed, for another try."""
    shutil.copytree(folder, target)
    return target
