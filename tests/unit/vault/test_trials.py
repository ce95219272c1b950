"""R14, R21: once in thirty days of use the newest backup is opened as if the notebook were lost."""

import errno
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zipfile import ZipExtFile

import pytest

from hallpass_desktop.domain.errors import BackupRejected, DiskFull
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.trial import DAYS_BETWEEN, Trial, Trials
from hallpass_desktop.services import backups, trials
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrations import MIGRATIONS
from hallpass_desktop.storage.vault_folder import DATABASE_NAME
from tests.fakes import FakeClock
from tests.vaults import made_vault, opened, picture_of

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with opened(made_vault(tmp_path, rows=20)) as vault:
        yield vault


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(vault: Vault, clock: FakeClock) -> Journal:
    journal = Journal(vault, clock)
    for text in ("coat", "song", "walk"):
        draft = journal.begin(Kind.NOTE)
        journal.keep(replace(draft, record=replace(draft.record, body=NoteBody(text=text))))
    return journal


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder


def test_a_sound_backup_says_how_many_pages_it_holds(
    vault: Vault, journal: Journal, runtime: Path, clock: FakeClock
) -> None:
    backup = backups.make(vault, clock)

    trial = journal.trials.try_newest(runtime)

    assert trial == Trial(clock.now(), backup.made_at, pages=3)
    assert journal.trials.known().last == trial


def test_nothing_is_left_of_it_and_the_backups_stay_as_they_are(
    vault: Vault, journal: Journal, runtime: Path, clock: FakeClock
) -> None:
    backups.make(vault, clock)
    before = picture_of(vault.folder.backups)

    journal.trials.try_newest(runtime)

    assert list(runtime.iterdir()) == []
    assert picture_of(vault.folder.backups) == before


def test_a_damaged_backup_is_found_out(
    vault: Vault, journal: Journal, runtime: Path, clock: FakeClock
) -> None:
    backup = backups.make(vault, clock)
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2] ^= 1
    backup.path.write_bytes(content)

    trial = journal.trials.try_newest(runtime)

    assert not trial.is_sound
    assert journal.trials.known().last == trial
    assert list(runtime.iterdir()) == []


def test_one_that_the_disk_does_not_give_back_is_found_out(
    vault: Vault, journal: Journal, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = ZipExtFile.read

    def refuse(file: ZipExtFile, count: int = -1) -> bytes:
        if file.name == DATABASE_NAME:
            raise OSError(errno.EIO, "a bad block")
        return read(file, count)

    backups.make(vault, FakeClock())
    monkeypatch.setattr(ZipExtFile, "read", refuse)

    assert not journal.trials.try_newest(runtime).is_sound


def test_one_of_an_earlier_version_of_the_app_is_sound(
    vault: Vault, journal: Journal, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def next_step(connection: Connection) -> None:
        connection.execute("ALTER TABLE people ADD COLUMN colour TEXT")

    backups.make(vault, FakeClock())
    monkeypatch.setattr(trials, "MIGRATIONS", (*MIGRATIONS, next_step))

    assert journal.trials.try_newest(runtime).is_sound


def test_a_backup_of_another_notebook_is_not_the_newest(
    vault: Vault, journal: Journal, runtime: Path, clock: FakeClock, tmp_path: Path
) -> None:
    backups.make(vault, clock)
    (tmp_path / "elsewhere").mkdir()
    with opened(made_vault(tmp_path / "elsewhere")) as other:
        backups.make(other, clock)  # so that the copy has the higher number
        backups.save_copy(other, vault.folder.backups / "000009-2026-03-01.backup", clock)

    assert journal.trials.try_newest(runtime).pages == 3


def test_a_full_disk_speaks_against_no_backup(
    vault: Vault,
    journal: Journal,
    runtime: Path,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> str:
        raise DiskFull

    backups.make(vault, clock)
    monkeypatch.setattr(trials, "extract", refuse)

    with pytest.raises(DiskFull):
        journal.trials.try_newest(runtime)

    assert journal.trials.known().last is None
    assert list(runtime.iterdir()) == []


def test_there_is_nothing_to_try_without_a_backup(journal: Journal, runtime: Path) -> None:
    assert not journal.trials.is_due()
    with pytest.raises(BackupRejected):
        journal.trials.try_newest(runtime)


def test_it_is_due_again_after_thirty_days_of_use(
    vault: Vault, journal: Journal, runtime: Path, clock: FakeClock
) -> None:
    backups.make(vault, clock)
    assert journal.trials.is_due()
    journal.trials.try_newest(runtime)
    for _ in range(DAYS_BETWEEN - 1):
        clock.pass_time(days=1)
        journal.trials.count_today()
        journal.trials.count_today()
    assert not journal.trials.is_due()

    clock.pass_time(days=1)
    journal.trials.count_today()

    assert journal.trials.is_due()


@pytest.mark.parametrize("jump", [timedelta(days=3650), timedelta(days=-3650)])
def test_a_clock_that_jumps_is_one_day_of_use(jump: timedelta) -> None:
    known = Trials(Trial(NOW, NOW), days=3, day=date(2026, 3, 1))

    assert known.counted(date(2026, 3, 1) + jump).days == 4
    assert not known.counted(date(2026, 3, 1) + jump).is_due
