"""Pages that touch a clause, and how it went there: kept, unclear or not kept.

The role of the link says how it went, so that any kind of page can say it of any number of clauses.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Pointer

KEPT, UNCLEAR, BROKEN = HOW = ("kept", "unclear", "broken")
_ROLE = "clause_"
ROLES = tuple(f"{_ROLE}{how}" for how in HOW)


@dataclass(frozen=True, slots=True, repr=False)
class ClauseChoice(Discreet):
    """A clause that a page can touch, and the name of its agreement."""

    id: RecordId
    title: str
    agreement: str = ""
    is_trashed: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Touched(Discreet):
    """One clause that a page touches."""

    clause: RecordId
    how: str


def role_of(how: str) -> str:
    """The role of a link that says it went like this."""
    return f"{_ROLE}{how}"


def how_of(role: str) -> str:
    """How it went, by the role of a link; empty for a link of another sort."""
    return role.removeprefix(_ROLE) if role in ROLES else ""


def touched(links: Iterable[Pointer]) -> tuple[Touched, ...]:
    """What a page touches, each clause once: the worst that it says of one counts."""
    found: dict[RecordId, str] = {}
    for how in HOW:
        for link in links:
            if link.role == role_of(how):
                found[link.target] = how
    return tuple(Touched(clause, how) for clause, how in sorted(found.items()))


def touching(pages: tuple[Touched, ...], clause: RecordId, how: str) -> tuple[Touched, ...]:
    """The same with this clause gone like this; not touched at all with no word for it."""
    others = tuple(each for each in pages if each.clause != clause)
    return tuple(sorted((*others, Touched(clause, how)), key=_clause)) if how else others


def moved(links: Iterable[Pointer], old: RecordId, new: RecordId) -> tuple[Pointer, ...]:
    """Links that touch another clause in the place of an old one; all others as they are."""
    wanted = {
        Pointer(link.role, new) if link.target == old and how_of(link.role) else link
        for link in links
    }
    return tuple(sorted(wanted))


def asks_what_first(hows: Iterable[str]) -> bool:
    """Whether what happens first if it is broken belongs where everybody sees it."""
    return BROKEN in hows


def _clause(each: Touched) -> RecordId:
    return each.clause
