"""An open vault: its connection, its keys, and the changes a person makes to them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError, VaultReadOnly
from hallpass_desktop.keys import passphrase
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import SlotType, new_slot
from hallpass_desktop.services import key_files
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.identity import Identity
from hallpass_desktop.storage.vault_folder import VaultFolder


@dataclass(frozen=True, slots=True)
class Opening:
    """How a vault was found when it was opened."""

    used_spare_keys: bool = False
    is_read_only: bool = False
    has_changed: bool = False
    sample: bytes = b""


class Vault:
    """One open vault, used by the thread that opened it."""

    def __init__(
        self,
        folder: VaultFolder,
        opened: OpenedKeys,
        connection: Connection,
        identity: Identity,
        opening: Opening,
        let_go: Callable[[], None],
    ) -> None:
        self.folder = folder
        self.connection = connection
        self._opened = opened
        self._identity = identity
        self._opening = opening
        self._let_go = let_go
        self._hanging: tuple[Callable[[], None], ...] = ()
        self._changes_in_backup = 0
        self._has_changed = opening.has_changed

    def __repr__(self) -> str:
        return "<Vault>"

    @property
    def path(self) -> Path:
        """Its folder."""
        return self.folder.path

    @property
    def id(self) -> str:
        """Which vault this is, for life."""
        return self._identity.vault_id

    @property
    def copy_id(self) -> str:
        """Which copy of it this is; a restored backup goes on under a new one."""
        return self._identity.copy_id

    @property
    def used_spare_keys(self) -> bool:
        """Whether one of the two keys files was missing, damaged or behind, and was mended."""
        return self._opening.used_spare_keys

    @property
    def is_read_only(self) -> bool:
        """Whether this is a private copy that is thrown away on closing."""
        return self._opening.is_read_only

    @property
    def sample(self) -> bytes:
        """The first bytes of the database file as they lay on the disk before it was opened."""
        return self._opening.sample

    @property
    def keys(self) -> KeysFile:
        """The keys file as it is now."""
        return self._opened.keys

    @property
    def data_key(self) -> Secret:
        """The key that every other key of this vault comes from."""
        return self._opened.data_key

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery code opens it."""
        return self.keys.has(SlotType.RECOVERY)

    @property
    def has_changed(self) -> bool:
        """Whether something was written since the newest backup."""
        if self.connection.is_closed:
            return False
        return self._has_changed or self.connection.total_changes != self._changes_in_backup

    def note_backup(self, changes: int) -> None:
        """Remember that a backup holds everything up to this `total_changes` of the connection."""
        self._has_changed = False
        self._changes_in_backup = changes

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write: all of it or nothing. Raises DiskFull, StorageFailed, VaultDamaged."""
        with self.connection.transaction():
            yield

    def change_passphrase(self, current: str, new: str, *, kdf: KdfParams) -> None:
        """Change it for somebody who knows the one that opens now; else raises CannotUnlock."""
        self.insist_on(current)
        self.set_passphrase(new, kdf=kdf)

    def insist_on(self, current: str) -> None:
        """Raise CannotUnlock unless this is the passphrase that opens it now."""
        typed = passphrase.normalise(current)
        if self.keys.open_with(SlotType.PASSPHRASE, typed) != self.data_key:
            raise CannotUnlock(self.path)

    def set_passphrase(self, new: str, *, kdf: KdfParams) -> None:
        """Change it without asking for the old one: after unlocking with the recovery code."""
        passphrase.check(new)
        self._replace_slot(SlotType.PASSPHRASE, passphrase.normalise(new), kdf)

    def set_recovery(self, code: RecoveryCode, *, kdf: KdfParams) -> None:
        """Let this code open the vault, and no earlier one."""
        self._replace_slot(SlotType.RECOVERY, code.key, kdf)

    def checkpoint(self) -> None:
        """Bring everything into the database file and empty the log beside it."""
        self.connection.checkpoint()

    def database_key(self) -> Secret:
        """The raw key of the database, for a copy of it."""
        return derived(self.data_key, Label.DATABASE)

    def hang(self, close: Callable[[], None]) -> None:
        """Have something closed before the vault itself is: a copy that lies open beside it."""
        self._hanging += (close,)

    def close(self) -> None:
        """Close and let the next one in; harmless when closed already.

        What cannot be brought into the database file now stays in the log, and counts.
        """
        if not self.connection.is_closed:
            self.close_behind_lock()()

    def close_behind_lock(self) -> Callable[[], None]:
        """Close, and keep others out until what is returned is called."""
        for close in self._hanging:
            with suppress(HallpassError, OSError):
                close()
        if not (self.is_read_only or self.connection.is_poisoned):
            with suppress(HallpassError):
                self.connection.checkpoint()
        self.connection.close()
        self.data_key.wipe()
        return self._let_go

    def _replace_slot(self, slot_type: SlotType, opener: bytes, kdf: KdfParams) -> None:
        if self.is_read_only:
            raise VaultReadOnly(self.path)
        slot = new_slot(self.id, slot_type, opener, self.data_key, kdf, os.urandom)
        changed = OpenedKeys(self.keys.with_slot(slot).signed(self.data_key), self.data_key)
        key_files.replace(self.folder, changed, slot_type, opener)
        self._opened = changed
