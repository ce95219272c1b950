"""What the screens before an open notebook ask for; everything here runs on the worker thread.

The services behind it load the database driver and the key derivation, so they are imported when
they are first needed and not before the lock screen is painted.
"""
# ruff: noqa: PLC0415

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hallpass_desktop.domain.errors import HallpassError, Interrupted, VaultDamaged
from hallpass_desktop.system.clock import Clock

if TYPE_CHECKING:
    from hallpass_desktop.domain.record import Draft
    from hallpass_desktop.domain.strength import Rating
    from hallpass_desktop.keys.recovery import RecoveryCode
    from hallpass_desktop.services.backups import Backup
    from hallpass_desktop.services.journal import Journal
    from hallpass_desktop.services.together import Settled
    from hallpass_desktop.services.vault import Vault, VaultState

BACKUP_SECONDS = 1.2
NEEDED_LATER = (
    "hallpass_desktop.services.journal",
    "hallpass_desktop.services.vault",
    "hallpass_desktop.gui.shell.room",
    "hallpass_desktop.gui.pages.today",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open notebook. `found_again` counts pages that a crash had left as drafts.

    `settled` is what a session for two handed back since the notebook was closed; `not_settled`
    says why that could not be brought in yet. `unknown` is the name of the file of a session that
    this notebook does not know.
    """

    vault: "Vault"
    journal: "Journal"
    found_again: int = 0
    settled: "Settled | None" = None
    not_settled: HallpassError | None = None
    unknown: str = ""


class Door(Protocol):
    """How a notebook is found, made, opened, mended and closed."""

    def warm_up(self) -> None:
        """Load what opening will need, while somebody types."""
        ...

    def look(self, vault: Path) -> "VaultState":
        """What there is in this place; never writes."""
        ...

    def open(self, vault: Path, passphrase: str) -> Opened:
        """Open with the passphrase."""
        ...

    def open_with_sheet(self, vault: Path, code: str) -> Opened:
        """Open with what is written on the recovery sheet."""
        ...

    def open_to_read(self, vault: Path, passphrase: str) -> Opened:
        """Open a private copy that is thrown away again."""
        ...

    def make(self, vault: Path, passphrase: str, code: "RecoveryCode | None") -> Opened:
        """Make a new notebook and open it."""
        ...

    def set_passphrase(self, opened: Opened, passphrase: str) -> None:
        """Give an open notebook a new passphrase."""
        ...

    def is_passphrase(self, opened: Opened, passphrase: str) -> bool:
        """Whether this opens the notebook that is open."""
        ...

    def backups(self, vault: Path) -> "tuple[Backup, ...]":
        """The backups kept for this notebook, newest first."""
        ...

    def restore(self, vault: Path, backup: "Backup", passphrase: str) -> None:
        """Put a backup in the notebook's place; what was there is kept beside it."""
        ...

    def close(self, opened: Opened, drafts: "Sequence[Draft]") -> datetime | None:
        """Write every draft, back up when it is time, and close; raises while one is unwritten.

        Answers when something is next asked for, and nothing about what.
        """
        ...

    def erase(self, opened: Opened, also: Sequence[Path]) -> tuple[Path, ...]:
        """Close and remove the notebook and these files; answers what could not be removed."""
        ...

    def rate(self, passphrase: str) -> "Rating":
        """How well a passphrase holds."""
        ...

    def suggest(self) -> str:
        """Six words drawn at random."""
        ...

    def new_code(self) -> "RecoveryCode":
        """A fresh recovery code."""
        ...


class ServicesDoor:
    """The door to real notebooks."""

    def __init__(self, clock: Clock, runtime: Path) -> None:
        self._clock = clock
        self._runtime = runtime

    def warm_up(self) -> None:
        """Load what opening will need, while somebody types, and clear up after a crash."""
        for module in NEEDED_LATER:
            import_module(module)
        from hallpass_desktop.services.private_copy import clear_orphans

        clear_orphans(self._runtime)

    def look(self, vault: Path) -> "VaultState":
        """What there is in this place; never writes."""
        from hallpass_desktop.services.vault_state import inspect

        return inspect(vault)

    def open(self, vault: Path, passphrase: str) -> Opened:
        """Open with the passphrase."""
        from hallpass_desktop.services.vault import unlock

        return self._settled(unlock(vault, passphrase, clock=self._clock))

    def open_with_sheet(self, vault: Path, code: str) -> Opened:
        """Open with what is written on the recovery sheet."""
        from hallpass_desktop.keys.recovery import RecoveryCode
        from hallpass_desktop.services.vault import unlock_with_recovery

        parsed = RecoveryCode.parse(code)
        return self._settled(unlock_with_recovery(vault, parsed, clock=self._clock))

    def open_to_read(self, vault: Path, passphrase: str) -> Opened:
        """Open a private copy that is thrown away again."""
        from hallpass_desktop.services.journal import Journal
        from hallpass_desktop.services.vault import open_read_only

        opened = open_read_only(vault, passphrase, runtime=self._runtime)
        return Opened(opened, Journal(opened, self._clock))

    def make(self, vault: Path, passphrase: str, code: "RecoveryCode | None") -> Opened:
        """Make a new notebook and open it."""
        from hallpass_desktop.keys.kdf import calibrate, measured
        from hallpass_desktop.services.vault import create

        cost = calibrate(measured(time.perf_counter))
        return self._settled(create(vault, passphrase, code, kdf=cost, clock=self._clock))

    def set_passphrase(self, opened: Opened, passphrase: str) -> None:
        """Give an open notebook a new passphrase."""
        from hallpass_desktop.keys.kdf import calibrate, measured

        opened.vault.set_passphrase(passphrase, kdf=calibrate(measured(time.perf_counter)))

    def is_passphrase(self, opened: Opened, passphrase: str) -> bool:
        """Whether this opens the notebook that is open."""
        from hallpass_desktop.keys.passphrase import normalise
        from hallpass_desktop.keys.slots import SlotType

        key = opened.vault.keys.open_with(SlotType.PASSPHRASE, normalise(passphrase))
        return key is not None and key == opened.vault.data_key

    def backups(self, vault: Path) -> "tuple[Backup, ...]":
        """The backups kept for this notebook, newest first."""
        from hallpass_desktop.services import backups

        return backups.list(vault)

    def restore(self, vault: Path, backup: "Backup", passphrase: str) -> None:
        """Put a backup in the notebook's place; what was there is kept beside it."""
        from hallpass_desktop.services import backups

        backups.restore(vault, backup, passphrase)

    def close(self, opened: Opened, drafts: "Sequence[Draft]") -> datetime | None:
        """Write every draft, back up when it is time, and close; raises while one is unwritten.

        Answers when something is next asked for, and nothing about what.
        """
        vault, journal = opened.vault, opened.journal
        if vault.connection.is_closed:  # it was written anew under another key
            return None
        if not vault.is_read_only:
            for draft in drafts:
                journal.save_draft(draft)
            with suppress(HallpassError):  # each is on disk as a draft; the next unlock settles it
                for draft in drafts:
                    journal.keep(draft)
            self._back_up(opened)
        next_due = _next_due(journal)
        vault.close()
        return next_due

    def erase(self, opened: Opened, also: Sequence[Path]) -> tuple[Path, ...]:
        """Close and remove the notebook and these files; answers what could not be removed."""
        from hallpass_desktop.services.erase import erase

        opened.vault.close()
        return erase(opened.vault.path, also).left

    def rate(self, passphrase: str) -> "Rating":
        """How well a passphrase holds."""
        from hallpass_desktop.services.strength import rate

        return rate(passphrase)

    def suggest(self) -> str:
        """Six words drawn at random."""
        from hallpass_desktop.services.suggestions import six_words

        return six_words()

    def new_code(self) -> "RecoveryCode":
        """A fresh recovery code."""
        from hallpass_desktop.keys.recovery import RecoveryCode

        return RecoveryCode.new(os.urandom)

    def _settled(self, vault: "Vault") -> Opened:
        from hallpass_desktop.services.journal import Journal

        try:
            journal = Journal(vault, self._clock)
            return _with_session(Opened(vault, journal, len(journal.settle())))
        except BaseException:  # whoever tries again would find it open already
            vault.close()
            raise

    def _back_up(self, opened: Opened) -> None:
        """Make the backup of this sitting if it fits into the time a lock may take."""
        from hallpass_desktop.services import backups

        vault, ends = opened.vault, time.monotonic() + BACKUP_SECONDS

        def breathe() -> None:
            if time.monotonic() > ends:
                raise Interrupted

        with suppress(HallpassError):  # the words are on disk; a backup can wait for its turn
            if backups.due_on_lock(has_changed=vault.has_changed):
                opened.journal.trials.count_today()
                backups.make(vault, self._clock, breathe=breathe)
                backups.rotate(vault, breathe=breathe)


def _with_session(opened: Opened) -> Opened:
    """With what a session handed back; it can be tried again, and keeps no notebook shut."""
    try:
        together = opened.journal.together
        return replace(opened, settled=together.settle(), unknown=together.put_aside())
    except HallpassError as error:
        return replace(opened, not_settled=error)
    except ValueError:  # what the vault keeps of an open session does not read
        return replace(opened, not_settled=VaultDamaged(opened.vault.path))


def _next_due(journal: "Journal") -> datetime | None:
    """When something is next asked for; no reminder is worth a notebook that does not lock."""
    with suppress(HallpassError):
        return journal.schedules.next_due_instant()
    return None
