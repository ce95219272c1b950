"""What every part of the journal works with: the vault, the clock, chance, and what was done."""

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from hallpass_desktop.domain.ids import RANDOM_BYTES, RevisionId, uuid7
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Record
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.undo import UndoStack
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
        """One write: all of it or nothing."""
        return self.vault.transaction()

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
