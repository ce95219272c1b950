"""What every part of the journal works with: the vault, the clock, chance, and what was done."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from hallpass_desktop.domain.ids import RANDOM_BYTES, RevisionId, uuid7
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Record
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.undo import Undo, UndoStack
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.revisions import Revision
from hallpass_desktop.system.clock import Clock


@dataclass(frozen=True, slots=True)
class Desk:
    """Shared by the parts of one journal; everything on it belongs to the worker thread."""

    vault: Vault
    clock: Clock
    random: Callable[[int], bytes] = secrets.token_bytes
    undo: UndoStack = field(default_factory=UndoStack)

    @property
    def connection(self) -> Connection:
        """The open database."""
        return self.vault.connection

    def transaction(self) -> AbstractContextManager[None]:
        """One write: all of it or nothing; inside another one it is a part of that."""
        return self.vault.transaction()

    @contextmanager
    def together(self, code: Undo) -> Iterator[None]:
        """Several changes as one: written as one, and taken back as one under this name."""
        with self.undo.together(code, self.transaction), self.transaction():
            yield

    def now(self) -> datetime:
        """This instant, in UTC."""
        return self.clock.now().astimezone(UTC)

    def moment(self) -> Moment:
        """This moment, as the wall clock shows it."""
        return Moment.at(self.clock.now())

    def zone(self) -> tzinfo:
        """Where the person is now."""
        return self.clock.zone()

    def new_id(self) -> str:
        """An id nobody has."""
        return uuid7(self.clock.now(), self.random(RANDOM_BYTES))

    def new_revision(self, record: Record, parent: RevisionId | None = None) -> Revision:
        """A revision that holds the record's body as it is now."""
        return Revision(
            id=RevisionId(self.new_id()),
            record=record.id,
            kind=record.kind,
            body=record.body,
            at=self.moment(),
            copy_id=self.vault.copy_id,
            parent=parent,
        )
