"""Plans, needs and scores in a summary: those that were ticked, as numbers with their days."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime, time, timedelta
from typing import cast

from hallpass_desktop.domain.insight import Days
from hallpass_desktop.domain.need import MET, NeedBody
from hallpass_desktop.domain.points import spread
from hallpass_desktop.domain.promise_weeks import Went
from hallpass_desktop.domain.record import Kind, Record, Who
from hallpass_desktop.domain.repair_marks import Marked, StepMark
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_weeks import step_weeks
from hallpass_desktop.domain.score import ScoreBody
from hallpass_desktop.domain.summary_offer import PartOffer
from hallpass_desktop.domain.summary_rules import may_be_counted
from hallpass_desktop.domain.summary_view import NeedShown, PlanShown, ScoreShown, WeekShown
from hallpass_desktop.domain.wall_time import instant_of
from hallpass_desktop.domain.week import MONDAY, Week, weeks
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.repair_plans import RepairPlans
from hallpass_desktop.services.repair_steps import PlanStep
from hallpass_desktop.storage import readings, several
from hallpass_desktop.storage.readings import Span

ASKED = frozenset({Went.KEPT, Went.IN_PART, Went.NOT_THIS_WEEK})


class SummaryParts:
    """Everything here reads and nothing writes."""

    def __init__(self, desk: Desk, plans: RepairPlans) -> None:
        self._desk, self._plans = desk, plans

    def plan_offers(self) -> tuple[PartOffer, ...]:
        """Every plan outside the trash; `detail` says where its writer stands."""
        stands = {each.id: _plan(each).stand for each in self._own(Kind.REPAIR_PLAN)}
        return tuple(
            PartOffer(each.id, each.title, each.day, stands[each.id])
            for each in self._plans.all()
            if each.id in stands
        )

    def need_offers(self) -> tuple[PartOffer, ...]:
        """Every need outside the trash; `detail` is what it belongs to."""
        return tuple(
            PartOffer(each.id, _need(each).title.strip(), detail=_need(each).group)
            for each in self._own(Kind.NEED)
        )

    def score_offers(self) -> tuple[PartOffer, ...]:
        """Every score outside the trash that has a number, the newest first."""
        return tuple(
            PartOffer(each.id, _score(each).title.strip(), each.happened.local.date())
            for each in reversed(self._scores())
        )

    def plans(self, chosen: Collection[str], days: Days) -> Iterator[PlanShown]:
        """Plans week by week: what was done, and what was felt, beside one another."""
        for plan in self._own(Kind.REPAIR_PLAN):
            if plan.id in chosen:
                steps = self._plans.steps.of(plan.id)
                weeks_of = tuple(self._weeks(_plan(plan), steps, days))
                yield PlanShown(_plan(plan).title.strip(), _plan(plan).stand, weeks_of)

    def needs(self, chosen: Collection[str], days: Days) -> Iterator[NeedShown]:
        """Needs with the first and the last mark of these days."""
        wanted = [each for each in self._own(Kind.NEED) if each.id in chosen]
        ids = [each.id for each in wanted]
        found = readings.marks(self._desk.connection, ids, MET, self._span(days))
        for need in wanted:
            marks, body = found.get(need.id, ()), _need(need)
            yield NeedShown(
                title=body.title.strip(),
                met=round(marks[-1].value) if marks else None,
                met_before=round(marks[0].value) if len(marks) > 1 else None,
                marked_on=marks[-1].at.astimezone(self._desk.zone()).date() if marks else None,
                importance=body.importance,
            )

    def scores(self, chosen: Collection[str]) -> Iterator[ScoreShown]:
        """Scores as they were typed in, the oldest first."""
        for each in self._scores():
            body = _score(each)
            if each.id in chosen and body.total is not None:
                day = each.happened.local.date()
                yield ScoreShown(body.title.strip(), day, body.total, body.least, body.most)

    def _weeks(
        self, plan: RepairPlanBody, steps: tuple[PlanStep, ...], days: Days
    ) -> Iterator[WeekShown]:
        shown = tuple(weeks(days.first, days.last, MONDAY))
        today = self._desk.clock.now().date()
        counted = [(each, tuple(may_be_counted(each.marks))) for each in steps]
        rows = [
            step_weeks(plan, each.body, each.written, marks, shown, today)
            for each, marks in counted
        ]
        inside = [[each for each in marks if days.has(each.day)] for _, marks in counted]
        felt = [mark for marks in inside for mark in marks if mark.marked is Marked.FELT]
        for number, week in enumerate(shown):
            is_whole = days.has(week.first) and days.has(week.last)
            went = Counter(
                row[number].went
                for row, marks in zip(rows, inside, strict=True)
                if is_whole or _is_done_in(week, marks)
            )
            yield _week(week, went, felt)

    def _scores(self) -> list[Record]:
        every = self._own(Kind.SCORE)
        return [each for each in every if _score(each).total is not None]

    def _own(self, kind: Kind) -> list[Record]:
        """The writer's own of a kind of which there are few, by when they happened."""
        every = several.of_kind(self._desk.connection, kind)
        return [each for each in every if each.author.who is Who.ME]

    def _span(self, days: Days) -> Span:
        """The days on the wall calendar, as instants."""
        ends = (days.first, days.last + timedelta(days=1))
        return Span(*(instant_of(datetime.combine(day, time()), self._desk.zone()) for day in ends))


def _is_done_in(week: Week, marks: list[StepMark]) -> bool:
    """Of a week that the chosen days cut, only what was done on one of them may be told."""
    return any(each.marked is Marked.DONE and week.has(each.day) for each in marks)


def _week(week: Week, went: Counter[Went], felt: list[StepMark]) -> WeekShown:
    values = Counter[float](mark.value for mark in felt if week.has(mark.day))
    return WeekShown(
        monday=week.first,
        asked=sum(went[each] for each in ASKED),
        done=went[Went.KEPT],
        in_part=went[Went.IN_PART],
        felt=spread(values),
        felt_count=values.total(),
    )


def _plan(record: Record) -> RepairPlanBody:
    return cast("RepairPlanBody", record.body)


def _need(record: Record) -> NeedBody:
    return cast("NeedBody", record.body)


def _score(record: Record) -> ScoreBody:
    return cast("ScoreBody", record.body)
