"""Make a vault: beside its place, complete and proven, then renamed into it."""

import os
from collections.abc import Mapping
from pathlib import Path

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.keys_file import CIPHER_SALT_BYTES, VAULT_ID_BYTES, KeysFile
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import DATA_KEY_BYTES, SlotType, new_slot
from hallpass_desktop.services import key_files
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.storage.database import create_database
from hallpass_desktop.storage.files import flush_folder, make_folder, remove_folder, translated
from hallpass_desktop.storage.identity import Identity, write_identity
from hallpass_desktop.storage.migrate import Migrations, migrate
from hallpass_desktop.storage.vault_folder import VaultFolder

COPY_ID_BYTES = 8


def make(
    folder: VaultFolder, openers: dict[SlotType, bytes], kdf: KdfParams, steps: Migrations
) -> OpenedKeys:
    """Make it, try every opener on what the disk holds, and give its keys.

    Raises DiskFull, StorageFailed, VaultReadOnly, NotEnoughMemory; then nothing is left behind.
    """
    unborn = VaultFolder(folder.unborn)
    try:
        with translated(folder.path):
            remove_folder(unborn.path)
            make_folder(unborn.path)
        opened = _fill(unborn, openers, kdf, steps)
        insist_that_all_open(unborn, openers, opened.data_key)
        with translated(folder.path):
            _rename(unborn.path, folder.path)
    except BaseException:
        remove_folder(unborn.path)
        raise
    return opened


def new_copy_id() -> str:
    """A name for one copy of a vault, told apart from every other."""
    return os.urandom(COPY_ID_BYTES).hex()


def _fill(
    unborn: VaultFolder, openers: dict[SlotType, bytes], kdf: KdfParams, steps: Migrations
) -> OpenedKeys:
    data_key = Secret(os.urandom(DATA_KEY_BYTES))
    vault_id = os.urandom(VAULT_ID_BYTES).hex()
    _make_database(unborn, data_key, Identity(vault_id, new_copy_id()), steps)
    slots = tuple(
        new_slot(vault_id, slot_type, opener, data_key, kdf, os.urandom)
        for slot_type, opener in openers.items()
    )
    keys = KeysFile(vault_id, 1, cipher_salt(unborn.database), slots).signed(data_key)
    key_files.write_pair(unborn, keys)
    with translated(unborn.path):
        flush_folder(unborn.path)
    return OpenedKeys(keys, data_key)


def cipher_salt(database: Path) -> bytes:
    """The first bytes of a database that nobody has open."""
    with database.open("rb") as file:
        return file.read(CIPHER_SALT_BYTES)


def _make_database(
    unborn: VaultFolder, data_key: Secret, identity: Identity, steps: Migrations
) -> None:
    key = derived(data_key, Label.DATABASE).reveal()
    connection = create_database(unborn.database, key, unborn.path)
    try:
        migrate(connection, steps, unborn.path)
        with connection.transaction():
            write_identity(connection, identity)
        connection.checkpoint()
    finally:
        connection.close()


def insist_that_all_open(
    unborn: VaultFolder, openers: Mapping[SlotType, bytes], data_key: Secret
) -> None:
    """A vault that does not open with what was just chosen must never come to be."""
    for slot_type, opener in openers.items():
        found = key_files.find(unborn)
        if key_files.open_keys(found, slot_type, opener, unborn).data_key != data_key:
            raise StorageFailed


def _rename(unborn: Path, path: Path) -> None:
    if path.is_dir():
        path.rmdir()
    unborn.rename(path)
    flush_folder(path.parent)
