"""The twelve weeks of a repair plan, lived on their days in Berlin and put into a notebook."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.promise import EveryDays, OnceBy, TimesAWeek
from hallpass_desktop.domain.record import Draft, Kind
from hallpass_desktop.domain.repair_marks import WHOLE, Marked, Source
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from tests.e2e.ready import ReadyHome
from tests.two_years.lived import StandingClock, with_body
from tests.unit.domain.twelve_weeks import AT_NIGHT, BEGAN, PAUSED, STEPS, WENT_ON, Told
from tests.unit.domain.zones import BERLIN

EVENING = time(20)
PLAN = RepairPlanBody(title="Twelve weeks", what_happened="The messages went on.")


def evening(day: date) -> datetime:
    """Eight in the evening, in Berlin."""
    return datetime.combine(day, EVENING, BERLIN)


@contextmanager
def writing(ready: ReadyHome, clock: StandingClock) -> Iterator[Journal]:
    """The notebook, open on the days of a clock that is put from one to the next."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=clock)
    try:
        journal = Journal(vault, clock)
        yield journal
        journal.settle()
    finally:
        vault.close()


def live_twelve_weeks(ready: ReadyHome) -> None:
    """What was promised is written down on the first day, and everything else on its own."""
    clock = StandingClock(evening(BEGAN))
    with writing(ready, clock) as journal:
        plan = _keep(journal, journal.begin(Kind.REPAIR_PLAN), PLAN)
        steps = {name: _step(journal, plan, name, told) for name, told in STEPS.items()}
        for at, act in sorted(_days(journal, plan, steps), key=lambda each: each[0]):
            clock.moment = at
            act()


def _keep(journal: Journal, draft: Draft, body: Body) -> RecordId:
    journal.keep(with_body(draft, body))
    return draft.record.id


def _step(journal: Journal, plan: RecordId, name: str, told: Told) -> RecordId:
    return _keep(journal, journal.repair_plans.steps.begin(plan), _body(name, told))


def _body(name: str, told: Told) -> RepairStepBody:
    known = RepairStepBody(
        title=name, horizon="steady", done_by="me", starts=told.starts, ends=told.ended_on
    )
    match told.often:
        case OnceBy(day):
            return replace(known, rhythm="once", by_day=day)
        case TimesAWeek(times):
            return replace(known, rhythm="weekly", times_a_week=times)
        case EveryDays(days):
            return replace(known, rhythm="every", every_days=days)


def _days(
    journal: Journal, plan: RecordId, steps: dict[str, RecordId]
) -> Iterator[tuple[datetime, Callable[[], object]]]:
    """Every mark at its time, the pause and the day after which it went on."""
    course = journal.repair_plans.course
    yield evening(PAUSED), lambda: course.pause(plan)
    yield evening(WENT_ON), lambda: course.go_on(plan)
    for name, told in STEPS.items():
        days = [date(2026, *map(int, each.split("-"))) for each in told.marks.split()]
        nights = [at.astimezone(BERLIN) for at in AT_NIGHT] if name == "message when late" else []
        for at in (*map(evening, days), *nights):
            yield at, _mark(journal, steps[name], at.date())


def _mark(journal: Journal, step: RecordId, day: date) -> Callable[[], object]:
    marks = journal.repair_plans.steps
    return lambda: marks.mark(step, Marked.DONE, WHOLE, day, Source.OWN)
