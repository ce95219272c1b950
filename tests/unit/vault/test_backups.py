"""Backups: made, proven, thinned out, brought back."""

import os
import stat
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    DiskFull,
    VaultExists,
    VaultInUse,
    VaultReadOnly,
    VaultTooNew,
)
from hallpass_desktop.services import backups
from hallpass_desktop.services.backup_manifest import Manifest
from hallpass_desktop.services.vault import Vault, open_read_only, unlock, unlock_with_recovery
from hallpass_desktop.storage.connection import Connection
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import (
    CODE,
    OTHER,
    PASSPHRASE,
    made_vault,
    opened,
    picture_of,
    row_count,
    write_rows,
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


def test_backup_holds_what_the_vault_holds(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)

    with opened(path) as vault:
        held = backups.verify(vault, backup)

    assert held.counts["people"] == 20
    assert backups.list(path) == (backup,)
    assert backup.vault_id == vault.id


def test_backup_is_a_plain_private_zip_with_a_page_that_explains_it(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)

    with zipfile.ZipFile(backup.path) as archive:
        assert archive.namelist() == ["HOW-TO-OPEN.txt", "manifest.json", "keys.json", "journal.db"]
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert archive.read("HOW-TO-OPEN.txt").startswith(b"HOW TO OPEN")
        assert b"alias" not in archive.read("journal.db")
    assert backup.path.name == "000001-2026-03-01.backup"
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert [file.name for file in (path / "backups").iterdir()] == [backup.path.name]


def test_backup_says_how_much_it_holds_to_its_owner_only(tmp_path: Path) -> None:
    _, backup = with_backup(tmp_path)

    with zipfile.ZipFile(backup.path) as archive:
        assert b"people" not in archive.read("manifest.json")


def test_numbers_count_on_whatever_the_clock_says(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    clock = FakeClock()

    with opened(path) as vault:
        made = [backups.make(vault, clock)]
        clock.time -= timedelta(days=4000)
        made.append(backups.make(vault, clock))

    assert [backup.sequence for backup in made] == [1, 2]
    assert backups.list(path) == tuple(reversed(made))


def test_writing_goes_on_while_a_backup_is_made(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3000)
    breaths: list[int] = []

    with opened(path) as vault:

        def breathe() -> None:
            breaths.append(1)
            if len(breaths) in (2, 9):
                write_rows(vault, 1, start=5000 + len(breaths))

        backup = backups.make(vault, CLOCK, breathe=breathe)
        held = backups.verify(vault, backup, breathe=breathe)

        assert row_count(vault) == 3002
        assert 3000 <= held.counts["people"] <= 3002
        assert len(breaths) > 9


def test_backup_in_a_storm_of_writing_still_ends(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=500)
    breaths: list[int] = []

    with opened(path) as vault:

        def breathe() -> None:
            breaths.append(1)
            write_rows(vault, 1, start=5000 + len(breaths))

        backup = backups.make(vault, CLOCK, breathe=breathe)

        assert backups.verify(vault, backup).counts["people"] > 500
        assert vault.has_changed


def test_backup_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=500)

    def stop() -> None:
        raise KeyboardInterrupt

    with opened(path) as vault:
        with pytest.raises(KeyboardInterrupt):
            backups.make(vault, CLOCK, breathe=stop)
        assert row_count(vault) == 500

    assert list((path / "backups").iterdir()) == []


def test_copy_that_was_damaged_before_it_was_checked_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path, rows=500)
    leave = Connection.leave_log

    def leave_and_damage(connection: Connection) -> None:
        leave(connection)
        file = connection.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
        damaged(Path(file), 5 * 4096 + 9)

    monkeypatch.setattr(Connection, "leave_log", leave_and_damage)
    with opened(path) as vault, pytest.raises(BackupRejected):
        backups.make(vault, CLOCK)

    assert list((path / "backups").iterdir()) == []


def test_copy_that_lost_a_row_is_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made_vault(tmp_path, rows=50)
    leave = Connection.leave_log

    def leave_and_lose(connection: Connection) -> None:
        connection.execute("DELETE FROM people WHERE id = 'id-000007'")
        leave(connection)

    monkeypatch.setattr(Connection, "leave_log", leave_and_lose)
    with opened(path) as vault, pytest.raises(BackupRejected):
        backups.make(vault, CLOCK)


@pytest.mark.parametrize("where", [0.001, 0.05, 0.3, 0.6, 0.99])
def test_backup_that_was_damaged_later_is_rejected(tmp_path: Path, where: float) -> None:
    path, backup = with_backup(tmp_path)
    damaged(backup.path, int(backup.path.stat().st_size * where))

    with opened(path) as vault, pytest.raises(BackupRejected):
        backups.verify(vault, backups.read(backup.path))


def test_manifest_that_was_changed_is_rejected(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    older = Manifest.from_bytes(backup.manifest.to_bytes().replace(b"2026-03-01", b"2027-03-01"))

    with opened(path) as vault, pytest.raises(BackupRejected):
        backups.verify(vault, backups.Backup(backup.path, older))


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all" * 100])
def test_file_that_is_no_backup_is_rejected(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "000001-x.backup"
    file.write_bytes(content)

    with pytest.raises(BackupRejected):
        backups.read(file)


def test_missing_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(BackupRejected):
        backups.read(tmp_path / "000001-x.backup")


def test_squeezed_archive_is_not_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "000001-x.backup"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"0" * 10_000_000)

    with pytest.raises(BackupRejected):
        backups.read(file)


def test_change_since_the_backup_is_known(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    seen = []

    with opened(path) as vault:
        seen.append(vault.has_changed)
        backups.make(vault, CLOCK)
        seen.append(vault.has_changed)
    with opened(path) as vault:
        seen.append(vault.has_changed)
        write_rows(vault, 1)
        seen.append(vault.has_changed)
    with opened(path) as vault:
        seen.append(vault.has_changed)

    assert seen == [True, False, False, True, True]


def test_what_a_cut_short_backup_left_is_cleared(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    (path / "backups" / ".000001.part").mkdir(parents=True)
    (path / "backups" / ".000001.part" / "journal.db").write_bytes(b"half")
    (path / "backups" / ".000001-x.backup.part").write_bytes(b"half")

    with opened(path):
        assert list((path / "backups").iterdir()) == []


def test_copy_can_be_saved_elsewhere(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=4)
    target = tmp_path / "stick" / "Notebook.backup"
    target.parent.mkdir()

    with opened(path) as vault:
        backup = backups.save_copy(vault, target, CLOCK)
        assert backups.verify(vault, backup).counts["people"] == 4

    assert backups.list(path) == ()
    assert list(target.parent.iterdir()) == [target]


def test_read_only_vault_makes_no_backup(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    vault = open_read_only(path, PASSPHRASE, runtime=tmp_path / "runtime")

    with pytest.raises(VaultReadOnly):
        backups.make(vault, CLOCK)

    vault.close()
    assert not (path / "backups").exists()


def lose_rows(vault: Vault) -> None:
    with vault.transaction():
        vault.connection.execute("DELETE FROM people")


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


def test_rotation_removes_what_the_rules_let_go(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=2)
    clock = FakeClock()
    with opened(path) as vault:
        for _ in range(6):
            backups.make(vault, clock)
            clock.pass_time(minutes=5)

        rotation = backups.rotate(vault)

        assert rotation.question is None
        assert len(rotation.removed) == 3
        assert [backup.sequence for backup in backups.list(path)] == [6, 5, 4]


def test_rotation_asks_when_many_rows_are_gone(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=50)
    clock = FakeClock()
    with opened(path) as vault:
        for _ in range(5):
            backups.make(vault, clock)
            clock.pass_time(minutes=5)
        lose_rows(vault)
        backups.make(vault, clock)

        asked = backups.rotate(vault)

        assert asked.removed == ()
        assert asked.question is not None
        assert asked.question.before > 50 > asked.question.after
        assert len(backups.rotate(vault, accept_loss=True).removed) == 3


def test_rotation_does_not_trust_a_newest_backup_that_is_damaged(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=50)
    clock = FakeClock()
    with opened(path) as vault:
        made = []
        for _ in range(5):
            made.append(backups.make(vault, clock))
            clock.pass_time(minutes=5)
        damaged(made[4].path, made[4].path.stat().st_size // 2)

        removed = backups.rotate(vault).removed

        assert removed == (made[0].path,)
