"""All that a stage holds: what was chosen to be shown, as words, under handles of this session.

It is an allow-list. Nothing in it can be followed back to a record: an id would tell when something
was written, and what was left out is not here at all.
"""

from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind


@dataclass(frozen=True, slots=True, repr=False)
class ShownField(Discreet):
    """One field, in the words in which it is read; `field` is its name in code where one asks."""

    label: str
    text: str
    field: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ShownItem(Discreet):
    """One page of the journal: what it is called, and the fields that were chosen."""

    handle: str
    kind: str  # in words, for example "Jealousy note"
    title: str = ""
    fields: tuple[ShownField, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ShownClause(Discreet):
    """One clause of the agreement that is looked at; `more` is what else was chosen of it."""

    handle: str
    title: str
    text: str
    topic: str = ""  # in words
    kind: str = ""  # in words, for example "My boundary"
    trial_until: date | None = None
    more: tuple[ShownField, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ShownRow(Discreet):
    """One row of the grid: what it is about, and what is agreed so far; no answers come along."""

    handle: str
    title: str
    agreed: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ShownStep(Discreet):
    """One step of a repair plan: who does it, and who says what was felt; US is both."""

    handle: str
    title: str
    how_often: str = ""  # in words
    done_by: Who = Who.US
    felt_by: Who = Who.US


@dataclass(frozen=True, slots=True, repr=False)
class CarriedPoint(Discreet):
    """An action point of an earlier session that is still open."""

    handle: str
    text: str
    who: Who = Who.US
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the stage opens: on which screen (by its name; empty is the same one), and how."""

    screen: str = ""
    is_full: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class Snapshot(Discreet):
    """One session's data. `me` and `partner` are the aliases by which the two are called."""

    kind: SessionKind
    me: str
    partner: str
    items: tuple[ShownItem, ...] = ()
    about: str = ""  # the title of the agreement or the plan, if one was chosen
    head: tuple[ShownField, ...] = ()  # what the agreement says at its beginning
    clauses: tuple[ShownClause, ...] = ()
    rows: tuple[ShownRow, ...] = ()
    steps: tuple[ShownStep, ...] = ()
    carried: tuple[CarriedPoint, ...] = ()
    is_monthly: bool = False  # a check-in is weekly otherwise
    is_unread: bool = False  # the agreement, as it is written now, was not read by both yet
    placing: Placing = Placing()

    def name_of(self, who: Who) -> str:
        """How this person is called; nothing for both."""
        return {Who.ME: self.me, Who.PARTNER: self.partner}.get(who, "")

    @property
    def shown(self) -> int:
        """How many things can be seen."""
        parts = sum(map(len, (self.items, self.clauses, self.rows, self.steps)))
        return parts + bool(self.head)
