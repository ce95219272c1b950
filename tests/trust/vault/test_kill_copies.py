"""R2, R5, R6: a copy saved on a stick, cut off or refused at each single write."""

import shutil
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.services import backups
from tests.fakes import FakeClock
from tests.trust.vault.acting_on_backups import KEPT, STICK
from tests.trust.vault.crash import Action
from tests.trust.vault.test_kill_steps import at_each_write
from tests.trust.vault.test_refusing_disk import keeping_writes
from tests.vaults import made_vault, opened, row_count, write_rows

pytestmark = pytest.mark.trust

CLOCK = FakeClock()
FULL = {"NoRoomForCopy", "DiskFull", "StorageFailed"}
BROKEN = {"CopyPlaceGone", "StorageFailed"}


def with_a_copy_on_a_stick(home: Path) -> Path:
    """A vault of 21 pages, of which a stick has a copy with 20."""
    path = made_vault(home, rows=20)
    (home / STICK).mkdir()
    with opened(path) as vault:
        backups.save_copy(vault, home / STICK / KEPT, CLOCK)
        write_rows(vault, 1, start=50)
    return path


def on_the_stick(path: Path) -> int:
    """How many rows the copy there holds; it is opened and compared. Raises BackupRejected."""
    with opened(path) as vault:
        assert row_count(vault) == 21
        return backups.verify(vault, backups.read(path.parent / STICK / KEPT)).counts["people"]


def test_a_copy_on_a_stick_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_a_copy_on_a_stick(home)
    seen = set()

    def check(path: Path) -> None:
        seen.add(on_the_stick(path))
        Action("save_on_a_stick", path).run()  # and the next one clears up
        assert [file.name for file in (path.parent / STICK).iterdir()] == [KEPT]

    assert at_each_write("save_on_a_stick", home, 16, check) > 8
    assert seen == {20, 21}


def test_a_careless_copy_on_a_stick_is_caught(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with_a_copy_on_a_stick(home)
    lost = []

    def check(path: Path) -> None:
        try:
            on_the_stick(path)
        except BackupRejected:
            lost.append(path)

    at_each_write("save_on_a_stick_carelessly", home, 30, check)

    assert lost


@pytest.mark.parametrize(("error", "expected"), [("ENOSPC", FULL), ("EIO", BROKEN)])
def test_a_stick_that_refuses_is_named_and_keeps_the_older_copy(
    tmp_path: Path, error: str, expected: set[str]
) -> None:
    home = tmp_path / "home"
    path = with_a_copy_on_a_stick(home)
    met = set()

    for write in keeping_writes("save_on_a_stick", home, tmp_path / "whole"):
        copy = tmp_path / "copy"
        shutil.copytree(home, copy)
        said = Action("save_on_a_stick", copy / path.name).failed_at(write, error)
        met.add(said)
        assert on_the_stick(copy / path.name) in ((20, 21) if said != "nothing" else (21,))
        shutil.rmtree(copy)

    assert met - {"nothing"} <= expected
    assert met & expected
