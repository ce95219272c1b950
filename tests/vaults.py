"""Vaults for tests: made with a cheap key derivation, filled with rows that are easy to count."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.vault import Vault, create, unlock
from tests.fakes import QUICK_KDF, FakeClock

PASSPHRASE = "coat queue moss lantern"
OTHER = "river tin candle window"
CODE = RecoveryCode(bytes(range(16)))


def made_vault(folder: Path, rows: int = 0) -> Path:
    """A closed vault with a passphrase, a recovery code and some rows."""
    path = folder / "Notebook.vault"
    vault = create(path, PASSPHRASE, CODE, kdf=QUICK_KDF, clock=FakeClock())
    write_rows(vault, rows)
    vault.close()
    return path


@contextmanager
def opened(path: Path, passphrase: str = PASSPHRASE) -> Iterator[Vault]:
    """An open vault that is closed afterwards, whatever happens."""
    vault = unlock(path, passphrase, clock=FakeClock())
    try:
        yield vault
    finally:
        vault.close()


def write_rows(vault: Vault, rows: int, start: int = 0) -> None:
    """Add rows in one transaction."""
    values = [
        (f"id-{number:06d}", f"alias {number} " * 20) for number in range(start, start + rows)
    ]
    with vault.transaction():
        vault.connection.executemany(
            "INSERT INTO people (id, alias, added_at) VALUES (?, ?, '2026-03-01')", values
        )


def row_count(vault: Vault) -> int:
    """How many of these rows there are."""
    return int(vault.connection.value("SELECT count(*) FROM people"))


def picture_of(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Every file below a folder: digest, mode and time of the last change."""
    return {
        str(file.relative_to(folder)): (
            sha256(file.read_bytes()).hexdigest() if file.is_file() else "",
            file.stat().st_mode,
            file.stat().st_mtime_ns,
        )
        for file in sorted(folder.rglob("*"))
    }
