"""The behaviour grid of an agreement: its rows, and what is answered in them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from hallpass_desktop.domain.body import check_lengths
from hallpass_desktop.domain.curtain import Answer, Answers
from hallpass_desktop.domain.grid import BEHAVIOURS, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services.agreements import Agreements
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records

Bodies = Mapping[RecordId, GridRowBody]


class Grids:
    """Every change is a revision of its row, and can be taken back."""

    def __init__(self, desk: Desk, drafts: Drafts, agreements: Agreements) -> None:
        self._desk, self._drafts, self._agreements = desk, drafts, agreements

    def begin(self, agreement: RecordId) -> Changes:
        """Put the rows a grid begins with at its end, as far as they are not there."""
        rows = self._agreements.read(agreement).grid
        there = {row.body.behaviour for row in rows}
        missing = (GridRowBody(behaviour=each) for each in BEHAVIOURS if each not in there)
        return self._agreements.add_rows(agreement, missing)

    def add(self, agreement: RecordId, title: str) -> Changes:
        """Put a row of somebody's own at the end."""
        return self._agreements.add_rows(agreement, [GridRowBody(title=title.strip())])

    def change(self, row: RecordId, body: GridRowBody) -> Changes:
        """Let a row say this; what stood in an open cell of it is let go of. Raises NotFound."""
        return self._change({row: body})

    def answer(self, agreement: RecordId, mine: Answers, theirs: Answers) -> Changes:
        """Write down what both answered, all of it or nothing; rows without answers stay."""
        bodies = {
            row.id: _answered(row.body, mine.get(row.id), theirs.get(row.id))
            for row in self._agreements.read(agreement).grid
        }
        return self._change(bodies)

    def _change(self, bodies: Bodies) -> Changes:
        for body in bodies.values():
            check_lengths(body)
        before = {row: self._body(row) for row in bodies}
        changes = self._put(bodies)
        self._desk.undo.push(Undo.GRID, changes, lambda: self._put(before))
        return changes

    def _put(self, bodies: Bodies) -> Changes:
        changes = Changes()
        with self._desk.transaction():
            for row, body in bodies.items():
                changes |= self._drafts.drop(row)
                record = records.read(self._desk.connection, row)
                if record.body != body:
                    revisit(self._desk, record.changed(body, self._desk.now()))
                    changes |= Changes.to(record, Undo.GRID)
        return changes

    def _body(self, row: RecordId) -> GridRowBody:
        return cast("GridRowBody", records.read(self._desk.connection, row).body)


def _answered(body: GridRowBody, mine: Answer | None, theirs: Answer | None) -> GridRowBody:
    if mine is not None:
        body = replace(body, mine=mine.code, mine_if=mine.words)
    if theirs is not None:
        body = replace(body, theirs=theirs.code, theirs_if=theirs.words)
    return body
