"""Marks on the chart: added, renamed, moved to another day, removed, and taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from hallpass_desktop.domain.chart_mark import ChartMark, in_order, named, within
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.undo import Undo

NAME = "chart_marks"


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the row."""

    marks: tuple[ChartMark, ...] = ()


class ChartMarks:
    """A list beside the records: what happened around the numbers, not what was written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._list = OwnList(desk, NAME, Kept, Undo.CHART_MARK)

    def every(self) -> tuple[ChartMark, ...]:
        """All of them, the earliest day first."""
        return self._list.read().marks

    def of(self, days: Days) -> tuple[ChartMark, ...]:
        """Those of a stretch of days."""
        return within(self.every(), days)

    def add(self, day: date, name: str) -> Changes:
        """Put a new one on a day; one without a name is no mark."""
        new = ChartMark(self._desk.new_id(), day, named(name))
        return self._put((*self.every(), new)) if new.name else Changes()

    def change(self, mark_id: str, day: date, name: str) -> Changes:
        """Give one another day and name; an empty name leaves the old one. Raises NotFound."""
        before = self._read(mark_id)
        after = replace(before, day=day, name=named(name) or before.name)
        return self._put(after if each == before else each for each in self.every())

    def remove(self, mark_id: str) -> Changes:
        """Take one off the chart. Raises NotFound."""
        before = self._read(mark_id)
        return self._put(each for each in self.every() if each != before)

    def _read(self, mark_id: str) -> ChartMark:
        for each in self.every():
            if each.id == mark_id:
                return each
        raise NotFound

    def _put(self, marks: Iterable[ChartMark]) -> Changes:
        return self._list.put(Kept(in_order(marks)))
