"""The keys that a backup opens with."""

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.keys import passphrase as phrases
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import SlotType
from hallpass_desktop.services import key_files
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.key_files import OpenedKeys
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.restoring import keys_in


def keys_for(vault: Vault, backup: Backup, passphrase: str = "") -> OpenedKeys:
    """Today's data key where it fits, else what the passphrase of that day opens.

    Raises CannotUnlock, BackupRejected, VaultTooNew, KeysDamaged.
    """
    own = keys_in(backup)
    if backup.manifest.contents(vault.data_key) is not None:
        return OpenedKeys(own.candidates[0], Secret(vault.data_key.reveal()))
    opener = phrases.normalise(passphrase)
    opened = key_files.open_keys(own, SlotType.PASSPHRASE, opener, vault.folder)
    if backup.manifest.contents(opened.data_key) is None:
        raise BackupRejected(backup.path)
    return opened
