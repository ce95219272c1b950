"""Vaults with a backup, and harm done to files, for several test modules."""

from pathlib import Path

from hallpass_desktop.services import backups
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock
from tests.vaults import (
    made_vault,
    opened,
)

CLOCK = FakeClock()


def with_backup(folder: Path, rows: int = 20) -> tuple[Path, backups.Backup]:
    path = made_vault(folder, rows)
    with opened(path) as vault:
        return path, backups.make(vault, CLOCK)


def damaged(file: Path, offset: int, old: bytes | None = None) -> None:
    """Flip a bit in a file; `old` puts a whole piece back instead."""
    with file.open("r+b") as content:
        content.seek(offset)
        byte = content.read(1)
        content.seek(offset)
        content.write(old or bytes([byte[0] ^ 1]))


def lose_rows(vault: Vault) -> None:
    with vault.transaction():
        vault.connection.execute("DELETE FROM people")
