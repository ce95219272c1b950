"""A disk that is full or broken is reported, and takes nothing that was there."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.services import backups
from hallpass_desktop.services.vault import VaultState, inspect
from hallpass_desktop.storage.integrity import is_whole
from tests.fakes import FakeClock
from tests.trust.vault.acting import LATER
from tests.trust.vault.crash import Action, Write, some
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, row_count

pytestmark = pytest.mark.trust

ACTIONS = ["save", "change_passphrase", "back_up", "migrate", "restore", "renew_key"]
RENEWING = {"change_passphrase", "renew_key"}
KEEPING = {"write", "pwrite64", "fsync", "fdatasync"}


@pytest.mark.parametrize(
    ("error", "expected"), [("ENOSPC", {"DiskFull", "StorageFailed"}), ("EIO", {"StorageFailed"})]
)
@pytest.mark.parametrize("name", ACTIONS)
def test_refusal_is_reported_and_costs_nothing(
    tmp_path: Path, name: str, error: str, expected: set[str]
) -> None:
    home = tmp_path / "home"
    path = made_vault(home, rows=20)
    with opened(path) as vault:
        backups.make(vault, FakeClock())
    met: Counter[str] = Counter()

    for write in keeping_writes(name, home, tmp_path / "whole"):
        copy = tmp_path / "copy"
        shutil.copytree(home, copy)
        said = Action(name, copy / path.name).failed_at(write, error)
        met[said] += 1
        assert inspect(copy / path.name) is VaultState.READY
        look_into(copy / path.name, name, counts=said == "nothing")
        shutil.rmtree(copy)

    assert set(met) - {"nothing"} <= expected
    assert set(met) & expected


def keeping_writes(name: str, home: Path, whole: Path) -> Iterator[Write]:
    """Some of the writes by which an action keeps something."""
    shutil.copytree(home, whole)
    writes = Action(name, whole / "Notebook.vault").writes()
    return some([write for write in writes if write.call in KEEPING], 6)


def look_into(path: Path, name: str, *, counts: bool) -> None:
    """Every row is there, and it opens with what the person was told counts."""
    passphrase = OTHER if name in RENEWING and counts else PASSPHRASE
    with pytest.MonkeyPatch.context() as patch:
        if name == "migrate":
            patch.setattr("hallpass_desktop.services.vault.MIGRATIONS", LATER)
        with opened(path, passphrase) as vault:
            assert row_count(vault) == 20
            assert is_whole(vault.connection)
