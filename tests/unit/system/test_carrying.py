"""Bytes that go over into the next process: once, through memory, and from nowhere else."""

import os
from pathlib import Path

import pytest

from hallpass_desktop.system import carrying
from hallpass_desktop.system.carrying import OPTION, carry, take


@pytest.mark.parametrize("size", [0, 1, 1_000_000])
def test_what_is_carried_arrives_whole_and_once(size: int) -> None:
    content = os.urandom(size)
    descriptor = carry(content)
    words = ["notebook", OPTION, str(descriptor), "--home", "/nowhere"]

    assert take(words) == content
    assert take(words) is None
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_it_does_not_survive_an_exec_that_does_not_ask_for_it() -> None:
    descriptor = carry(b"words")

    assert not os.get_inheritable(descriptor)
    os.close(descriptor)


@pytest.mark.parametrize(
    "words", [[], [OPTION], [OPTION, "x"], [OPTION, "1"], [OPTION, "-1"], [OPTION, "987654"]]
)
def test_what_is_no_such_descriptor_is_nothing(words: list[str]) -> None:
    assert take(words) is None


def test_another_open_file_is_left_unread(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"not ours")
    with (tmp_path / "file").open("rb") as file:
        assert take([OPTION, str(file.fileno())]) is None
        assert file.read() == b"not ours"


def test_without_memory_files_a_pipe_holds_it_or_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "HAS_MEMORY_FILES", False)
    content = os.urandom(carrying.PIPE_HOLDS)

    assert take([OPTION, str(carry(content))]) == content
    with pytest.raises(ValueError, match="too much"):
        carry(content + b"x")
