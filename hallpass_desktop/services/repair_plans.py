"""Repair plans: which there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import records, rows


@dataclass(frozen=True, slots=True, repr=False)
class PlanName(Discreet):
    """One plan by its title, and the day of what happened."""

    id: RecordId
    title: str
    day: date


class RepairPlans:
    """Reads, and changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[PlanName, ...]:
        """Every plan outside the trash, the one that was begun last first."""
        every = sorted(self._read(), key=_begun, reverse=True)
        return tuple(
            PlanName(each.id, each.body.title.strip(), each.happened.local.date()) for each in every
        )

    def _read(self) -> Iterator[Record]:
        for each in rows.of_kind(self._desk.connection, Kind.REPAIR_PLAN):
            yield records.read(self._desk.connection, each)


def _begun(record: Record) -> tuple[datetime, RecordId]:
    return record.written.instant, record.id
