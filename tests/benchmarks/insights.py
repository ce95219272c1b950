"""Insights over everything: how long it takes, and the longest step that others wait for."""

from collections.abc import Generator, Iterator
from time import perf_counter

from hallpass_desktop.domain.insight import TRIED, Named, Period
from hallpass_desktop.services.insights import Insight
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.benchmarks.invented import FIRST, HOURS_BETWEEN
from tests.benchmarks.timing import Measure
from tests.fakes import FakeClock


def of_insights(vault: Vault, notes: int) -> Iterator[Measure]:
    """The whole of it, its longest step, and the notes behind a common number."""
    clock = FakeClock(FIRST)
    clock.pass_time(hours=notes * HOURS_BETWEEN)
    insights = Journal(vault, clock).insights
    looked, looking = stepped(insights.look(Period.ALL))
    if not isinstance(looked, Insight):
        raise TypeError("looking answers an insight")
    yield Measure("insights, everything", notes, 1000 * sum(looking))
    yield Measure("insights, its longest step", notes, 1000 * max(looking))
    named = Named(TRIED, looked.tried[0].code)
    _, finding = stepped(insights.behind(named, looked.days))
    yield Measure("notes behind a number", notes, 1000 * sum(finding))
    yield Measure("notes behind it, longest step", notes, 1000 * max(finding))


def stepped(job: Generator[None, None, object]) -> tuple[object, list[float]]:
    """What a long job answers, and how long each of its steps took in seconds."""
    steps: list[float] = []
    while True:
        start = perf_counter()
        try:
            next(job)
        except StopIteration as end:
            return end.value, [*steps, perf_counter() - start]
        steps.append(perf_counter() - start)
