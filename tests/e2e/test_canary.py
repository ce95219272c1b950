"""The search for leaks must itself be able to find one."""

import base64
import zlib
from pathlib import Path

import pytest

from tests.e2e.canary import leaks

WORD = "quillfeather"
PLANTED = {
    "raw": WORD.encode(),
    "utf-16-le": WORD.encode("utf-16-le"),
    "hex": WORD.encode().hex().encode(),
    "base64": base64.b64encode(b"before " + WORD.encode() + b" after"),
    "deflated": b"head" + zlib.compress(b"a page with " + WORD.encode()),
}


@pytest.mark.parametrize("disguise", PLANTED)
def test_a_planted_leak_is_found_in_every_disguise(tmp_path: Path, disguise: str) -> None:
    (tmp_path / "somewhere.bin").write_bytes(b"\0" * 40 + PLANTED[disguise] + b"\0" * 40)

    assert leaks(tmp_path, [WORD])


def test_a_folder_without_the_word_is_clean(tmp_path: Path) -> None:
    (tmp_path / "somewhere.bin").write_bytes(bytes(range(256)) * 8)

    assert leaks(tmp_path, [WORD]) == []
