"""Looks for secrets in everything a running process may read in its own memory. Needs root."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

CHUNK = 16 * 1024 * 1024
NOT_MEMORY = ("[vvar]", "[vvar_vclock]", "[vsyscall]")


class MemoryRefusedError(AssertionError):
    """The kernel did not let us look, so nothing at all was shown."""


def forms(text: str) -> dict[str, bytes]:
    """A text as Python, SQLite or Qt would hold it; Python widens it beside an emoji."""
    return {encoding: text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")}


def key_forms(key: bytes) -> dict[str, bytes]:
    """A key as itself, and as the digits in which SQLCipher takes it."""
    return {
        "raw": key,
        "hex": key.hex().encode(),
        "upper hex": key.hex().upper().encode(),
        "utf-16 hex": key.hex().encode("utf-16-le"),
    }


def found_in(pid: int, needles: Mapping[str, bytes]) -> dict[str, int]:
    """How often each needle stands in the memory of a process; names without a hit are left out."""
    longest = max(map(len, needles.values()))
    counts = dict.fromkeys(needles, 0)
    read = 0
    for block in _blocks(pid, longest - 1):
        read += len(block)
        for name, needle in needles.items():
            counts[name] += block.count(needle)
    if not read:
        raise MemoryRefusedError(f"nothing of process {pid} could be read")
    return {name: count for name, count in counts.items() if count}


def _blocks(pid: int, overlap: int) -> Iterator[bytes]:
    """Every readable byte; neighbours overlap, so that nothing hides across an edge."""
    try:
        memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    except PermissionError as error:
        raise MemoryRefusedError(f"the memory of process {pid} is closed to us") from error
    try:
        for start, end in _readable(pid):
            for place in range(start, end, CHUNK):
                yield _read(memory, place, min(place + CHUNK + overlap, end))
    finally:
        os.close(memory)


def _readable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        edges, rights, *rest = line.split(maxsplit=5)
        if rights.startswith("r") and (len(rest) < 4 or rest[3] not in NOT_MEMORY):
            start, end = (int(edge, 16) for edge in edges.split("-"))
            yield start, end


def _read(memory: int, start: int, end: int) -> bytes:
    """What can be read between two places; a page that is gone ends it early."""
    parts = []
    while start < end:
        try:
            part = os.pread(memory, end - start, start)
        except OSError:
            break
        if not part:
            break
        parts.append(part)
        start += len(part)
    return b"".join(parts)
