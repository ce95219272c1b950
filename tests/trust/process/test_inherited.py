"""What an app is started with: an open network connection is not something it may keep."""

import ctypes
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("inherits.py")

pytestmark = pytest.mark.trust


def start(pass_fds: tuple[int, ...] = (), stdin: int = subprocess.DEVNULL) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), str(ROOT)],
        check=True,
        stdin=stdin,
        stdout=subprocess.PIPE,
        pass_fds=pass_fds,
        timeout=30,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_every_inherited_descriptor_is_closed(tmp_path: Path) -> None:
    with (tmp_path / "one").open("wb") as one, (tmp_path / "two").open("wb") as two:
        found = start(pass_fds=(one.fileno(), two.fileno()))

    assert set(found) <= {"0", "1", "2"}


def test_a_network_socket_as_standard_input_is_silenced() -> None:
    # Made by the kernel through libc, so that the guard on Python's own sockets stays quiet.
    descriptor = ctypes.CDLL(None).socket(socket.AF_INET, socket.SOCK_DGRAM, 0)
    assert descriptor >= 0, "the control needs a machine where a socket can be opened"

    try:
        found = start(stdin=descriptor)
    finally:
        os.close(descriptor)

    assert found["0"] == "/dev/null"


def test_a_local_socket_as_standard_input_stays() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        found = start(stdin=theirs.fileno())

    assert found["0"].startswith("socket:")
