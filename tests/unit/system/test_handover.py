"""What a lock leaves to the process after it: one whole minute, and nothing else."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.system.handover import NAME, leave, take

AT = datetime(2026, 3, 14, 21, 30, 12, tzinfo=UTC)


def test_only_the_minute_is_left_and_it_is_taken_once() -> None:
    environ = {"HOME": "/home/somebody"}

    leave(environ, AT)
    left = set(environ)
    first, second = take(environ), take(environ)

    assert left == {"HOME", NAME}
    assert first == datetime(2026, 3, 14, 21, 31, tzinfo=UTC)
    assert second is None
    assert environ == {"HOME": "/home/somebody"}


def test_nothing_to_come_leaves_nothing_and_takes_back_what_was_left() -> None:
    environ: dict[str, str] = {}
    leave(environ, AT)

    leave(environ, None)

    assert environ == {}


@pytest.mark.parametrize("left", ["", "-5", "soon", "12.5", "٣٤", "9" * 40])
def test_anything_else_is_nothing(left: str) -> None:
    environ = {NAME: left}

    assert take(environ) is None
    assert environ == {}


@given(st.datetimes(datetime(1970, 1, 1), datetime(2150, 1, 1), timezones=st.just(UTC)))
def test_it_is_never_early_and_at_most_a_minute_late(at: datetime) -> None:
    environ: dict[str, str] = {}

    leave(environ, at)
    taken = take(environ)

    assert taken is not None
    assert environ == {}
    assert 0 <= (taken - at).total_seconds() < 60
