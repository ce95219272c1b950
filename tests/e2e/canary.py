"""Looks for a secret word in every file below a folder, in the disguises a program may give it."""

import base64
import binascii
import zlib
from collections.abc import Iterator
from pathlib import Path

SHORTEST_INFLATED = 8


def disguises(word: str) -> dict[str, bytes]:
    """The byte forms of a word that a careless program could leave behind."""
    raw = word.encode()
    forms = {
        "raw": raw,
        "utf-16-le": word.encode("utf-16-le"),
        "utf-16-be": word.encode("utf-16-be"),
        "hex": binascii.hexlify(raw),
    }
    for shift in range(3):
        # base64 works on groups of three bytes, so the same word has three inner forms
        padded = base64.b64encode(b"\0" * shift + raw + b"\0\0")
        forms[f"base64-{shift}"] = padded[4 : len(padded) - 8]
    return forms


def leaks(folder: Path, words: list[str]) -> list[str]:
    """Every (file, word, disguise) found below a folder, as readable lines."""
    needles = [(w, name, form) for w in words for name, form in disguises(w).items()]
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()):
        for layer in _layers(path.read_bytes()):
            found += [f"{path.name}: {word} ({name})" for word, name, n in needles if n in layer]
    return found


def _layers(data: bytes) -> Iterator[bytes]:
    yield data
    for start in range(len(data) - SHORTEST_INFLATED):
        if data[start] == 0x78 and data[start + 1] in (0x01, 0x5E, 0x9C, 0xDA):
            try:
                yield zlib.decompressobj().decompress(data[start:], 1 << 20)
            except zlib.error:
                continue
