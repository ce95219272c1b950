"""R2, R5, R6, R15, R18: bringing pages back and purging backups, cut off at each single write."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.backup_files import unreadable
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.private_copy import clear_orphans
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault_state import VaultState, inspect
from hallpass_desktop.storage.integrity import is_whole
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.trust.vault.crash import Action
from tests.trust.vault.test_kill_steps import at_each_write
from tests.trust.vault.test_refusing_disk import keeping_writes
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

CLOCK = FakeClock()
PAGES = 4


def with_purged_pages(home: Path) -> Path:
    """A vault of which two backups hold four pages that it has not got any more."""
    path = made_vault(home, rows=20)
    with opened(path) as vault:
        journal = Journal(vault, CLOCK)
        ids = [_write(journal, f"a lantern in the moss {number}") for number in range(PAGES)]
        journal.pictures.add(journal.open(ids[0]), [an_image("a leaf")])
        for _ in range(2):
            backups.make(vault, CLOCK)
        journal.trash(ids)
        whole(journal.empty_trash())
    return path


def _write(journal: Journal, text: str) -> RecordId:
    draft = journal.begin(Kind.NOTE)
    record = replace(draft.record, body=NoteBody(text=text))
    journal.keep(replace(draft, record=record))
    return record.id


def held(path: Path) -> list[int]:
    """How many pages each backup holds; each one is opened and compared. Raises BackupRejected."""
    with opened(path) as vault:
        assert not unreadable(vault.folder)
        found = backups.list(path)
        assert sorted(file.name for file in vault.folder.backups.iterdir()) == sorted(
            backup.path.name for backup in found
        )
        return [backups.verify(vault, backup).counts["records"] for backup in found]


def pages(path: Path) -> int:
    with opened(path) as vault:
        assert is_whole(vault.connection)
        return Journal(vault, CLOCK).count(Query())


def test_a_purged_backup_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_purged_pages(home)
    seen = set()

    def check(path: Path) -> None:
        found = held(path)
        seen.update(found)
        assert len(found) == 2
        assert set(found) <= {0, PAGES}

    assert at_each_write("purge_backups", home, 24, check) > 8
    assert seen == {0, PAGES}


def test_a_careless_purge_is_caught(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_purged_pages(home)
    lost = []

    def check(path: Path) -> None:
        try:
            assert len(held(path)) == 2
        except (AssertionError, BackupRejected):
            lost.append(path)

    at_each_write("purge_backups_carelessly", home, 40, check)

    assert lost


def test_pages_come_back_all_or_none_and_no_copy_stays(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_purged_pages(home)
    seen = set()

    def check(path: Path) -> None:
        found = pages(path)
        seen.add(found)
        assert found in (0, PAGES)
        assert held(path) == [PAGES, PAGES]
        assert not left_behind(path)

    assert at_each_write("bring_back", home, 24, check) > 8
    assert seen == {0, PAGES}


def test_a_trial_leaves_nothing_and_blames_no_sound_backup(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_purged_pages(home)
    known = set()

    def check(path: Path) -> None:
        with opened(path) as vault:
            known.add(sound := Journal(vault, CLOCK).trials.known().last)
        assert sound is None or (sound.is_sound and sound.pages == PAGES)
        assert held(path) == [PAGES, PAGES]
        assert not left_behind(path)

    assert at_each_write("try_newest", home, 24, check) > 8
    assert len(known) == 2


def test_a_careless_trial_is_caught(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_purged_pages(home)
    left = []

    def check(path: Path) -> None:
        if left_behind(path):
            left.append(path)

    at_each_write("try_newest_carelessly", home, 12, check)

    assert left


def left_behind(path: Path) -> list[Path]:
    """What lies in the runtime folder after the next start."""
    runtime = path.with_name("runtime")
    clear_orphans(runtime)
    return list(runtime.iterdir()) if runtime.exists() else []


@pytest.mark.parametrize(
    ("error", "expected"), [("ENOSPC", {"DiskFull", "StorageFailed"}), ("EIO", {"StorageFailed"})]
)
@pytest.mark.parametrize("name", ["purge_backups", "bring_back", "try_newest"])
def test_a_refusing_disk_is_reported_and_costs_nothing(
    tmp_path: Path, name: str, error: str, expected: set[str]
) -> None:
    home = tmp_path / "home"
    path = with_purged_pages(home)
    met = set()

    for write in keeping_writes(name, home, tmp_path / "whole"):
        copy = tmp_path / "copy"
        shutil.copytree(home, copy)
        met.add(Action(name, copy / path.name).failed_at(write, error))
        assert inspect(copy / path.name) is VaultState.READY
        assert set(held(copy / path.name)) <= {0, PAGES}
        assert pages(copy / path.name) in (0, PAGES)
        shutil.rmtree(copy)

    assert met - {"nothing"} <= expected
    assert met & expected
