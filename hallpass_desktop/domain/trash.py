"""How long something stays in the trash."""

from datetime import date, timedelta

DAYS_IN_TRASH = 30


def due_by(today: date) -> date:
    """The last day of trashing whose things are due today."""
    return today - timedelta(days=DAYS_IN_TRASH)


def goes_on(trashed: date) -> date:
    """The first day on which something trashed on that day may go."""
    return trashed + timedelta(days=DAYS_IN_TRASH)


def days_left(trashed: date, today: date) -> int:
    """How many days are left to take it back: none to thirty, whatever the clock said that day."""
    return min(DAYS_IN_TRASH, max(0, (goes_on(trashed) - today).days))
