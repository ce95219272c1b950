"""Where the parts of agreements stand, so that a list can lead there."""

from dataclasses import dataclass

from hallpass_desktop.domain.agreement import TOPICS
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.gui.models.agreements import GRID

_PARTS = frozenset({Kind.CLAUSE, Kind.GRID_ROW})


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of an agreement, and the section it stands in."""

    agreement: RecordId
    section: str
    part: RecordId


def has_spot(row: Row) -> bool:
    """Whether it stands in an agreement; what is in the trash stands nowhere."""
    return row.kind in _PARTS and row.trashed_at is None


def spot_of(record: Record) -> Spot | None:
    """Where it stands; None for what is no part of an agreement."""
    if record.parent is None:
        return None
    match record.body:
        case ClauseBody(topic=topic):
            return Spot(record.parent, topic or TOPICS[0], record.id)
        case GridRowBody():
            return Spot(record.parent, GRID, record.id)
    return None
