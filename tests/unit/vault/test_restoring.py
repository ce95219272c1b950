"""Bringing a backup back."""

import os
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    DiskFull,
    StorageFailed,
    VaultExists,
    VaultInUse,
    VaultTooNew,
)
from hallpass_desktop.services import backups
from hallpass_desktop.services.vault import unlock, unlock_with_recovery
from tests.fakes import QUICK_KDF
from tests.unit.vault.kept import CLOCK, damaged, lose_rows, with_backup
from tests.vaults import (
    CODE,
    OTHER,
    PASSPHRASE,
    opened,
    picture_of,
    row_count,
)


def test_restored_backup_takes_the_place_and_the_old_vault_stays(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path, rows=20)
    with opened(path) as vault:
        before = vault.copy_id
        lose_rows(vault)
        later = backups.make(vault, CLOCK)

    old = backups.restore(path, backup, PASSPHRASE)

    assert old == tmp_path / "Notebook.vault.before-restore-1"
    with opened(path) as vault:
        assert row_count(vault) == 20
        assert vault.copy_id != before
        assert [b.sequence for b in backups.list(path)] == [later.sequence, backup.sequence]
    with opened(old) as vault:
        assert row_count(vault) == 0
        assert vault.copy_id == before


def test_each_restore_puts_the_old_vault_aside_under_a_new_number(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)

    olds = [backups.restore(path, backup, PASSPHRASE) for _ in range(3)]

    assert [old.name[-1] for old in olds if old] == ["1", "2", "3"]


def test_a_folder_among_the_backups_stands_in_nobodys_way(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    (path / "backups" / "mine.backup").mkdir()

    backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert row_count(vault) == 20


def test_restore_works_where_no_vault_is_left(tmp_path: Path) -> None:
    _, backup = with_backup(tmp_path / "one")
    path = tmp_path / "two" / "Notebook.vault"
    path.parent.mkdir()

    assert backups.restore(path, backup, PASSPHRASE) is None

    with opened(path) as vault:
        assert row_count(vault) == 20


def test_passphrase_that_was_given_up_does_not_come_back(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    with opened(path) as vault:
        vault.set_passphrase(OTHER, kdf=QUICK_KDF)

    backups.restore(path, backup, OTHER)

    with opened(path, OTHER) as vault:
        assert row_count(vault) == 20
    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_old_passphrase_still_opens_an_old_backup(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    with opened(path) as vault:
        vault.set_passphrase(OTHER, kdf=QUICK_KDF)

    backups.restore(path, backup, PASSPHRASE)

    with opened(path, PASSPHRASE) as vault:
        assert row_count(vault) == 20


def test_recovery_code_restores_too(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    (path / "keys.json").unlink()
    (path / "keys.copy.json").unlink()

    backups.restore_with_recovery(path, backup, CODE)

    unlock_with_recovery(path, CODE, clock=CLOCK).close()


def test_restore_over_a_lost_database(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    (path / "journal.db").unlink()

    backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert row_count(vault) == 20


def test_wrong_passphrase_restores_nothing(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    before = picture_of(tmp_path)

    with pytest.raises(CannotUnlock):
        backups.restore(path, backup, OTHER)

    assert picture_of(tmp_path) == before


def test_damaged_backup_restores_nothing(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    damaged(backup.path, backup.path.stat().st_size // 2)
    before = picture_of(tmp_path)

    with pytest.raises(BackupRejected):
        backups.restore(path, backup, PASSPHRASE)

    assert picture_of(tmp_path) == before


def test_full_disk_restores_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, backup = with_backup(tmp_path)
    before = picture_of(tmp_path)

    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("hallpass_desktop.storage.archive.flush_file", full)
    with pytest.raises(DiskFull):
        backups.restore(path, backup, PASSPHRASE)

    assert picture_of(tmp_path) == before


def test_vault_that_is_open_is_not_swapped_away(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)

    with opened(path), pytest.raises(VaultInUse):
        backups.restore(path, backup, PASSPHRASE)


def test_folder_of_other_things_is_not_swapped_away(tmp_path: Path) -> None:
    _, backup = with_backup(tmp_path)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "holiday.jpg").touch()

    with pytest.raises(VaultExists):
        backups.restore(tmp_path / "pictures", backup, PASSPHRASE)


def test_backup_of_a_newer_version_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, backup = with_backup(tmp_path)
    monkeypatch.setattr("hallpass_desktop.services.restoring.SCHEMA_VERSION", 0)

    with pytest.raises(VaultTooNew):
        backups.restore(path, backup, PASSPHRASE)


def test_vault_comes_back_when_the_last_rename_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup = with_backup(tmp_path)
    rename = Path.rename

    def refusing(source: Path, target: Path) -> Path:
        if source.name.endswith(".restored"):
            raise OSError(5, os.strerror(5))
        return rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refusing)
        with pytest.raises(StorageFailed):
            backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert row_count(vault) == 20
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
