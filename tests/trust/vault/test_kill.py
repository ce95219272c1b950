"""R1: what was said to be saved survives a process that is killed at any moment."""

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.storage.integrity import is_whole
from tests.trust.vault.crash import IS_LONG, Writers
from tests.trust.vault.pages import found, last_page, page_count
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

ROUNDS = 500 if IS_LONG else 60


@pytest.fixture
def writers() -> Iterator[Writers]:
    """A process that forks writers."""
    writers = Writers()
    yield writers
    writers.close()


def killed_after(writers: Writers, path: Path, acks: Path, seconds: float, habit: str) -> int:
    """Let a writer write for a while, kill it, and say what it promised last."""
    writer = writers.start(path, acks, habit)
    while not acks.exists() or not acks.read_bytes():
        time.sleep(0.002)
    time.sleep(seconds)
    os.kill(writer, signal.SIGKILL)
    writers.wait()
    promised = int(acks.read_bytes().split()[-1])
    acks.unlink()
    return promised


def test_nothing_that_was_promised_is_lost(tmp_path: Path, writers: Writers) -> None:
    path, acks = made_vault(tmp_path), tmp_path / "acks"
    draw = random.Random(20260301)
    promised_in_all = 0

    for _ in range(ROUNDS):
        promised = killed_after(writers, path, acks, draw.uniform(0, 0.2), "honest")
        with opened(path) as vault:
            last = last_page(vault)
            assert promised <= last <= promised + 1
            assert page_count(vault) == last
            assert found(vault, "lantern") == last
            assert is_whole(vault.connection)
        promised_in_all = promised

    assert promised_in_all > ROUNDS * 5


def test_promise_that_comes_before_the_writing_is_caught(tmp_path: Path, writers: Writers) -> None:
    path, acks = made_vault(tmp_path), tmp_path / "acks"

    promised = killed_after(writers, path, acks, 0.1, "liar")

    with opened(path) as vault:
        assert last_page(vault) < promised
