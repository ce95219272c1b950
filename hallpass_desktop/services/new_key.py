"""Write everything anew under a new key: beside the vault, proven, then swapped in.

The old vault goes when the new one has been opened for the first time. Copies that were made before
keep the old key, so the list of them is part of this (old_copies.py).
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

from hallpass_desktop.domain.errors import StorageFailed, VaultReadOnly
from hallpass_desktop.keys import passphrase as phrases
from hallpass_desktop.keys.kdf import KdfParams
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import DATA_KEY_BYTES, SlotType, new_slot
from hallpass_desktop.services import backups, key_files
from hallpass_desktop.services.aside import aside, no_pause
from hallpass_desktop.services.left_outbox import outboxes
from hallpass_desktop.services.new_vault import insist_that_all_open
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.opening import open_for_writing
from hallpass_desktop.services.restoring import carry_backups
from hallpass_desktop.storage import backup as copies
from hallpass_desktop.storage import swap
from hallpass_desktop.storage.files import (
    copy_file,
    flush_folder,
    make_folder,
    remove_folder,
    translated,
)
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.storage.lock_file import MOVES_WITH_FOLDER
from hallpass_desktop.storage.migrations import MIGRATIONS
from hallpass_desktop.storage.vault_folder import VaultFolder
from hallpass_desktop.system.clock import Clock


class Stage(StrEnum):
    """How far it has come. It can be stopped before the last one."""

    COPYING = "copying"
    CHECKING = "checking"
    BACKING_UP = "backing_up"
    SWAPPING = "swapping"


Say = Callable[[Stage], object]


def say_nothing(_stage: Stage) -> None:
    """Nobody asked how far it is."""


@dataclass(frozen=True, slots=True)
class NewWays:
    """What opens the vault afterwards. Without a recovery code, none does."""

    passphrase: str = field(repr=False)
    recovery: RecoveryCode | None
    kdf: KdfParams

    def openers(self) -> Mapping[SlotType, bytes]:
        """What each slot is wrapped for."""
        openers = {SlotType.PASSPHRASE: phrases.normalise(self.passphrase)}
        if self.recovery is not None:
            openers[SlotType.RECOVERY] = self.recovery.key
        return openers


def renew(
    vault: Vault,
    current: str,
    ways: NewWays,
    clock: Clock,
    *,
    breathe: Breathe = no_pause,
    say: Say = say_nothing,
) -> None:
    """Put a copy under a new key in the vault's place; then the vault is closed.

    `current` is the passphrase that opens it now. `breathe` may write and may stop it, up to the
    swap. Raises CannotUnlock, PassphraseTooWeak, VaultReadOnly, StorageFailed, DiskFull; then the
    old vault stands where it stood.
    """
    _refuse(vault, current, ways)
    folder = vault.folder
    try:
        _stage_until_quiet(vault, _Plan(ways, clock, say), breathe)
        say(Stage.SWAPPING)
        _swap(vault)
    except BaseException:
        with suppress(OSError):
            remove_folder(folder.staging)
        raise


def _swap(vault: Vault) -> None:
    """Nobody opens the old vault on its way out: what they wrote would go with it."""
    let_go = vault.close_behind_lock()
    if not MOVES_WITH_FOLDER:
        let_go()
    try:
        swap.swap_in(vault.folder, vault.folder.superseded)
    finally:
        let_go()


@dataclass(frozen=True, slots=True)
class _Plan:
    """What stays the same however often the copy is begun anew."""

    ways: NewWays
    clock: Clock
    say: Say


def _refuse(vault: Vault, current: str, ways: NewWays) -> None:
    if vault.is_read_only:
        raise VaultReadOnly(vault.path)
    phrases.check(ways.passphrase)
    vault.insist_on(current)


def _stage_until_quiet(vault: Vault, plan: _Plan, breathe: Breathe) -> None:
    """Nothing may be written after the copy has ended; the third time takes no breath."""
    for pause in (breathe, breathe, no_pause):
        if vault.connection.total_changes == _stage(vault, plan, pause):
            return
    raise StorageFailed


def _stage(vault: Vault, plan: _Plan, breathe: Breathe) -> int:
    """Build the whole new vault beside the old one; says up to which change it goes."""
    staging = VaultFolder(vault.folder.staging)
    with translated(vault.path):
        for leftover in (vault.folder.ready, vault.folder.superseded, staging.path):
            remove_folder(leftover)
        make_folder(staging.path)
    data_key = Secret(os.urandom(DATA_KEY_BYTES))
    try:
        changes = _copy(vault, staging, data_key, plan, breathe)
        insist_that_all_open(staging, plan.ways.openers(), data_key)
    finally:
        data_key.wipe()
    _carry(vault.folder, staging)
    _open_and_back_up(staging, plan, breathe)
    with translated(vault.path):
        flush_folder(staging.path)
    return changes


def _copy(
    vault: Vault, staging: VaultFolder, data_key: Secret, plan: _Plan, breathe: Breathe
) -> int:
    plan.say(Stage.COPYING)
    key = derived(data_key, Label.DATABASE).reveal()
    held = copies.copy(vault.connection, staging.database, key, vault.path, breathe)
    plan.say(Stage.CHECKING)
    breathe()

    def look(_go_on: Breathe) -> copies.Checked:
        return copies.check(staging.database, key, vault.path, no_pause)

    checked = aside(look, breathe)
    if checked.contents != held.contents:
        raise StorageFailed
    slots = tuple(
        new_slot(vault.id, slot_type, opener, data_key, plan.ways.kdf, os.urandom)
        for slot_type, opener in plan.ways.openers().items()
    )
    keys = KeysFile(vault.id, vault.keys.generation + 1, checked.cipher_salt, slots)
    key_files.write_pair(staging, keys.signed(data_key))
    return held.changes


def _carry(folder: VaultFolder, staging: VaultFolder) -> None:
    """Let the new vault have the backups, and what a session has handed back so far."""
    carry_backups(folder, staging)
    with translated(folder.path):
        for outbox in outboxes(folder.path):
            copy_file(outbox, staging.path / outbox.name)


def _open_and_back_up(staging: VaultFolder, plan: _Plan, breathe: Breathe) -> None:
    """Open it as every unlock does, and make the first backup that the new key opens."""
    plan.say(Stage.BACKING_UP)
    opener = phrases.normalise(plan.ways.passphrase)
    found = key_files.find(staging)
    opened = key_files.open_keys(found, SlotType.PASSPHRASE, opener, staging)
    vault = open_for_writing(staging, opened, MIGRATIONS, plan.clock, used_spare_keys=False)
    try:
        backups.make(vault, plan.clock, breathe=breathe)
    finally:
        vault.close()
