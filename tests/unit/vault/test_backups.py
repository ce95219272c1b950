"""Backups: made, proven, thinned out, brought back."""

import stat
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    BackupRejected,
    VaultReadOnly,
)
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.backup_manifest import Manifest
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import open_read_only
from hallpass_desktop.storage import backup as copies
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import create_database
from tests.fakes import FakeClock
from tests.unit.vault.kept import CLOCK, damaged, with_backup
from tests.vaults import (
    PASSPHRASE,
    made_vault,
    opened,
    row_count,
    write_rows,
)


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


def test_drafts_are_saved_all_along_and_the_copy_is_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    saved: list[int] = []

    def create(target: Path, key: bytes, place: Path, *, switch_to_log: bool) -> Connection:
        made.append(target)
        return create_database(target, key, place, switch_to_log=switch_to_log)

    monkeypatch.setattr(copies, "create_database", create)
    with opened(made_vault(tmp_path, rows=3000)) as vault:
        journal = Journal(vault, CLOCK)
        draft = journal.begin(Kind.NOTE)

        def breathe() -> None:
            saved.append(len(saved))
            body = NoteBody("", f"word {len(saved)}")
            journal.save_draft(replace(draft, record=draft.record.changed(body, CLOCK.now())))

        backup = backups.make(vault, CLOCK, breathe=breathe)

        assert (len(made), len(saved) > 15) == (1, True)
        assert backups.verify(vault, backup).counts["people"] == 3000
        assert vault.has_changed


def test_backup_in_a_storm_of_writing_still_ends(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=500)
    breaths: list[int] = []

    with opened(path) as vault:

        def breathe() -> None:
            breaths.append(1)
            write_rows(vault, 1, start=5000 + len(breaths))

        backup = backups.make(vault, CLOCK, breathe=breathe)

        saved = backups.verify(vault, backup).counts["people"]
        assert saved > 500
        assert vault.has_changed == (saved < row_count(vault))


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


def test_read_only_vault_makes_no_backup(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    vault = open_read_only(path, PASSPHRASE, runtime=tmp_path / "runtime")

    with pytest.raises(VaultReadOnly):
        backups.make(vault, CLOCK)

    vault.close()
    assert not (path / "backups").exists()
