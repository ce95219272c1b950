"""Looks at whether one is ready: which there are, and whose small step has its day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.readiness import ReadinessBody, steps_named
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.storage import several


@dataclass(frozen=True, slots=True, repr=False)
class Look(Discreet):
    """One look: what it is called, and the day it belongs to."""

    id: RecordId
    title: str
    day: date


@dataclass(frozen=True, slots=True, repr=False)
class SmallStep(Discreet):
    """A small step that somebody planned in a look; its day has come."""

    look: RecordId
    day: date
    words: str


class Looks:
    """Reads, and changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Look, ...]:
        """Every look outside the trash, the newest first."""
        every = sorted(
            several.of_kind(self._desk.connection, Kind.READINESS), key=_when, reverse=True
        )
        return tuple(Look(each.id, each.body.title, each.happened.local.date()) for each in every)

    def steps(self, today: date) -> tuple[SmallStep, ...]:
        """The small steps whose day has come within a week, the oldest first."""
        found = (
            SmallStep(each.id, day, words)
            for each in several.of_kind(self._desk.connection, Kind.READINESS)
            for day, words in steps_named(cast("ReadinessBody", each.body), today)
        )
        return tuple(sorted(found, key=lambda step: step.day))


def _when(record: Record) -> tuple[datetime, RecordId]:
    return record.happened.local, record.id
