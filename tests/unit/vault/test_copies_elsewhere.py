"""A copy saved where the person chooses: whole, or refused with the right one to blame."""

import errno
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    CopyPlaceGone,
    CopyPlaceReadOnly,
    CopyRefused,
    DiskFull,
    HallpassError,
    NoRoomForCopy,
    VaultReadOnly,
)
from hallpass_desktop.services import backups
from hallpass_desktop.services.open_vault import Vault
from tests.unit.vault.kept import CLOCK
from tests.vaults import made_vault, opened


def test_copy_can_be_saved_elsewhere(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=4)
    target = tmp_path / "stick" / "Notebook.backup"
    target.parent.mkdir()

    with opened(path) as vault:
        backup = backups.save_copy(vault, target, CLOCK)
        assert backups.verify(vault, backup).counts["people"] == 4

    assert backups.list(path) == ()
    assert list(target.parent.iterdir()) == [target]


def refused(vault: Vault, folder: Path) -> HallpassError:
    with pytest.raises(HallpassError) as met:
        backups.save_copy(vault, folder / "Notebook.backup", CLOCK)
    return met.value


def test_a_folder_elsewhere_that_refuses_is_not_blamed_on_the_notebook(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    locked, absent, blocked = (tmp_path / name for name in ("locked", "absent", "blocked"))
    locked.mkdir(mode=0o500)
    (blocked / "Notebook.backup").mkdir(parents=True)

    with opened(path) as vault:
        met = [type(refused(vault, folder)) for folder in (locked, absent, blocked)]

    assert met == [CopyPlaceReadOnly, CopyPlaceGone, CopyRefused]
    assert list(locked.iterdir()) == []
    assert [each.name for each in blocked.iterdir()] == ["Notebook.backup"]


def test_a_full_disk_elsewhere_is_told_from_the_notebooks_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with opened(path) as vault:
        monkeypatch.setattr("hallpass_desktop.storage.archive.flush_file", full)
        assert type(refused(vault, tmp_path)) is NoRoomForCopy
        with pytest.raises(DiskFull):
            backups.make(vault, CLOCK)


def test_a_notebook_that_refuses_is_blamed_itself(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with opened(path) as vault:
        (path / "backups").mkdir(mode=0o500)
        met = refused(vault, tmp_path)
        (path / "backups").chmod(0o700)

    assert type(met) is VaultReadOnly
