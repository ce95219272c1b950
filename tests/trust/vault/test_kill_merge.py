"""Two copies brought together: killed at each single write, all of it is there or nothing is."""

import shutil
from pathlib import Path

import pytest

from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.integrity import is_whole
from tests.trust.vault.acting_on_copies import CLOCK
from tests.trust.vault.crash import Action
from tests.trust.vault.test_kill_steps import at_each_write
from tests.trust.vault.test_refusing_disk import keeping_writes
from tests.unit.merging.copies import contents, parted, saved, two_copies
from tests.vaults import opened

pytestmark = pytest.mark.trust

PAGES = 30


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A vault, and a file with what was written elsewhere since."""
    note = parted(tmp_path, {"note": "the coat by the door"})["note"]
    home = tmp_path / "one"
    with two_copies(tmp_path) as (one, two):
        one.write("the coat, still wet", to=note)
        two.write("the coat, dry again", to=note)
        for number in range(PAGES):
            two.write(f"page {number} about a lantern")
        saved(two, home / "other.backup")
    return home


def found(path: Path) -> int:
    """How many pages there are once it was tidied, when everything in the vault is sound."""
    with opened(path) as vault:
        whole(Journal(vault, CLOCK).imports.sweep())
        assert is_whole(vault.connection)
        for backup in backups.list(path):
            backups.verify(vault, backup)
        held = contents(vault.connection)
    assert {row[1] for row in held["records"]} == {None}
    assert len(held["texts"]) == len(held["records"])
    has_new_words = any("dry again" in text for _, _, text in held["texts"])
    assert has_new_words == (len(held["records"]) > 1)  # new pages and new words come as one
    return len(held["records"])


def test_all_of_it_is_there_or_nothing(home: Path) -> None:
    seen = set()

    def check(path: Path) -> None:
        seen.add(found(path))

    assert at_each_write("merge", home, 14, check) > 8
    assert seen == {1, 1 + PAGES}


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_refusal_is_reported_and_brings_nothing(home: Path, tmp_path: Path, error: str) -> None:
    met = set()

    for write in keeping_writes("merge", home, tmp_path / "whole"):
        copy = tmp_path / "copy"
        shutil.copytree(home, copy)
        said = Action("merge", copy / "Notebook.vault").failed_at(write, error)
        met.add(said)
        assert found(copy / "Notebook.vault") == (1 + PAGES if said == "nothing" else 1)
        shutil.rmtree(copy)

    assert met & {"DiskFull", "StorageFailed"}
    assert met <= {"nothing", "DiskFull", "StorageFailed"}


def test_careless_one_is_caught(home: Path) -> None:
    seen = set()

    def check(path: Path) -> None:
        try:
            seen.add(found(path))
        except AssertionError:
            seen.add(-1)

    at_each_write("merge_carelessly", home, 12, check)

    assert seen - {1, 1 + PAGES}
