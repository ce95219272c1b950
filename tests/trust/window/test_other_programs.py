"""Other programs of the same account see no memory of the process, not even after a crash."""

import os
import signal
import subprocess
from pathlib import Path

import pytest
from privileges import without_root_powers

from tests.e2e.person import Person

pytestmark = [pytest.mark.e2e, pytest.mark.trust, pytest.mark.serial]

INSIDE = ("mem", "maps", "environ")


def can_be_read(pid: int, name: str) -> bool:
    """Whether a program without any special power gets at a part of a process."""
    command = [*without_root_powers(), "/usr/bin/python3", "-c", f"open('/proc/{pid}/{name}')"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_no_other_program_reads_the_process_before_or_after_a_lock(owner: Person) -> None:
    owner.opens_the_app(prefix=without_root_powers())
    owner.unlocks()
    before = [name for name in INSIDE if can_be_read(owner.pid, name)]
    owner.locks()
    after = [name for name in INSIDE if can_be_read(owner.pid, name)]

    assert (before, after) == ([], [])


def test_a_process_that_does_not_shut_itself_is_read() -> None:
    with subprocess.Popen([*without_root_powers(), "sleep", "60"]) as open_to_all:
        readable = [name for name in INSIDE if can_be_read(open_to_all.pid, name)]
        open_to_all.kill()

    assert readable == list(INSIDE)


def test_a_crash_leaves_no_picture_of_the_memory(owner: Person, tmp_path: Path) -> None:
    owner.opens_the_notebook()
    limits = Path(f"/proc/{owner.pid}/limits").read_text(encoding="ascii")

    os.kill(owner.pid, signal.SIGSEGV)

    assert owner.waits_for_the_end() == -signal.SIGSEGV
    assert next(line.split()[4:6] for line in limits.splitlines() if "core" in line) == ["0", "0"]
    assert [path for path in tmp_path.rglob("*core*") if path.is_file()] == []
