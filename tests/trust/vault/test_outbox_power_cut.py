"""What a stage handed back is there after a kill or a power cut, whatever of the rest arrived."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.services.stage_form import pack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, find
from tests.stages import both_sides
from tests.trust.vault.acting import HANDED
from tests.trust.vault.crash import IS_LONG, Action, some
from tests.trust.vault.power import Call, Disk, in_folder, promised, written_by

pytestmark = pytest.mark.trust

STATES = 20_000 if IS_LONG else 2_000
SIDES = both_sides()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a stage is going to write."""
    folder = tmp_path / "Notebook.vault"
    folder.mkdir()
    (folder / HANDED).write_bytes(pack(SIDES.handed))
    return folder


def placed(calls: Iterable[Call]) -> Iterator[Call]:
    """Its writes with their place: each append cuts the file to a length and goes on there."""
    at = 0
    for call in calls:
        at = call.at if call.name == "ftruncate" else at
        yield replace(call, at=at) if call.name == "write" else call
        at += len(call.content) if call.name == "write" else 0


def cuts(folder: Path, action: str) -> Iterator[tuple[int, int, bool]]:
    """Play power cuts: how many steps were promised, how many open, whether it looks damaged."""
    calls = written_by(action, folder)
    draw = random.Random(20261101)
    for _ in range(STATES):
        cut = draw.randrange(len(calls) + 1)
        disk = Disk({})
        for call in placed(in_folder(calls[:cut], folder)):
            disk.do(call)
        (folder / OUTBOX_NAME).write_bytes(disk.after_the_cut(draw).get(OUTBOX_NAME, b""))
        found = find(folder / OUTBOX_NAME, SIDES.private, SIDES.handed)
        yield promised(calls[:cut]), len(found.events), found.is_damaged


def test_no_power_cut_takes_a_step_that_was_handed_back_or_looks_like_damage(folder: Path) -> None:
    outcomes = list(cuts(folder, "hand_back"))

    assert all(kept <= there <= kept + 1 for kept, there, _ in outcomes)
    assert not any(is_damaged for *_, is_damaged in outcomes)
    assert max(kept for kept, *_ in outcomes) > 5


def test_flushing_less_is_caught(folder: Path) -> None:
    assert any(there < kept for kept, there, _ in cuts(folder, "hand_back_carelessly"))


def test_a_kill_at_any_write_takes_nothing_that_was_handed_back(folder: Path) -> None:
    writes = Action("hand_back", folder).writes()
    counts = []

    for write in some(writes, 20):
        (folder / OUTBOX_NAME).unlink()
        Action("hand_back", folder).kill_at(write)
        found = find(folder / OUTBOX_NAME, SIDES.private, SIDES.handed)
        counts.append(len(found.events))
        assert not found.is_damaged

    assert counts
    assert max(counts) > 5


@pytest.mark.parametrize(("error", "said"), [("ENOSPC", "DiskFull"), ("EIO", "StorageFailed")])
def test_a_disk_that_refuses_says_so_and_keeps_what_was_there(
    folder: Path, error: str, said: str
) -> None:
    writes = [each for each in Action("hand_back", folder).writes() if each.call == "write"]
    handing_back = writes[::2]  # between them it promises
    met = set()

    for write in some(handing_back, 6):
        (folder / OUTBOX_NAME).unlink()
        met.add(Action("hand_back", folder).failed_at(write, error))
        found = find(folder / OUTBOX_NAME, SIDES.private, SIDES.handed)
        assert not found.is_damaged

    assert met == {said}
