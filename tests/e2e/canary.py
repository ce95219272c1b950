"""Looks for a secret word in every file below a folder, in the disguises a program may give it."""

import base64
import binascii
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

DEFLATED = re.compile(rb"(?=\x78[\x01\x5e\x9c\xda])")
MOST_BYTES = 1 << 20


def disguises(word: str) -> dict[str, bytes]:
    """The byte forms of a word that a careless program could leave behind."""
    forms = {
        "utf-16-le": word.encode("utf-16-le"),
        "utf-16-be": word.encode("utf-16-be"),
    }
    return dict(_raw(word.encode())) | forms


def _raw(raw: bytes) -> Iterator[tuple[str, bytes]]:
    yield "raw", raw
    yield "hex", binascii.hexlify(raw)
    for shift in range(3):
        # base64 works on groups of three bytes, so the same word has three inner forms
        padded = base64.b64encode(b"\0" * shift + raw + b"\0\0")
        yield f"base64-{shift}", padded[4 : len(padded) - 8]


def leaks(folder: Path, words: list[str]) -> list[str]:
    """Every (file, word, disguise) found below a folder, as readable lines."""
    return leaks_in(files_below(folder), words)


def leaks_in(files: Iterable[Path], words: list[str]) -> list[str]:
    """The same for these files; a file that has gone meanwhile holds nothing any more."""
    needles = [(word, name, form) for word in words for name, form in disguises(word).items()]
    return _found_in(files, needles)


def pieces_in(files: Iterable[Path], pieces: Mapping[str, bytes]) -> list[str]:
    """The same for pieces of something that is no text, by what each is called."""
    forms = ((name, hidden, form) for name, raw in pieces.items() for hidden, form in _raw(raw))
    return _found_in(files, list(forms))


def _found_in(files: Iterable[Path], needles: list[tuple[str, str, bytes]]) -> list[str]:
    found = []
    for path in files:
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            continue
        for layer in _layers(data):
            found += [f"{path.name}: {word} ({name})" for word, name, n in needles if n in layer]
    return found


def files_below(folder: Path, since: float = 0.0) -> list[Path]:
    """The files of this account below a folder that were written after a moment."""
    return sorted(path for path in _all_below(folder) if _was_written(path, since))


def _all_below(folder: Path) -> Iterator[Path]:
    """Folder after folder: some are deeper than calls go, and some go away meanwhile."""
    left = [folder]
    while left:
        try:
            with os.scandir(left.pop()) as there:
                inside = list(there)
        except (FileNotFoundError, PermissionError):
            continue
        left += [Path(each.path) for each in inside if each.is_dir(follow_symlinks=False)]
        yield from (Path(each.path) for each in inside if not each.is_dir(follow_symlinks=False))


def _was_written(path: Path, since: float) -> bool:
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    is_ours = stat.S_ISREG(status.st_mode) and status.st_uid == os.getuid()
    return is_ours and status.st_mtime >= since


def _layers(data: bytes) -> Iterator[bytes]:
    yield data
    view = memoryview(data)
    for place in DEFLATED.finditer(data):
        try:
            yield zlib.decompressobj().decompress(view[place.start() :][:MOST_BYTES], MOST_BYTES)
        except zlib.error:
            continue
