"""Copies that the key from before still opens: which there are, and how they go."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hallpass_desktop.services import backups, key_files, removing_backups
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage.integrity import Breathe
from hallpass_desktop.storage.vault_folder import VaultFolder
from hallpass_desktop.system.clock import Clock


@dataclass(frozen=True, slots=True)
class OldCopies:
    """Backups under an earlier key, the newest first, and vaults that restores put aside."""

    backups: tuple[Backup, ...] = ()
    put_aside: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.backups or self.put_aside)


def of(vault: Vault) -> OldCopies:
    """What lies in the vault's folder and beside it that its own key does not open."""
    found = backups.list(vault.path)
    old = [backup for backup in found if backup.manifest.contents(vault.data_key) is None]
    beside = (place for _, place in sorted(vault.folder.old_vaults()))
    return OldCopies(
        tuple(backup for backup in old if backup.vault_id == vault.id),
        tuple(place for place in beside if _has_other_key(vault, place)),
    )


def remove(
    vault: Vault, going: Iterable[Backup], clock: Clock, *, breathe: Breathe = no_pause
) -> tuple[Path, ...]:
    """Delete backups that an earlier key opens; says which went. One is made and verified first.

    Any other backup that is named stays. Raises as `backups.make`.
    """
    old = {backup.path for backup in of(vault).backups}
    wanted = (backup.path for backup in going if backup.path in old)
    return removing_backups.remove(vault, wanted, clock, breathe=breathe)


def _has_other_key(vault: Vault, place: Path) -> bool:
    found = key_files.find(VaultFolder(place)).candidates
    return bool(found) and not any(keys.is_signed_by(vault.data_key) for keys in found)
