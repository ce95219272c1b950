"""What stands where in a vault's folder, and beside it while another one takes its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KEYS_NAME = "keys.json"
SPARE_KEYS_NAME = "keys.copy.json"
DATABASE_NAME = "journal.db"
LOG_NAME = "journal.db-wal"
LOCK_NAME = "lock"
BACKUPS_NAME = "backups"
UNFINISHED = ".part"


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The names inside one vault."""

    path: Path

    @property
    def keys(self) -> Path:
        """The keys file."""
        return self.path / KEYS_NAME

    @property
    def spare_keys(self) -> Path:
        """Its copy."""
        return self.path / SPARE_KEYS_NAME

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / DATABASE_NAME

    @property
    def log(self) -> Path:
        """What is committed but not in the database file yet."""
        return self.path / LOG_NAME

    @property
    def lock(self) -> Path:
        """The file that says somebody has the vault open."""
        return self.path / LOCK_NAME

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.path / BACKUPS_NAME

    @property
    def unborn(self) -> Path:
        """Beside it: a vault that is being made."""
        return self._beside("new")

    @property
    def staging(self) -> Path:
        """Beside it: a backup that is being unpacked."""
        return self._beside("restoring")

    @property
    def ready(self) -> Path:
        """Beside it: an unpacked, verified backup that waits to take the vault's place."""
        return self._beside("restored")

    @property
    def superseded(self) -> Path:
        """Beside it: the vault under its old key, until the one with a new key has been opened."""
        return self._beside("before-new-key")

    def next_old(self) -> Path:
        """Beside it: the first free `before-restore-N`."""
        number = max((number for number, _ in self.old_vaults()), default=0)
        return self._beside(f"before-restore-{number + 1}")

    def old_vaults(self) -> Iterator[tuple[int, Path]]:
        """Vaults that a restore put aside, numbered."""
        pattern = re.compile(re.escape(self.path.name) + r"\.before-restore-(\d+)")
        if not self.path.parent.is_dir():
            return
        for entry in self.path.parent.iterdir():
            if match := pattern.fullmatch(entry.name):
                yield int(match[1]), entry

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(f"{self.path.name}.{ending}")
