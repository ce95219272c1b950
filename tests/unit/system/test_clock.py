"""The clocks of the computer: one on the wall, one that counts sleep, and how far they differ."""

import time

import pytest

from hallpass_desktop.system import clock
from hallpass_desktop.system.clock import SystemClock


def test_a_moment_awake_is_no_sleep() -> None:
    before = SystemClock().slept_seconds()
    time.sleep(0.05)

    assert abs(SystemClock().slept_seconds() - before) < 0.02


def test_what_nobody_knows_is_no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "_WAKING", None)

    assert SystemClock().slept_seconds() == 0.0


def test_the_clock_that_counts_sleep_is_the_one_that_limits_go_by() -> None:
    assert abs(SystemClock().awake_seconds() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1
