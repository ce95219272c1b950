"""Make the file of a backup from a copy of the database, and take the copy out of it again."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Self

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.sealing import seal
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.backup_files import MANIFEST_NAME, Backup
from hallpass_desktop.services.backup_manifest import Manifest, facts_of
from hallpass_desktop.services.how_to_open import HOW_TO_OPEN, HOW_TO_OPEN_NAME
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage import backup as copies
from hallpass_desktop.storage.archive import extract, file_digest, read_small, write_archive
from hallpass_desktop.storage.backup import Checked
from hallpass_desktop.storage.files import translated, translated_elsewhere
from hallpass_desktop.storage.integrity import Breathe, Contents
from hallpass_desktop.storage.vault_folder import DATABASE_NAME, KEYS_NAME


@dataclass(frozen=True, slots=True)
class Source:
    """What packing needs of a vault, so that it may be closed while a thread still packs."""

    place: Path
    keys: KeysFile
    data_key: Secret
    database_key: Secret

    @classmethod
    def of(cls, vault: Vault) -> Self:
        """Everything of an open vault."""
        own_copy = Secret(vault.data_key.reveal())
        return cls(vault.path, vault.keys, own_copy, vault.database_key())

    def checked(self, file: Path) -> Checked:
        """Look at every page and row of a copy. Raises BackupRejected."""
        return copies.check(file, self.database_key.reveal(), self.place, no_pause)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The file that is to be made, its number and its time; `dated` is that of an older file."""

    file: Path
    sequence: int
    made_at: datetime
    dated: int | None = None


def packed(source: Source, copied: Path, held: Contents, wanted: Wanted, go_on: Breathe) -> None:
    """Make the file, if the copy holds what it is to hold. Raises BackupRejected and its kin."""
    checked = source.checked(copied)
    if checked.contents != held:
        raise BackupRejected(wanted.file)
    put_in_place(source, copied, checked, wanted, go_on)


def put_in_place(
    source: Source, copied: Path, checked: Checked, wanted: Wanted, go_on: Breathe
) -> None:
    """Write the file of a copy that was looked at; what stood under its name stays until then."""
    small = _small_files(source, copied, checked, wanted)
    is_own = wanted.file.is_relative_to(source.place)
    with translated(source.place) if is_own else translated_elsewhere():
        write_archive(wanted.file, copied, small, source.place, go_on, dated=wanted.dated)


def unpacked(source: Source, backup: Backup, file: Path, _go_on: Breathe) -> Checked:
    """Unpack a backup and look at all of it. Raises BackupRejected."""
    digest = extract(backup.path, DATABASE_NAME, file, backup.path)
    if digest != backup.manifest.database_sha256:
        raise BackupRejected(backup.path)
    _insist_on_small_files(backup)
    return source.checked(file)


def _small_files(
    source: Source, copied: Path, checked: Checked, wanted: Wanted
) -> Mapping[str, bytes]:
    keys = replace(source.keys, cipher_salt=checked.cipher_salt).signed(source.data_key).to_bytes()
    manifest = Manifest(
        vault_id=source.keys.vault_id,
        sequence=wanted.sequence,
        made_at=wanted.made_at,
        schema=checked.schema,
        database_bytes=copied.stat().st_size,
        database_sha256=file_digest(copied),
        keys_sha256=sha256(keys).hexdigest(),
    )
    facts = facts_of(checked.contents)
    sealed = seal(source.data_key, facts, manifest.in_clear(), os.urandom)
    return {
        HOW_TO_OPEN_NAME: HOW_TO_OPEN.encode(),
        MANIFEST_NAME: replace(manifest, sealed=sealed).to_bytes(),
        KEYS_NAME: keys,
    }


def _insist_on_small_files(backup: Backup) -> None:
    read_small(backup.path, HOW_TO_OPEN_NAME, backup.path)
    keys = read_small(backup.path, KEYS_NAME, backup.path)
    if sha256(keys).hexdigest() != backup.manifest.keys_sha256:
        raise BackupRejected(backup.path)
