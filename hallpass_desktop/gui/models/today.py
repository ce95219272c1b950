"""What Today is about, read in one go on the worker."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from hallpass_desktop.domain.calm import STOP_ASKING_AFTER, asks_later, is_cooling
from hallpass_desktop.domain.first_evening import is_left_in_peace
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import STRONG_FROM, JealousyBody
from hallpass_desktop.domain.listing import Cursor, Entry, Page, Row
from hallpass_desktop.domain.need import asks_to_be_looked_at
from hallpass_desktop.domain.query import Comparison, Query, StrengthTest
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.schedule import Due
from hallpass_desktop.domain.sent import SentEntry
from hallpass_desktop.gui.models.today_together import Together, TogetherToday, gather_together

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.agreement_calls import Called
    from hallpass_desktop.services.evaluations import Called as PlanCalled
    from hallpass_desktop.services.first_evenings import LookAgain
    from hallpass_desktop.services.looks import SmallStep
    from hallpass_desktop.services.needs import NeedCard, RequestCard

FEWEST_LATELY, MOST_LATELY, ROOM = 3, 5, 6
MOST_UNFINISHED = 3
MOST_DUE = 3
MOST_REQUESTS = 2
MOST_CALLED = 4
MOST_STEPS = 2
MOST_PLANS = 2
MOST_EVENINGS = 1
MOST_SENT = 2
MOST_ASKED = 10
MOST_NEEDS = 4
CHART_DAYS = 14
MOST_POINTS = 200
STRONG = StrengthTest(Comparison.AT_LEAST, STRONG_FROM)


class Asked(Protocol):
    """The part of the schedules that Today reads."""

    def due(self) -> tuple[Due, ...]:
        """What waits now, the longest waiting first."""
        ...


class Needs(Protocol):
    """The part of the needs that Today reads."""

    def cards_today(self) -> "tuple[NeedCard, ...]":
        """Every need outside the trash, with its marks of today and the last one before."""
        ...

    def requests_due(self, today: date) -> "tuple[RequestCard, ...]":
        """The requests whose day to look again has come."""
        ...


class Agreements(Protocol):
    """The part of the agreements that Today reads."""

    def today(self, today: date) -> "tuple[Called, ...]":
        """What every agreement asks for on this day."""
        ...


class Looks(Protocol):
    """The part of the looks at readiness that Today reads."""

    def steps(self, today: date) -> "tuple[SmallStep, ...]":
        """The small steps whose day has come."""
        ...


class Evenings(Protocol):
    """The part of the first evenings that Today reads."""

    def to_look_at(self, now: datetime) -> "tuple[LookAgain, ...]":
        """The evenings whose day to look again has come."""
        ...


class PlanCalls(Protocol):
    """The part of the evaluations that Today reads."""

    def today(self, today: date) -> "tuple[PlanCalled, ...]":
        """What every plan asks for on this day."""
        ...


class Plans(Protocol):
    """The part of the repair plans that Today reads."""

    def going_on(self) -> "tuple[Record, ...]":
        """The plans that help when it flares up again."""
        ...

    @property
    def evaluations(self) -> PlanCalls:
        """When plans are looked at again."""
        ...


class Sent(Protocol):
    """The part of what left the notebook that Today reads."""

    def due(self, today: date) -> tuple[SentEntry, ...]:
        """Copies outside whose day has come to be looked after."""
        ...


class Source(Protocol):
    """The part of the journal that Today reads; every call belongs on the worker."""

    def page(self, query: Query, after: Cursor | None = None, limit: int = 50) -> Page:
        """The next rows below the cursor, newest first."""
        ...

    def unfinished(self, limit: int = 5) -> tuple[Row, ...]:
        """What was left in the middle, the latest first."""
        ...

    def read(self, record_id: RecordId) -> Entry:
        """One record. Raises NotFound."""
        ...

    @property
    def needs(self) -> Needs:
        """Needs as cards with their marks."""
        ...

    @property
    def agreement_calls(self) -> Agreements:
        """What agreements ask for."""
        ...

    @property
    def looks(self) -> Looks:
        """What was planned in looks at readiness."""
        ...

    @property
    def first_evenings(self) -> Evenings:
        """What somebody wanted to look at again after a first evening."""
        ...

    @property
    def repair_plans(self) -> Plans:
        """What is being repaired."""
        ...

    @property
    def together(self) -> Together:
        """Sessions for two."""
        ...

    @property
    def sent(self) -> Sent:
        """What left the notebook."""
        ...

    @property
    def schedules(self) -> Asked:
        """When check-ins are asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Stopped:
    """A guided note that was left at a step; the first step is 1, and None is not known."""

    row: Row
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """Rows, what waits or can be carried on with, one gentle question, the chart's numbers."""

    lately: tuple[Row, ...] = ()
    due: tuple[Due, ...] = ()
    stopped: tuple[Stopped, ...] = ()
    later: Row | None = None
    strengths: tuple[tuple[date, float], ...] = ()
    needs: "tuple[NeedCard, ...]" = ()
    requests: "tuple[RequestCard, ...]" = ()
    called: "tuple[Called, ...]" = ()
    steps: "tuple[SmallStep, ...]" = ()
    evenings: "tuple[LookAgain, ...]" = ()
    has_plan: bool = False  # a repair plan that goes on
    plans: "tuple[PlanCalled, ...]" = ()
    together: TogetherToday = field(default_factory=TogetherToday)
    sent: tuple[SentEntry, ...] = ()


def gather(journal: Source, now: datetime) -> Today:
    """Read everything Today shows; `now` is the aware local time."""
    stopped = tuple(_left_in_the_middle(journal, now.date()))
    later = _to_ask_later(journal, now)
    due = journal.schedules.due()[:MOST_DUE]
    requests = journal.needs.requests_due(now.date())[:MOST_REQUESTS]
    called = journal.agreement_calls.today(now.date())[:MOST_CALLED]
    steps = journal.looks.steps(now.date())[:MOST_STEPS]
    evenings = journal.first_evenings.to_look_at(now)[:MOST_EVENINGS]
    plans = journal.repair_plans.evaluations.today(now.date())[:MOST_PLANS]
    together = gather_together(journal.together, now)
    sent = journal.sent.due(now.date())[:MOST_SENT]
    waiting = (due, requests, stopped, called, steps, evenings, plans, together, sent)
    taken = sum(len(each) for each in waiting) + (later is not None)
    lately, strengths = _lately(journal, ROOM - taken), _strengths(journal, now.date())
    has_plan, needs = bool(journal.repair_plans.going_on()), _needs(journal, now)
    return Today(
        lately, due, stopped, later, strengths, needs, requests, called, steps, evenings,
        has_plan, plans, together, sent,
    )  # fmt: skip


def _lately(journal: Source, left: int) -> tuple[Row, ...]:
    return journal.page(Query(), None, max(FEWEST_LATELY, min(MOST_LATELY, left))).rows


def _needs(journal: Source, now: datetime) -> "tuple[NeedCard, ...]":
    """The few that were hardly met lately, what matters most first."""
    asking = [card for card in journal.needs.cards_today() if _asks(card, now)]
    asking.sort(key=lambda card: -(card.body.importance or 0))
    return tuple(asking[:MOST_NEEDS])


def _asks(card: "NeedCard", now: datetime) -> bool:
    marks = [(mark.at.astimezone(now.tzinfo).date(), round(mark.value)) for mark in card.marks]
    return not card.body.is_resting and asks_to_be_looked_at(marks, now.date())


def _left_in_the_middle(journal: Source, today: date) -> Iterator[Stopped]:
    """The latest first; a first evening is left in peace after some days."""
    for row in journal.unfinished(MOST_UNFINISHED):
        is_evening = row.kind is Kind.FIRST_EVENING
        if not (is_evening and is_left_in_peace(row.happened.local.date(), today)):
            yield _stopped(journal, row)


def _stopped(journal: Source, row: Row) -> Stopped:
    body = journal.read(row.id).record.body
    if isinstance(body, JealousyBody) and body.open_step is not None:
        return Stopped(row, body.open_step + 1)
    return Stopped(row)


def _to_ask_later(journal: Source, now: datetime) -> Row | None:
    """The newest strong note for which a night has passed, unless it was asked about before."""
    since = (now - STOP_ASKING_AFTER).date() - timedelta(days=1)
    query = Query(kinds=(Kind.JEALOUSY,), after=since, strength=(STRONG,))
    for row in journal.page(query, None, MOST_ASKED).rows:
        record = journal.read(row.id).record
        body = record.body
        if not isinstance(body, JealousyBody) or is_cooling(body, now):
            continue
        if not row.is_unfinished and asks_later(body, record.changed_at, now.astimezone(UTC)):
            return row
    return None


def _strengths(journal: Source, today: date) -> tuple[tuple[date, float], ...]:
    query = Query(kinds=(Kind.JEALOUSY,), after=today - timedelta(days=CHART_DAYS - 1))
    return tuple(
        (row.happened.local.date(), float(row.strength_before))
        for row in journal.page(query, None, MOST_POINTS).rows
        if row.strength_before is not None
    )
