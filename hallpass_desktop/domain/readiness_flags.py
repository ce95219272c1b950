"""Known traps on the way to a yes: each is a question worth a look, and none is a verdict.

The rule reads answers only. What nobody answered says nothing, and so raises nothing.
"""

from collections.abc import Iterator
from enum import StrEnum

from hallpass_desktop.domain.readiness import Checked, ReadinessBody

YES = "yes"
_FREE = frozenset({"both_free", "no_pressure"})
_TERMS = frozenset({"limits_named", "telling_clear", "limits_understood"})
_AFTER = frozenset({"check_ins_agreed", "talk_planned"})
_MENDING = frozenset({"nearer_again", "forgetting"})
_LEVERAGE = "getting_even"


class Flag(StrEnum):
    """What may be worth a look."""

    ONE_SIDED = "one_sided"
    LEVERAGE = "leverage"
    QUICK_FIX = "quick_fix"
    UNDEFINED = "undefined"
    NO_AFTERCARE = "no_aftercare"


def flags(body: ReadinessBody) -> tuple[Flag, ...]:
    """The traps that these answers may be near, in the order of their weight.

    What somebody put aside stays away, whatever is answered afterwards.
    """
    return tuple(flag for flag in _raised(body) if flag not in body.put_aside)


def _raised(body: ReadinessBody) -> Iterator[Flag]:
    lines = (*body.decision, *body.safety)
    if any(_is_one_sided(line) for line in lines if line.item in _FREE):
        yield Flag.ONE_SIDED
    if _LEVERAGE in body.hopes:
        yield Flag.LEVERAGE
    if _MENDING & set(body.hopes):
        yield Flag.QUICK_FIX
    if any(_is_lacking(line) for line in lines if line.item in _TERMS):
        yield Flag.UNDEFINED
    if any(_is_lacking(line) for line in lines if line.item in _AFTER):
        yield Flag.NO_AFTERCARE


def _is_one_sided(line: Checked) -> bool:
    """One of the two says yes, and the other says anything else; a no is enough by itself."""
    said = {line.mine, line.theirs} - {""}
    return "no" in said or (YES in said and len(said) > 1)


def _is_lacking(line: Checked) -> bool:
    """Somebody said of it that it is not there, or not yet."""
    return bool({line.mine, line.theirs} & {"no", "not_yet"})
