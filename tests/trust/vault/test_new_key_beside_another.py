"""A new key while another process opens the same notebook: between closing and each renaming."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.services.new_key import NewWays, renew
from hallpass_desktop.storage import lock_file
from tests.fakes import QUICK_KDF, FakeClock
from tests.trust.vault.crash import ROOT
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, row_count

pytestmark = pytest.mark.trust

WRITE_A_ROW = """
import sys
from pathlib import Path
from hallpass_desktop.domain.errors import HallpassError
from tests.vaults import opened, write_rows
try:
    with opened(Path(sys.argv[1]), sys.argv[2]) as vault:
        write_rows(vault, 1, 100)
    print("written")
except HallpassError as error:
    print(type(error).__name__)
"""


def written_by_another(path: Path, passphrase: str) -> str:
    command = [sys.executable, "-c", WRITE_A_ROW, str(path), passphrase]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def renewed(path: Path, before_rename: Callable[[int], None]) -> None:
    """Give it a new key, and do something before the first, the second and the third renaming."""
    rename, count = Path.rename, 0

    def noted(self: Path, target: Path) -> Path:
        nonlocal count
        if self.parent == path.parent:
            count += 1
            before_rename(count)
        return rename(self, target)

    with opened(path) as vault, pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "rename", noted)
        renew(vault, PASSPHRASE, NewWays(OTHER, None, QUICK_KDF), FakeClock())
    assert count == 3


@pytest.mark.parametrize("when", [1, 2])
def test_nobody_writes_in_the_old_one_on_its_way_out(tmp_path: Path, when: int) -> None:
    path = made_vault(tmp_path, rows=5)
    said = []

    def write(number: int) -> None:
        if number == when:
            said.append(written_by_another(path, PASSPHRASE))

    renewed(path, write)

    assert said == ["VaultInUse"]
    with opened(path, OTHER) as vault:
        assert row_count(vault) == 5


def test_who_comes_when_it_is_half_done_finds_the_new_one(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=5)
    said = []

    def write(number: int) -> None:
        if number == 3:
            said.append(written_by_another(path, OTHER))

    renewed(path, write)

    assert said == ["written"]
    with opened(path, OTHER) as vault:
        assert row_count(vault) == 6
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_without_the_lock_the_other_one_would_get_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path, rows=5)
    monkeypatch.setattr(lock_file.LockFile, "take", lambda *_: lock_file.LockFile(None))
    said = []

    def write(number: int) -> None:
        if number == 1:
            said.append(written_by_another(path, PASSPHRASE))

    with pytest.raises(StorageFailed):
        renewed(path, write)

    assert said == ["written"]
    with opened(path) as vault:
        assert row_count(vault) == 6
