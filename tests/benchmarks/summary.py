"""A summary of everything and of eight weeks: what there is to pick from, and its page."""

from collections.abc import Iterator
from time import perf_counter

from hallpass_desktop.domain.insight import Period
from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.domain.summary_offer import SummaryOffer
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.benchmarks.insights import stepped
from tests.benchmarks.invented import FIRST, HOURS_BETWEEN
from tests.benchmarks.timing import Measure
from tests.fakes import FakeClock

PICKED = 40
FIELDS = ("title", "what_happened", "story", "feelings")

# The least that a list of everything to pick from can read: the light columns, and nothing beside.
LIGHT_ROWS = """
SELECT id, kind, title, happened_day, strength_before, strength_after FROM records
WHERE is_trashed = 0 ORDER BY place
"""


def of_summaries(vault: Vault, notes: int) -> Iterator[Measure]:
    """Each whole, and its longest step, beside the least there is to do, in the same run."""
    clock = FakeClock(FIRST)
    clock.pass_time(hours=notes * HOURS_BETWEEN)
    everything = SummaryBody(since=FIRST.date(), sections=tuple(Section))
    _, counting = stepped(Journal(vault, clock).insights.look(Period.ALL))
    reading = _light_rows(vault)
    journal = Journal(vault, clock)
    offer, offering = stepped(journal.summaries.offer(everything))
    yield _whole("summary, all there is to pick", notes, offering, reading + sum(counting))
    yield _longest("summary to pick, longest step", notes, offering)
    body = _picked(offer, everything)
    _, making = stepped(journal.summaries.view(body))
    yield _whole("summary, its page once counted", notes, making, reading)
    yield _longest("summary page, longest step", notes, making)
    _, alone = stepped(Journal(vault, clock).summaries.view(body))
    yield _whole("summary, its page of everything", notes, alone, sum(counting))
    _, lately = stepped(Journal(vault, clock).summaries.offer(SummaryBody(weeks=8)))
    yield _whole("summary, eight weeks to pick", notes, lately, None)


def _picked(offer: object, everything: SummaryBody) -> SummaryBody:
    if not isinstance(offer, SummaryOffer):
        raise TypeError("an offer is asked for")
    picked = tuple(ItemChoice(each.record, FIELDS) for each in offer.items[:PICKED])
    return SummaryBody(since=everything.since, sections=everything.sections, items=picked)


def _light_rows(vault: Vault) -> float:
    start = perf_counter()
    vault.connection.execute(LIGHT_ROWS).fetchall()
    return perf_counter() - start


def _whole(name: str, notes: int, steps: list[float], base: float | None) -> Measure:
    return Measure(name, notes, 1000 * sum(steps), 1000 * base if base else None, "reading alone")


def _longest(name: str, notes: int, steps: list[float]) -> Measure:
    return Measure(name, notes, 1000 * max(steps))
