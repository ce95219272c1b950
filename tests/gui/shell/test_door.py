"""The way out: whatever a reminder meets, the notebook is closed."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import DiskFull, StorageFailed
from hallpass_desktop.gui.shell.door import Opened, ServicesDoor
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.storage.failures import IOERR
from tests.fakes import QUICK_KDF, FakeClock

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
        patch.setattr(Journal, "settle", raise_disk_full)
        with pytest.raises(DiskFull):
            door.open(path, PASSPHRASE)

    opened = door.open(path, PASSPHRASE)

    assert not opened.vault.connection.is_closed
    opened.vault.close()


def raise_disk_full(_journal: Journal) -> None:
    raise DiskFull
