"""N3: the kernel refuses every way to the network; without the filter the same ways are open."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("attempts.py")
ALLOWED = {"unix", "unix pair"}
OPEN_EVERYWHERE = {"tcp", "udp", "netlink", "libc", "raw call", "in a thread", "in a child"}

pytestmark = pytest.mark.trust


@pytest.fixture(scope="module")
def with_filter() -> dict[str, int]:
    return attempt("filter")


@pytest.fixture(scope="module")
def without_filter() -> dict[str, int]:
    return attempt("none")


def test_every_way_is_refused_by_our_filter(with_filter: dict[str, int]) -> None:
    ways = with_filter.keys() - ALLOWED - {"name lookup"}

    assert {way: with_filter[way] for way in ways} == dict.fromkeys(ways, errno.ENONET)


def test_a_name_lookup_gives_up(with_filter: dict[str, int]) -> None:
    # It fails without a network too; that no socket is to be had for it is shown by udp above.
    assert with_filter["name lookup"] != 0


def test_local_sockets_still_work(with_filter: dict[str, int]) -> None:
    assert {with_filter[way] for way in ALLOWED} == {0}


def test_without_the_filter_the_same_ways_are_open(without_filter: dict[str, int]) -> None:
    assert {way: without_filter[way] for way in OPEN_EVERYWHERE} == dict.fromkeys(
        OPEN_EVERYWHERE, 0
    )


def test_without_the_filter_nothing_answers_as_the_filter_does(
    without_filter: dict[str, int],
) -> None:
    assert errno.ENONET not in without_filter.values()


def attempt(filter_or_none: str) -> dict[str, int]:
    """Run the attempts in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), str(ROOT), filter_or_none],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
    )
    found: dict[str, int] = json.loads(done.stdout)
    return found
