"""A door to a notebook that exists only in memory, and opens or fails as a test asks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError, NotNoted
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.domain.strength import Rating, rating
from hallpass_desktop.gui.shell.door import Opened
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.together import Settled
from hallpass_desktop.services.undo import Undo

PASSPHRASE = "harbour violet seventeen spoon"
SIX_WORDS = "ledger walnut tempo orchid gravel lantern"
CODE = RecoveryCode(bytes(range(16)))


class FakeConnection:
    """Can be interrupted; does nothing else."""

    def interrupt(self) -> None:
        """Nothing runs."""


@dataclass
class FakeVault:
    """As much of an open notebook as the shell looks at."""

    path: Path = Path("/nowhere/Notebook.vault")
    is_read_only: bool = False
    used_spare_keys: bool = False
    connection: FakeConnection = field(default_factory=FakeConnection)


class NoImports:
    """Nothing is on its way in."""

    def sweep(self) -> Changes:
        """Nothing was left behind."""
        return Changes()


@dataclass
class OneUnnoted:
    """One thing that left waits to be noted, and can be as soon as there is room."""

    has_room: bool = False
    has_waiting: bool = True

    def note_waiting(self) -> Changes:
        """Note it, or refuse."""
        if not self.has_room:
            raise NotNoted
        self.has_waiting = False
        return Changes(lists=frozenset({"sent"}))


@dataclass
class FakeJournal:
    """Remembers the drafts it was given."""

    drafts: list[Draft] = field(default_factory=list)
    done: list[Undo] = field(default_factory=list)
    taken_back: Changes = field(default_factory=Changes)
    imports: NoImports = field(default_factory=NoImports)
    sent: OneUnnoted = field(default_factory=OneUnnoted)

    def open(self, record_id: RecordId) -> Draft:
        """Answer what it was given under this name."""
        return next(draft for draft in self.drafts if draft.record.id == record_id)

    def save_draft(self, draft: Draft) -> datetime:
        """Keep it."""
        self.drafts.append(draft)
        return datetime(2026, 3, 1, tzinfo=UTC)

    def undo_label(self, _asked: int | None = None) -> Undo | None:
        """What was done last."""
        return self.done[-1] if self.done else None

    def steps_done(self) -> int:
        """How much can be taken back."""
        return len(self.done)

    def undo(self, _asked: int | None = None) -> Changes:
        """Forget it, if there was anything."""
        if self.done:
            self.done.pop()
        return self.taken_back

    def undo_steps(self, _asked: int | None = None) -> Steps[Changes]:
        """The same a little at a time."""
        yield
        return self.undo()

    def purge_due(self, today: date) -> Changes:
        """Nothing is old enough."""
        return Changes()


@dataclass(frozen=True)
class FakeBackup:
    """A line in the list of backups."""

    made_at: datetime
    size_bytes: int


@dataclass
class FakeDoor:
    """`trouble` is raised by whatever is asked next; `state` is what `look` answers."""

    state: str = "ready"
    trouble: HallpassError | None = None
    vault: FakeVault = field(default_factory=FakeVault)
    journal: FakeJournal = field(default_factory=FakeJournal)
    found_again: int = 0
    settled: Settled | None = None
    not_settled: HallpassError | None = None
    unknown: str = ""
    listed: tuple[FakeBackup, ...] = ()
    asked: list[str] = field(default_factory=list)
    made_with: tuple[str, RecoveryCode | None] | None = None
    new_passphrase: str = ""
    closed_with: tuple[Draft, ...] | None = None

    def warm_up(self) -> None:
        """Nothing to load."""

    def look(self, vault: Path) -> Any:
        """What the test says."""
        self.asked.append("look")
        return self.state

    def open(self, vault: Path, passphrase: str) -> Opened:
        """Open with PASSPHRASE."""
        self._answer("open")
        if passphrase != PASSPHRASE:
            raise CannotUnlock(vault)
        return self.opened()

    def open_with_sheet(self, vault: Path, code: str) -> Opened:
        """Open with CODE."""
        self._answer("open_with_sheet")
        if RecoveryCode.parse(code) != CODE:
            raise CannotUnlock(vault)
        return self.opened()

    def open_to_read(self, vault: Path, passphrase: str) -> Opened:
        """Open a copy."""
        self._answer("open_to_read")
        self.vault.is_read_only = True
        return self.opened()

    def make(self, vault: Path, passphrase: str, code: RecoveryCode | None) -> Opened:
        """Make one."""
        self._answer("make")
        self.made_with = (passphrase, code)
        return self.opened()

    def set_passphrase(self, opened: Opened, passphrase: str) -> None:
        """Remember it."""
        self._answer("set_passphrase")
        self.new_passphrase = passphrase

    def is_passphrase(self, opened: Opened, passphrase: str) -> bool:
        """Only PASSPHRASE is."""
        return passphrase == PASSPHRASE

    def backups(self, vault: Path) -> Any:
        """What the test says."""
        return self.listed

    def restore(self, vault: Path, backup: Any, passphrase: str) -> None:
        """Bring it back."""
        self._answer("restore")
        if passphrase != PASSPHRASE:
            raise CannotUnlock(vault)
        self.state = "ready"

    def close(self, opened: Opened, drafts: Sequence[Draft]) -> None:
        """Close."""
        self._answer("close")
        self.closed_with = tuple(drafts)

    def erase(self, opened: Opened, also: Sequence[Path]) -> tuple[Path, ...]:
        """Erase."""
        self._answer("erase")
        return ()

    def rate(self, passphrase: str) -> Rating:
        """Five bits for a letter."""
        return rating(len(passphrase), 2.0 ** (2 * len(passphrase)))

    def suggest(self) -> str:
        """Always the same six."""
        return SIX_WORDS

    def new_code(self) -> RecoveryCode:
        """Always the same."""
        return CODE

    def opened(self) -> Opened:
        """What opening answers."""
        vault, journal = cast("Any", self.vault), cast("Any", self.journal)
        back = (self.settled, self.not_settled, self.unknown)
        return Opened(vault, journal, self.found_again, *back)

    def _answer(self, what: str) -> None:
        self.asked.append(what)
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble
