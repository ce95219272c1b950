"""A few walks in a journal, and what it says about them."""

from collections.abc import Generator
from datetime import datetime
from typing import TypeVar, cast

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    Days,
    Named,
    Period,
)
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.services.insights import Insight
from hallpass_desktop.services.journal import Journal
from tests.builders import HOME
from tests.unit.journal.conftest import Write

WALK = JealousyBody(
    title="The queue",
    strength_before=8,
    strength_now=5,
    tender=("poor_sleep", "a long week"),
    points_to=("closeness",),
    jealousy_kinds=("left_out",),
    tried=(Attempt("walk", 3), Attempt("a bath")),
)


T = TypeVar("T")


def ended(steps: Generator[None, None, T]) -> T:
    """What a long job answers at its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("T", end.value)


def look(journal: Journal, period: Period) -> Insight:
    return ended(journal.insights.look(period))


def behind(journal: Journal, group: str, code: str, days: Days) -> tuple[RecordId, ...]:
    return ended(journal.insights.behind(Named(group, code), days))


def happened(journal: Journal, record: RecordId, at: str) -> None:
    when = datetime.fromisoformat(at)
    local = when if when.tzinfo else when.replace(tzinfo=HOME)
    journal.set_happened(record, Moment.at(local))


def write_walks(journal: Journal, write: Write, *days: str) -> list[RecordId]:
    records = [write(WALK) for _ in days]
    for record, day in zip(records, days, strict=True):
        happened(journal, record, f"{day}T21:00")
    return records
