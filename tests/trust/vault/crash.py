"""Kill things at the worst moment: at random, or at every single write."""

import json
import math
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[3]
IS_LONG = os.environ.get("HALLPASS_TRUST", "") == "long"
KILLED = (-signal.SIGKILL, 128 + signal.SIGKILL)

# An exit code says which error was met: printing it might be refused as well.
MET_AN_ERROR = 100
MEETABLE = (
    "nothing", "DiskFull", "StorageFailed", "BackupRejected", "VaultDamaged",
    "CopyRefused", "NoRoomForCopy", "CopyPlaceReadOnly", "CopyPlaceGone", "CopyTooLarge",
)  # fmt: skip

# Every call that changes what is on a disk.
WRITES = (
    "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,"
    "link,linkat,ftruncate,chmod,fchmod,fchmodat"
)


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a process: the system call, and how many of the same came up to it."""

    call: str
    number: int


@dataclass(frozen=True, slots=True)
class Action:
    """Something a separate process does to a vault: see acting.py."""

    name: str
    path: Path

    def run(self) -> None:
        """Do it to the end."""
        done = subprocess.run(self._command(), cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()

    def writes(self) -> list[Write]:
        """Do it to the end, and list every write that it made, in order."""
        log = self.path.with_name("writes.log")
        traced = ["strace", "-f", "-qqq", "-o", str(log), "-e", f"trace={WRITES}"]
        done = subprocess.run(
            [*traced, *self._command()], cwd=ROOT, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        counts: Counter[str] = Counter()
        found = []
        for name in re.findall(r"^\d+\s+(\w+)\(", log.read_text(), re.MULTILINE):
            counts[name] += 1
            found.append(Write(name, counts[name]))
        log.unlink()
        return found

    def kill_at(self, write: Write) -> None:
        """Do it, and kill it as it enters this write."""
        # Not with --seccomp-bpf: strace 6.1 then injects nothing.
        strace = ["strace", "-f", "-qqq", "-o", os.devnull, "-e", f"trace={write.call}"]
        inject = f"inject={write.call}:signal=SIGKILL:when={write.number}"
        command = [*strace, "-e", inject, *self._command()]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        assert done.returncode in KILLED, done.stderr.decode()

    def failed_at(self, write: Write, error: str) -> str:
        """Do it while the disk refuses this write and all that follow; says which error it met."""
        strace = ["strace", "-f", "-qqq", "-o", os.devnull, "-e", f"trace={write.call}"]
        inject = f"inject={write.call}:error={error}:when={write.number}+"
        command = [*strace, "-e", inject, *self._command()]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        if done.returncode == 0:
            return MEETABLE[0]
        assert 0 <= done.returncode - MET_AN_ERROR < len(MEETABLE), done.stderr.decode()
        return MEETABLE[done.returncode - MET_AN_ERROR]

    def _command(self) -> list[str]:
        module = "tests.trust.vault.acting"
        return [sys.executable, "-B", "-W", "ignore", "-m", module, self.name, str(self.path)]


class Writers:
    """A small process that forks writers on demand, so that a round costs no start of Python."""

    def __init__(self) -> None:
        command = [sys.executable, "-B", "-W", "ignore", "-m", "tests.trust.vault.writers"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def start(self, path: Path, acks: Path, habit: str = "honest") -> int:
        """Start a writer on a vault; it notes what it promised in `acks`. Gives its process id."""
        return self._ask({"path": str(path), "acks": str(acks), "habit": habit})

    def wait(self) -> None:
        """Wait until the writer that was started last is gone."""
        self._ask({"wait": True})

    def close(self) -> None:
        """Let the small process end."""
        self._stream(self._process.stdin).close()
        self._stream(self._process.stdout).close()
        self._process.wait(timeout=10)

    def _ask(self, question: dict[str, object]) -> int:
        stdin, stdout = self._stream(self._process.stdin), self._stream(self._process.stdout)
        stdin.write(json.dumps(question) + "\n")
        stdin.flush()
        return int(stdout.readline())

    @staticmethod
    def _stream(stream: IO[str] | None) -> IO[str]:
        assert stream is not None
        return stream


def some(writes: Sequence[Write], most: int) -> Iterator[Write]:
    """Which writes to be killed at: each one in the long form, an even choice in the suite."""
    step = 1 if IS_LONG else max(1, math.ceil(len(writes) / most))
    return iter(writes[::step])
