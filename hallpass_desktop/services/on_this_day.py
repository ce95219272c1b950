"""On this day: pages of the same day in earlier years, and what somebody leaves out of them."""

from dataclasses import dataclass

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.on_this_day import COMES_BACK, Muted, comes_back, same_days
from hallpass_desktop.domain.record import Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import looking_back, records, rows
from hallpass_desktop.storage.looking_back import LEFT_OUT

MOST_SHOWN = 5
__all__ = ["LEFT_OUT", "Memory", "OnThisDay"]


@dataclass(frozen=True, slots=True)
class Memory:
    """A page that comes back, with the tags it could be left out by."""

    row: Row
    tags: tuple[str, ...]


class OnThisDay:
    """Reads only the pages of one day of the year; what is left out lies inside the notebook."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left_out = OwnList(desk, LEFT_OUT, Muted, Undo.MUTED)

    def memories(self) -> tuple[Memory, ...]:
        """What comes back today, the latest year first, and never more than a few."""
        found = {record.id: record for record in self._found()}
        shown = rows.some(self._desk.connection, found)
        return tuple(Memory(row, found[row.id].tags) for row in shown)

    def muted(self) -> Muted:
        """What is left out."""
        return self._left_out.read()

    def mute(self, wanted: Muted) -> Changes:
        """Leave these days and tags out, and no others."""
        return self._left_out.put(wanted)

    def _found(self) -> list[Record]:
        connection, now = self._desk.connection, self._desk.clock.now()
        muted, found = self.muted(), list[Record]()
        for record_id in looking_back.on_days(connection, same_days(now.date()), COMES_BACK):
            record = records.read(connection, record_id)
            if comes_back(record, now, muted):
                found.append(record)
            if len(found) == MOST_SHOWN:
                break
        return found
