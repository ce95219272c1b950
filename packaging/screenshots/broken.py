"""Notebooks with something wrong, for the pictures of what the app then says."""

from pathlib import Path

from sample import PASSPHRASE

from hallpass_desktop.services.vault import unlock
from hallpass_desktop.storage.vault_folder import VaultFolder
from hallpass_desktop.system.clock import SystemClock

FAR_AHEAD = 99


def nothing(_vault: Path) -> None:
    """Leave the notebook whole."""


def without_keys(vault: Path) -> None:
    """Take both key files away."""
    for keys in (VaultFolder(vault).keys, VaultFolder(vault).spare_keys):
        keys.unlink()


def in_a_copied_folder(vault: Path) -> None:
    """Mark the folder as one that another program copies elsewhere."""
    (vault.parent / ".stfolder").mkdir()


def with_a_newer_notebook(vault: Path) -> None:
    """Say that a newer version wrote it."""
    opened = unlock(vault, PASSPHRASE, clock=SystemClock())
    try:
        opened.connection.execute(f"PRAGMA user_version = {FAR_AHEAD}")
    finally:
        opened.close()
