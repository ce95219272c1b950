"""When to offer a slower pace: the grounding minute, waiting until tomorrow, asking later."""

from datetime import UTC, datetime, time, timedelta

from hallpass_desktop.domain.jealousy import STRONG_FROM, JealousyBody

MORNING = time(8)
SHORTEST_WAIT = timedelta(hours=6)
ASK_AGAIN_AFTER = timedelta(hours=18)
STOP_ASKING_AFTER = timedelta(days=14)


def is_strong(body: JealousyBody) -> bool:
    """Whether the moment was, or still is, at the strength where slowing down is offered."""
    answered = (body.strength_before, body.strength_now)
    return any(value is not None and value >= STRONG_FROM for value in answered)


def cooling_end(local_now: datetime) -> datetime:
    """The next local morning that leaves a night's sleep between now and then, in UTC.

    Raises ValueError for a naive time.
    """
    if local_now.tzinfo is None:
        raise ValueError("a wait needs an aware time")
    morning = local_now.replace(hour=MORNING.hour, minute=0, second=0, microsecond=0)
    while morning - local_now < SHORTEST_WAIT:
        morning += timedelta(days=1)
    return morning.astimezone(UTC)


def is_cooling(body: JealousyBody, now: datetime) -> bool:
    """Whether the person asked to keep this from sharing, and that time has not passed."""
    return body.cooling_until is not None and now < body.cooling_until


def asks_later(body: JealousyBody, answered_at: datetime, now: datetime) -> bool:
    """Whether to ask once more, gently, how strong it is: a night after the first answers, once.

    `answered_at` is when the note was last kept.
    """
    if body.strength_later is not None or body.asked_later_at is not None:
        return False
    if body.strength_before is None and body.strength_now is None:
        return False
    return ASK_AGAIN_AFTER <= now - answered_at <= STOP_ASKING_AFTER
