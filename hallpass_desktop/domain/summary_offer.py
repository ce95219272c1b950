"""All that a summary can be chosen from: light lines, and no words of a page but its name."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import Section


@dataclass(frozen=True, slots=True, repr=False)
class ItemOffer(Discreet):
    """One page of these days. `fields` hold words or choices, and `title` is one of them.

    Numbers and days are among them for a check-in and a marked page; all that could be ticked of
    any page is asked for when it is opened. `marked` are those that were already marked for a
    therapist. What is held back until tomorrow is named, and nothing of it can be ticked. Its
    `preview` says to the writer which page it is, where it has no title, and goes nowhere else.
    """

    record: RecordId
    kind: Kind
    day: date
    title: str = ""
    before: int | None = None
    after: int | None = None
    fields: tuple[str, ...] = ()
    marked: frozenset[str] = frozenset()
    is_held_back: bool = False
    preview: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PartOffer(Discreet):
    """An agreement, a plan, a need or a score. `detail` is a code: where it stands.

    The `parts` of an agreement are those of its clauses whose words may come along; each is ticked
    by itself, beside the agreement. It `needs_yes` of the other person for the words of others.
    """

    record: RecordId
    title: str
    day: date | None = None
    detail: str = ""
    needs_yes: bool = False
    parts: tuple["PartOffer", ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class SummaryOffer(Discreet):
    """What there is for these days. `counts` says how much a section would hold."""

    days: Days
    counts: Mapping[Section, int]
    items: tuple[ItemOffer, ...] = ()
    agreements: tuple[PartOffer, ...] = ()
    plans: tuple[PartOffer, ...] = ()
    needs: tuple[PartOffer, ...] = ()
    scores: tuple[PartOffer, ...] = ()
