"""When a slower pace is offered."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from hallpass_desktop.domain.calm import asks_later, cooling_end, is_cooling, is_strong
from hallpass_desktop.domain.jealousy import JealousyBody

NOW = datetime(2026, 3, 1, 21, 10, tzinfo=UTC)
EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("before", "now", "strong"),
    [(7, None, False), (8, None, True), (None, 9, True), (9, 2, True), (None, None, False)],
)
def test_slowing_down_is_offered_from_eight_on(
    before: int | None, now: int | None, strong: bool
) -> None:
    assert is_strong(JealousyBody(strength_before=before, strength_now=now)) is strong


@pytest.mark.parametrize(
    ("local", "morning"),
    [
        ("2026-03-01T21:10", "2026-03-02T08:00"),
        ("2026-03-01T23:59", "2026-03-02T08:00"),
        ("2026-03-02T01:00", "2026-03-02T08:00"),
        ("2026-03-02T03:00", "2026-03-03T08:00"),
        ("2026-03-02T10:00", "2026-03-03T08:00"),
    ],
)
def test_tomorrow_is_the_morning_after_the_next_sleep(local: str, morning: str) -> None:
    end = cooling_end(datetime.fromisoformat(local).replace(tzinfo=EAST))

    assert end.tzinfo is UTC
    assert end == datetime.fromisoformat(morning).replace(tzinfo=EAST)


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        cooling_end(datetime(2026, 3, 1, 21, 10))


def test_sharing_waits_until_the_time_has_passed() -> None:
    body = JealousyBody(cooling_until=NOW)

    assert is_cooling(body, NOW - timedelta(seconds=1))
    assert not is_cooling(body, NOW)
    assert not is_cooling(JealousyBody(), NOW)


@pytest.mark.parametrize(
    ("body", "hours", "asks"),
    [
        (JealousyBody(strength_before=7), 17, False),
        (JealousyBody(strength_before=7), 18, True),
        (JealousyBody(strength_now=2), 24 * 14, True),
        (JealousyBody(strength_now=2), 24 * 14 + 1, False),
        (JealousyBody(what_happened="rain"), 24, False),
        (JealousyBody(strength_before=7, strength_later=3), 24, False),
        (JealousyBody(strength_before=7, asked_later_at=NOW), 24, False),
    ],
)
def test_the_later_question_comes_once_after_a_night(
    body: JealousyBody, hours: int, asks: bool
) -> None:
    assert asks_later(body, NOW, NOW + timedelta(hours=hours)) is asks
