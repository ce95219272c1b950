"""One window per notebook, and a name on the bus that tells nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.gui.desktop.raise_bus import bus_name, raise_other
from hallpass_desktop.gui.desktop.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parents[3]
HOLDER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from hallpass_desktop.gui.desktop.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[2]))
print(instance.acquire(Path(sys.argv[3])), flush=True)
sys.stdin.readline()
"""
HAND_OVER = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from hallpass_desktop.gui.desktop.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[2]))
print(instance.acquire(Path(sys.argv[3])), flush=True)
if len(sys.argv) == 4:
    os.execv(sys.executable, [sys.executable, "-c", sys.orig_argv[2], *sys.argv[1:], "again"])
"""


def test_a_second_window_of_the_same_notebook_is_refused(tmp_path: Path) -> None:
    vault = tmp_path / "Notebook.vault"
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)

    assert first.acquire(vault)
    assert not second.acquire(vault)


def test_another_notebook_may_be_open_beside_it(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)

    assert first.acquire(tmp_path / "one")
    assert second.acquire(tmp_path / "two")


def test_moving_to_another_notebook_frees_the_first(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.acquire(tmp_path / "one")

    first.acquire(tmp_path / "two")

    assert second.acquire(tmp_path / "one")


def test_a_killed_window_leaves_no_lock_behind(tmp_path: Path) -> None:
    vault = tmp_path / "Notebook.vault"
    words = [sys.executable, "-c", HOLDER, str(ROOT), str(tmp_path), str(vault)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        instance = SingleInstance(tmp_path)
        assert not instance.acquire(vault)

        holder.kill()
        holder.wait(10)

    assert instance.acquire(vault)


def test_a_process_that_becomes_another_can_take_its_own_lock_again(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HAND_OVER, str(ROOT), str(tmp_path), str(tmp_path / "vault")]

    done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=30)

    assert done.stdout == "True\nTrue\n"


def test_a_place_that_cannot_hold_a_lock_is_reported(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        SingleInstance(tmp_path / "missing").acquire(tmp_path / "vault")


def test_the_name_on_the_bus_tells_nothing(tmp_path: Path) -> None:
    name = bus_name(tmp_path / "Hallpass" / "Notebook.vault")

    assert name.startswith("org.notebook.N")
    assert "hallpass" not in name.lower()
    assert "vault" not in name


def test_without_a_bus_nobody_is_raised_and_nothing_breaks(tmp_path: Path) -> None:
    assert not raise_other(tmp_path / "vault")
