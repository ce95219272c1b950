"""Reads what strace wrote down, and names every call that reaches beyond this computer."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

WHOLE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+|\?)(?: (\w+))?")
BEGUN = re.compile(r"(\w+)\((.*) <unfinished \.\.\.>$")
ENDED = re.compile(r"<\.\.\. (\w+) resumed>(.*)")
NOT_CALLS = ("+++ ", "--- ")
FAMILY = re.compile(r"sa_family=(\w+)")
PLACE = re.compile(r'sun_path=(@?)"([^"]*)"')
MAKERS = ("socket", "socketpair")
OFFERS = ("bind", "listen", "accept", "accept4")


@dataclass(frozen=True, slots=True)
class Call:
    """One system call; `answer` is None when the process ended before it came back."""

    name: str
    arguments: str
    answer: int | None
    error: str

    @property
    def worked(self) -> bool:
        """Whether it did what was asked, as far as anybody can know."""
        return self.answer is None or self.answer >= 0

    def __str__(self) -> str:
        return f"{self.name}({self.arguments}) = {self.answer} {self.error}".rstrip()


def strace(folder: Path, calls: str) -> tuple[str, ...]:
    """The words to put before a command: one file a thread, the process stays our own child."""
    folder.mkdir(exist_ok=True)
    return ("strace", "-D", "-ff", "-qq", "-s", "256", "-e", f"trace={calls}", "-o", f"{folder}/of")


def calls_in(folder: Path) -> list[Call]:
    """Every call of every thread. Raises ValueError for a line that cannot be read."""
    return [call for file in sorted(folder.iterdir()) for call in _calls(file)]


def _calls(file: Path) -> Iterator[Call]:
    begun: tuple[str, str] | None = None
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith(NOT_CALLS):
            continue
        if found := BEGUN.match(line):
            begun = found[1], found[2]
            continue
        if begun and (rest := ENDED.match(line)):
            line = f"{begun[0]}({begun[1]}{rest[2]}"  # noqa: PLW2901 - the two halves of one line
            begun = None
        yield _call(line)
    if begun:
        yield Call(*begun, answer=None, error="")


def _call(line: str) -> Call:
    found = WHOLE.match(line)
    if found is None:
        raise ValueError(f"strace wrote a line that is not understood: {line}")
    answer = None if found[3] == "?" else int(found[3], 0)
    return Call(found[1], found[2], answer, found[4] or "")


def reaching_out(calls: Iterable[Call], friends: Iterable[str]) -> list[str]:
    """Every call that opened, offered or used something but a socket to one of the friends."""
    known = tuple(friends)
    return [str(call) for call in calls if call.worked and _reaches_out(call, known)]


def _reaches_out(call: Call, friends: tuple[str, ...]) -> bool:
    if call.name in MAKERS:
        return not call.arguments.startswith("AF_UNIX,")
    if call.name in OFFERS or set(FAMILY.findall(call.arguments)) - {"AF_UNIX"}:
        return True
    if call.name != "connect":
        return False
    place = PLACE.search(call.arguments)
    return place is None or place[2] not in friends


def refused(calls: Iterable[Call]) -> list[Call]:
    """The attempts to open a socket that the kernel turned down."""
    return [call for call in calls if call.name in MAKERS and not call.worked]
