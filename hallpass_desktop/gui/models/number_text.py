"""A number with its notes behind it, as a row says and draws it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strip:
    """Where strengths lie from 0 to 10: the middle half, the middle, and the middle before it."""

    full: float
    hollow: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class NumberText:
    """`code` says which number it is, `chip` names it in the journal; 0 notes open nothing."""

    code: str
    name: str
    words: str
    chip: str
    notes: int
    strip: Strip | None = None


NO_NUMBER = NumberText("", "", "", "", 0)
