"""All that stands on the page of a summary: values that were chosen, and nothing else.

It is an allow-list. The words of the page are made from this alone, so that what was not ticked
cannot come along; an id would tell when something was written, and none is in here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.insight import Days, Tally
from hallpass_desktop.domain.points import Point, Spread, Step
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.summary import RoleFor, Section


@dataclass(frozen=True, slots=True)
class LinesShown:
    """Numbers in time by series (`calm`, `closeness`, `trust`, `jealousy`), gaps where none are.

    `wholes` has all values of a line together; None for a line without any. `answered` counts the
    days with at least one of them.
    """

    days: Days
    step: Step
    lines: Mapping[str, tuple[Point, ...]]
    wholes: Mapping[str, Spread | None]
    answered: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class SetOffShown(Discreet):
    """One thing that several hard moments have in common: the field it was chosen in, and which."""

    field: str
    tally: Tally


@dataclass(frozen=True, slots=True, repr=False)
class FieldShown(Discreet):
    """One field of a page, as the codec holds it; `is_full` where it is not to be cut."""

    name: str
    value: object
    is_full: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ItemShown(Discreet):
    """One page of the journal: its day, what it is called where that was ticked, and its fields."""

    kind: Kind
    day: date
    title: str = ""
    before: int | None = None
    after: int | None = None
    fields: tuple[FieldShown, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class NeedShown(Discreet):
    """A need and how far it was met (0 to 4) at the last mark within the days, and the first."""

    title: str
    met: int | None = None
    met_before: int | None = None
    marked_on: date | None = None
    importance: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class AgreementShown(Discreet):
    """Where an agreement stands: known to its writer. Clauses are there only with a yes for them.

    `kept`, `unclear` and `broken` count the writer's own pages of these days that touch it.
    """

    title: str
    state: State
    since: date | None = None
    review_on: date | None = None
    trial_until: date | None = None
    kept: int = 0
    unclear: int = 0
    broken: int = 0
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class WeekShown(Discreet):
    """One week of a plan: promises asked for, those done whole or in part, and felt (0 to 3)."""

    monday: date
    asked: int
    done: int
    in_part: int
    felt: Spread | None = None
    felt_count: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class PlanShown(Discreet):
    """A repair plan: where its writer stands, and two lines that are never made one."""

    title: str
    stand: str = ""  # a code
    weeks: tuple[WeekShown, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ScoreShown(Discreet):
    """A result of a questionnaire from elsewhere, as it was typed in."""

    name: str
    day: date
    total: float
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class SummaryView(Discreet):
    """One summary. An empty part does not stand on the page."""

    days: Days
    sections: frozenset[Section] = frozenset()
    title: str = ""
    prepared_by: str = ""
    prepared_on: date | None = None
    wants: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    lines: LinesShown | None = None
    notes: int = 0  # hard moments of these days, of which set-offs and what helped are counted
    set_offs: tuple[SetOffShown, ...] = ()
    helped: tuple[Tally, ...] = ()
    agreements: tuple[AgreementShown, ...] = ()
    plans: tuple[PlanShown, ...] = ()
    needs: tuple[NeedShown, ...] = ()
    items: tuple[ItemShown, ...] = ()
    questions: tuple[str, ...] = ()
    scores: tuple[ScoreShown, ...] = ()
    roles: tuple[RoleFor, ...] = ()
