"""How old this version is, and which parts it came with: the app never goes online to find out."""

from datetime import date
from importlib.metadata import PackageNotFoundError, version

RELEASED = date(2026, 11, 21)


def part_version(distribution: str) -> str:
    """The number of an installed part, or nothing where none is known."""
    if not distribution:
        return ""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def age_in_months(today: date, released: date = RELEASED) -> int:
    """Whole months since the release; a clock that is behind makes it new."""
    months = (today.year - released.year) * 12 + today.month - released.month
    return max(0, months - (today.day < released.day))
