"""A power cut, played through: what a disk may hold when not everything had reached it.

A process writes under strace. From its log each file is built again up to any moment: what was
flushed is there, and of what came after the last flush each sector of 512 bytes may have arrived or
not, in any order. That is more than most disks do to a file, and nothing that one may not do.
"""

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.trust.vault.crash import ROOT

SECTOR = 512
CALLS = "pwrite64,write,fsync,fdatasync,ftruncate"
PROMISED = b"kept "
_CALL = re.compile(
    r'^\d+ +(\w+)\(\d+<([^>]*)>(?:, (?:"([^"]*)"[.]*, )?(.*?))?\) += (\d+)', re.ASCII
)


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that a process did to a file, or promised to whoever listens."""

    name: str
    path: str
    content: bytes = b""
    at: int = 0


@dataclass(slots=True)
class Disk:
    """The files as they are on the platter, and what is still on its way to each."""

    files: dict[str, bytearray]
    waiting: dict[str, list[Call]] = field(default_factory=dict)

    def do(self, call: Call) -> None:
        """Let one call happen; only a flush brings anything to the platter for certain."""
        waiting = self.waiting.setdefault(call.path, [])
        if call.name in {"fsync", "fdatasync"}:
            for each in waiting:
                _apply(self.files.setdefault(call.path, bytearray()), each)
            waiting.clear()
        else:
            waiting.append(call)

    def after_the_cut(self, draw: random.Random) -> dict[str, bytes]:
        """What is there when the light goes out now."""
        found = {path: bytearray(content) for path, content in self.files.items()}
        for path, waiting in self.waiting.items():
            arriving = [part for call in waiting for part in _parts(call) if draw.random() < 0.5]
            draw.shuffle(arriving)
            for part in arriving:
                _apply(found.setdefault(path, bytearray()), part)
        return {path: bytes(content) for path, content in found.items()}


def written_by(action: str, path: Path) -> list[Call]:
    """Do something to a vault in a process of its own, and tell every call that it made."""
    log = path.with_name("calls.log")
    traced = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-qqq", "-o", str(log)]
    command = [sys.executable, "-B", "-W", "ignore", "-m", "tests.trust.vault.acting", action]
    done = subprocess.run(
        [*traced, "-e", f"trace={CALLS}", *command, str(path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    calls = list(_calls(log.read_text()))
    log.unlink()
    return calls


def promised(calls: list[Call]) -> int:
    """How many pages were said to be kept."""
    return sum(call.content.count(PROMISED) for call in calls if call.name == "write")


def in_folder(calls: list[Call], folder: Path) -> Iterator[Call]:
    """The calls that concern the files of a folder, by the names of these files."""
    for call in calls:
        if Path(call.path).parent == folder:
            yield Call(call.name, Path(call.path).name, call.content, call.at)


def _calls(log: str) -> Iterator[Call]:
    for line in log.splitlines():
        found = _CALL.match(line)
        if found is None:
            continue
        name, path, content, numbers, _ = found.groups()
        last = (numbers or "").split(", ")[-1]
        at = int(last) if name in {"pwrite64", "ftruncate"} else 0
        yield Call(name, _bytes(path).decode(), _bytes(content or ""), at)


def _bytes(text: str) -> bytes:
    """What strace writes as hexadecimal."""
    return bytes.fromhex(text.replace("\\x", ""))


def _parts(call: Call) -> Iterator[Call]:
    """The sectors that a write consists of; a change of length is one thing."""
    if call.name == "ftruncate":
        yield call
    for start in range(0, len(call.content), SECTOR):
        yield Call(call.name, call.path, call.content[start : start + SECTOR], call.at + start)


def _apply(content: bytearray, call: Call) -> None:
    if call.name == "ftruncate":
        content[call.at :] = bytes(max(0, call.at - len(content)))
        return
    if len(content) < call.at:
        content.extend(bytes(call.at - len(content)))
    content[call.at : call.at + len(call.content)] = call.content
