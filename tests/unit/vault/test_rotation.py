"""Rules of rotation that no clock can bend."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.services.rotation import Stamp, due, due_on_lock, kept, question

START = datetime(2026, 3, 1, 21, 10, tzinfo=UTC)


def daily(days: int, rows: int = 100) -> list[Stamp]:
    return [Stamp(n, START + timedelta(days=n), rows) for n in range(1, days + 1)]


def test_seven_days_four_weeks_and_twelve_months_stay() -> None:
    stamps = daily(400)

    stay = [stamp for stamp in stamps if stamp.sequence in kept(stamps)]

    assert [s.sequence for s in stay[-7:]] == list(range(394, 401))
    assert len({(s.made_at.year, s.made_at.month) for s in stay}) == 12
    assert len(stay) <= 7 + 4 + 12


def test_clock_that_never_moves_leaves_the_last_three() -> None:
    assert kept([Stamp(n, START, 5) for n in range(1, 50)]) == {47, 48, 49}


def test_unknown_ones_stay_and_take_nobodys_place() -> None:
    stamps = [Stamp(n, START, 5) for n in range(1, 7)] + [Stamp(n, START) for n in range(7, 12)]

    assert kept(stamps) == {4, 5, 6, *range(7, 12)}


@pytest.mark.parametrize(
    ("waited", "has_changed", "expected"),
    [
        (0, True, False),
        (-60, True, True),
        (3599, True, False),
        (3600, True, True),
        (3600, False, False),
    ],
)
def test_backups_are_hourly_at_most_and_only_after_changes(
    waited: float, has_changed: bool, expected: bool
) -> None:
    assert due(5000 + waited, 5000, has_changed=has_changed) is expected


def test_backup_on_lock_follows_changes() -> None:
    assert due_on_lock(has_changed=True)
    assert not due_on_lock(has_changed=False)


def test_no_question_when_nothing_goes() -> None:
    stamps = [Stamp(1, START, 100), Stamp(2, START, 0)]

    assert question(stamps, kept(stamps)) is None


moments = st.integers(-4000, 4000).map(lambda days: START + timedelta(days=days, seconds=days % 7))


@given(st.lists(st.tuples(moments, st.integers(0, 5)), max_size=60))
def test_newest_always_stays_and_the_number_is_bounded(
    made: list[tuple[datetime, int]],
) -> None:
    stamps = [Stamp(n, at, rows) for n, (at, rows) in enumerate(made, 1)]

    stay = kept(stamps)

    assert set(range(max(1, len(stamps) - 2), len(stamps) + 1)) <= stay
    assert len(stay) <= 3 + 7 + 4 + 12
