"""The way out: whatever a reminder meets, the notebook is closed."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import DiskFull, HallpassError, StorageFailed, VaultDamaged
from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.gui.shell.door import Opened, ServicesDoor
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.services.together import Together
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.storage.failures import IOERR
from tests.fakes import QUICK_KDF, FakeClock
from tests.stages import Stage

PASSPHRASE = "coat queue moss lantern"


class DriveGone(dbapi2.OperationalError):
    """What the library says once the drive was pulled out."""

    sqlite_errorcode = IOERR


def pull_the_drive_out(vault: Vault) -> None:
    with pytest.raises(StorageFailed), vault.connection.translating():
        raise DriveGone


def test_a_drive_that_is_gone_does_not_keep_a_notebook_without_new_words_open(
    tmp_path: Path, clock: FakeClock
) -> None:
    vault = create(tmp_path / "Notebook.vault", PASSPHRASE, None, kdf=QUICK_KDF, clock=clock)
    opened = Opened(vault, Journal(vault, clock))
    pull_the_drive_out(vault)

    left = ServicesDoor(clock, tmp_path).close(opened, ())

    assert left is None
    assert vault.connection.is_closed


def test_an_unlock_that_fails_after_opening_can_be_tried_again(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Notebook.vault"
    create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock).close()
    door = ServicesDoor(clock, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "settle", Raising(DiskFull()))
        with pytest.raises(DiskFull):
            door.open(path, PASSPHRASE)

    opened = door.open(path, PASSPHRASE)

    assert not opened.vault.connection.is_closed
    opened.vault.close()


def test_an_unlock_brings_in_what_a_session_handed_back(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "Notebook.vault"
    leave_a_session(path, clock)

    opened = ServicesDoor(clock, tmp_path).open(path, PASSPHRASE)

    assert opened.settled is not None
    assert opened.settled.is_over
    assert [point.text for point in opened.journal.together.points()] == ["Ring"]
    opened.vault.close()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (DiskFull(), DiskFull),
        (StorageFailed(), StorageFailed),
        (ValueError("another form"), VaultDamaged),
    ],
)
def test_a_session_that_cannot_be_brought_in_keeps_no_notebook_shut(
    error: Exception,
    told: type[HallpassError],
    tmp_path: Path,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "Notebook.vault"
    leave_a_session(path, clock)
    door = ServicesDoor(clock, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Together, "settle", Raising(error))
        opened = door.open(path, PASSPHRASE)

    assert opened.settled is None
    assert isinstance(opened.not_settled, told)
    assert (path / OUTBOX_NAME).exists()
    opened.vault.close()
    again = door.open(path, PASSPHRASE)
    assert again.settled is not None
    assert again.not_settled is None
    again.vault.close()


def test_what_a_session_left_that_this_copy_does_not_know_is_named_once(
    tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "Notebook.vault"
    create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock).close()
    (path / OUTBOX_NAME).write_bytes(b"sealed for another copy")
    door = ServicesDoor(clock, tmp_path)

    first = door.open(path, PASSPHRASE)
    first.vault.close()
    second = door.open(path, PASSPHRASE)
    second.vault.close()

    assert (first.unknown, second.unknown) == ("session-1.outbox", "")
    assert (path / "session-1.outbox").exists()


def leave_a_session(path: Path, clock: FakeClock) -> None:
    """A vault beside which lies the outbox of a session that is over."""
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock)
    shown = Snapshot(SessionKind.FREE, "Robin", "Alex")
    stage = Stage(path, Journal(vault, clock).together.begin(shown, {}, ()))
    vault.close()
    stage.end(Outcome(actions=(ActionPoint("Ring"),)))


class Raising:
    """A method that fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __call__(self) -> None:
        raise self._error
