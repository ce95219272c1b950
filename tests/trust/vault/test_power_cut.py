"""R3: what was said to be kept is there after a power cut, whatever of the rest had arrived."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.storage.integrity import is_whole
from tests.trust.vault.crash import IS_LONG
from tests.trust.vault.pages import found, last_page
from tests.trust.vault.power import Disk, in_folder, promised, written_by
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

STATES = 5_000 if IS_LONG else 300
FAULTS = 60


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with a few rows, closed."""
    return made_vault(tmp_path / "home", rows=20)


def cuts(path: Path, action: str, states: int) -> Iterator[tuple[int, bool]]:
    """Play power cuts: how many pages had been promised, and whether the vault holds them whole."""
    before = {each.name: each.read_bytes() for each in path.iterdir() if each.is_file()}
    calls = written_by(action, path)
    draw = random.Random(20260301)
    for _ in range(states):
        cut = draw.randrange(len(calls) + 1)
        disk = Disk({name: bytearray(content) for name, content in before.items()})
        for call in in_folder(calls[:cut], path):
            disk.do(call)
        kept = promised(calls[:cut])
        yield kept, holds(path, disk.after_the_cut(draw), kept)


def holds(path: Path, files: dict[str, bytes], kept: int) -> bool:
    """Whether a vault with these files opens, is whole, and has every page that was promised."""
    for each in path.iterdir():
        if each.is_file():
            each.unlink()
    for name, content in files.items():
        (path / name).write_bytes(content)
    try:
        with opened(path) as vault:
            last = last_page(vault)
            is_there = kept <= last <= kept + 1 and found(vault, "lantern") == last
            return is_there and is_whole(vault.connection)
    except HallpassError:
        return False


def test_no_power_cut_takes_what_was_said_to_be_kept(path: Path) -> None:
    outcomes = list(cuts(path, "keep_pages", STATES))

    assert [kept for kept, is_held in outcomes if not is_held] == []
    assert max(kept for kept, _ in outcomes) > 5


@pytest.mark.parametrize("action", ["keep_pages_normally", "keep_pages_carelessly"])
def test_flushing_less_is_caught(path: Path, action: str) -> None:
    assert any(not is_held for _, is_held in cuts(path, action, FAULTS))
