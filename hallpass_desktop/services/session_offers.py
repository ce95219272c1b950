"""What can be shown to two people at one screen: what was marked for it, and no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallpass_desktop.domain.agreement import HEAD_SEEN
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.agreement_parts import part_of
from hallpass_desktop.domain.clause import AT_ONCE, FEELINGS
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.query import Query, Shown
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody, is_over
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.agreements import Agreement, Agreements, Clause, GridRow
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.repair_plans import RepairPlans
from hallpass_desktop.services.sharing import (
    Visible,
    VisibleField,
    is_held_back,
    what_becomes_visible,
)
from hallpass_desktop.storage import grants, records, rows

MOST_ITEMS = 200
# An agreement and a plan are chosen part by part, and what a session left behind has its own place.
NO_ITEMS = frozenset(
    {Kind.CLAUSE, Kind.GRID_ROW, Kind.STEP, Kind.SESSION, Kind.AFTERWORD, Kind.SUMMARY}
)


@dataclass(frozen=True, slots=True, repr=False)
class ItemOffer(Discreet):
    """One page: what may be seen of it, and how its writer finds it, who alone sees `row_title`."""

    id: RecordId
    row_title: str
    happened: date
    visible: Visible


@dataclass(frozen=True, slots=True, repr=False)
class ClauseOffer(Discreet):
    """One clause: what it says; `more` is what else stands in it, and no word of how it feels."""

    id: RecordId
    title: str
    text: str
    topic: str
    kind: str
    trial_until: date | None
    more: tuple[VisibleField, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class RowOffer(Discreet):
    """One row of the grid: what it is about and what was agreed, and nobody's answer."""

    id: RecordId
    title: str
    behaviour: str
    agreed: str


@dataclass(frozen=True, slots=True, repr=False)
class AgreementOffer(Discreet):
    """An agreement that has not ended. `is_read` when both read all that is written now."""

    id: RecordId
    title: str
    clauses: tuple[ClauseOffer, ...] = ()
    rows: tuple[RowOffer, ...] = ()
    is_read: bool = False
    head: tuple[VisibleField, ...] = ()  # what it says at its beginning


@dataclass(frozen=True, slots=True, repr=False)
class StepOffer(Discreet):
    """One step of a repair plan that is not over."""

    id: RecordId
    body: RepairStepBody


@dataclass(frozen=True, slots=True, repr=False)
class PlanOffer(Discreet):
    """A repair plan that goes on: its own title alone, for what happened is not shown by itself."""

    id: RecordId
    title: str
    happened: date
    who_hurt: str
    steps: tuple[StepOffer, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Offers(Discreet):
    """All that can be chosen from."""

    items: tuple[ItemOffer, ...] = ()
    agreements: tuple[AgreementOffer, ...] = ()
    plans: tuple[PlanOffer, ...] = ()


class SessionOffers:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk, agreements: Agreements, plans: RepairPlans) -> None:
        self._desk, self._agreements, self._plans = desk, agreements, plans

    def read(self) -> Offers:
        """What was granted and is not held back, agreements and plans. Raises HistoryBroken."""
        kinds = tuple(kind for kind in Kind if kind not in NO_ITEMS)
        query = Query(kinds=kinds, shown=Shown.TOGETHER)
        found = rows.page(self._desk.connection, query, None, MOST_ITEMS).rows
        items = (self._item(row.id, row.title) for row in found)
        every = (each for each in self._agreements.all() if each.standing.state is not State.ENDED)
        return Offers(
            tuple(item for item in items if item is not None),
            tuple(map(self._agreement, every)),
            tuple(self._plan_offers()),
        )

    def _agreement(self, agreement: Agreement) -> AgreementOffer:
        newest, held = agreement.standing.newest, agreement.standing.held
        is_newest_read = bool(newest) and held == newest
        return AgreementOffer(
            agreement.id,
            agreement.body.title.strip(),
            tuple(map(_clause, agreement.clauses)),
            tuple(map(_row, agreement.grid)),
            is_newest_read and not self._agreements.differences(agreement.id, newest),
            tuple(_head(agreement)),
        )

    def _item(self, record_id: RecordId, title: str) -> ItemOffer | None:
        record = records.read(self._desk.connection, record_id)
        if is_held_back(record, self._desk.now()):
            return None
        known = grants.of(self._desk.connection, record_id)
        granted = [grant.field for grant in known if grant.audience is Audience.TOGETHER]
        visible = what_becomes_visible(record, granted)
        if not visible.fields:
            return None
        return ItemOffer(record_id, title, record.happened.local.date(), visible)

    def _plan_offers(self) -> Iterator[PlanOffer]:
        today = wall(self._desk.now(), self._desk.zone()).date()
        for plan in self._plans.going_on():
            body = plan.body
            if isinstance(body, RepairPlanBody):
                steps = (StepOffer(each.id, each.body) for each in self._plans.steps.of(plan.id))
                yield PlanOffer(
                    plan.id,
                    body.title.strip(),
                    plan.happened.local.date(),
                    body.who_hurt,
                    tuple(step for step in steps if not is_over(step.body, today)),
                )


def _head(agreement: Agreement) -> Iterator[VisibleField]:
    for name, _ in part_of(agreement.id, agreement.body).fields:
        if name not in HEAD_SEEN:
            yield VisibleField(name, getattr(agreement.body, name))


def _clause(clause: Clause) -> ClauseOffer:
    body = clause.body
    title, text = body.title.strip(), body.text.strip()
    known = (name for name, _ in part_of(clause.id, body).fields if name not in AT_ONCE | FEELINGS)
    more = tuple(VisibleField(name, getattr(body, name)) for name in known)
    return ClauseOffer(clause.id, title, text, body.topic, body.kind, body.trial_until, more)


def _row(row: GridRow) -> RowOffer:
    body = row.body
    return RowOffer(row.id, body.title.strip(), body.behaviour, body.agreed.strip())
