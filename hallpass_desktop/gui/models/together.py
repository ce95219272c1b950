"""What is chosen for a session of two: a value that each tick makes anew. It starts empty."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import PersonId, RecordId
from hallpass_desktop.domain.person import ME, PARTNER, Person
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Placing
from hallpass_desktop.gui.models.waiting_session import Waiting
from hallpass_desktop.services.session_offers import AgreementOffer, Offers, PlanOffer

if TYPE_CHECKING:
    from hallpass_desktop.services.journal import Journal

# A page and one of its fields; or a clause, a row, a step or a point, and nothing. A clause has
# another one for everything that stands in it.
Tick = tuple[RecordId, str]
EVERYTHING = "everything"

ABOUT_AGREEMENT = frozenset({SessionKind.WALK, SessionKind.REVIEW, SessionKind.DEBRIEF})
ABOUT_PLAN = frozenset({SessionKind.REPAIR})
# What these are about is what they go through; afterwards one may also talk without it.
GO_THROUGH = frozenset({SessionKind.WALK, SessionKind.REVIEW, SessionKind.REPAIR})


@dataclass(frozen=True, slots=True, repr=False)
class PointOffer(Discreet):
    """An action point of an earlier session that is still open."""

    id: RecordId
    text: str
    who: Who
    due: date | None


@dataclass(frozen=True, slots=True, repr=False)
class TogetherView(Discreet):
    """Everything the page can offer: who the two may be, and what there is to show."""

    people: tuple[Person, ...] = ()
    offers: Offers = field(default_factory=Offers)
    points: tuple[PointOffer, ...] = ()
    waiting: Waiting | None = None

    @property
    def me(self) -> Person | None:
        """The writer, once they have a name in here."""
        return next((each for each in self.people if each.role == ME and each.alias), None)

    @property
    def partners(self) -> tuple[Person, ...]:
        """Everybody whom the writer calls a partner."""
        return tuple(each for each in self.people if each.role == PARTNER and each.alias)

    @property
    def has_two(self) -> bool:
        """Whether both people have a name by which a screen can call them."""
        return self.me is not None and bool(self.partners)


@dataclass(frozen=True, slots=True, repr=False)
class Setup(Discreet):
    """What is chosen so far. What is not offered to this session any more is kept and not shown."""

    kind: SessionKind | None = None
    is_monthly: bool = False
    partner: PersonId | None = None
    about: RecordId | None = None
    ticks: frozenset[Tick] = frozenset()
    placing: Placing = field(default_factory=Placing)

    def ticked(self, ticks: Iterable[Tick], *, is_on: bool) -> "Setup":
        """With these ticks set, or taken away; what hangs on one that goes, goes with it."""
        wanted = frozenset(ticks)
        if is_on:
            return replace(self, ticks=self.ticks | wanted)
        below = {(record, EVERYTHING) for record, field in wanted if not field}
        return replace(self, ticks=self.ticks - wanted - below)

    def partner_of(self, view: TogetherView) -> Person | None:
        """Whom it is with: the one who was chosen, or the only one there is."""
        chosen = next((each for each in view.partners if each.id == self.partner), None)
        return view.partners[0] if chosen is None and len(view.partners) == 1 else chosen

    def agreement_of(self, view: TogetherView) -> AgreementOffer | None:
        """The agreement it is about; one that is alone is chosen too, for its name is shown."""
        if self.kind not in ABOUT_AGREEMENT:
            return None
        return next((each for each in view.offers.agreements if each.id == self.about), None)

    def plan_of(self, view: TogetherView) -> PlanOffer | None:
        """The repair plan it is about."""
        if self.kind not in ABOUT_PLAN:
            return None
        return next((each for each in view.offers.plans if each.id == self.about), None)

    def parts_on(self, view: TogetherView) -> tuple[RecordId, ...]:
        """The ticked clauses, rows and steps of what it is about."""
        return tuple(each for each in self.parts_of(view) if (each, "") in self.ticks)

    def parts_of(self, view: TogetherView) -> Iterator[RecordId]:
        """The clauses, rows and steps that this session can show."""
        agreement, plan = self.agreement_of(view), self.plan_of(view)
        if agreement is not None:
            yield from (each.id for each in agreement.clauses)
            yield from (each.id for each in agreement.rows)
        if plan is not None:
            yield from (each.id for each in plan.steps)

    def lacks_parts(self, view: TogetherView) -> bool:
        """Whether there is nothing yet that this session could go through."""
        if self.kind not in GO_THROUGH:
            return False
        on, agreement = self.parts_on(view), self.agreement_of(view)
        if agreement is None:
            return not on
        through = agreement.rows if self.kind is SessionKind.WALK else agreement.clauses
        return not any(each.id in on for each in through)


def gather(journal: "Journal") -> TogetherView:
    """On the worker: who the two may be, what can be shown, and a session that is not over."""
    together = journal.together
    points = tuple(PointOffer(each.id, each.text, each.who, each.due) for each in together.points())
    waiting = together.open_session()
    return TogetherView(journal.people.all(), together.offers(), points, waiting)
