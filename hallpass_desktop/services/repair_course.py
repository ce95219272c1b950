"""Repair plans rest, go on and end, whenever somebody says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeAlias, cast

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_course import ended, gone_on, paused
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records

_Change: TypeAlias = Callable[[RepairPlanBody, date], RepairPlanBody]


class RepairCourse:
    """Each is one write and one undo; what is being typed in the plan is kept first."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def pause(self, plan: RecordId) -> Changes:
        """Let a plan rest from today on. Raises NotFound."""
        return self._say(plan, paused)

    def go_on(self, plan: RecordId) -> Changes:
        """Go on with a plan that rests or has ended. Raises NotFound."""
        return self._say(plan, gone_on)

    def end(self, plan: RecordId, how: str) -> Changes:
        """End a plan today; nothing of it is lost, and it can be gone on with. Raises NotFound."""
        return self._say(plan, lambda body, today: ended(body, how, today))

    def _say(self, plan: RecordId, change: _Change) -> Changes:
        before = self._body(plan)
        today = wall(self._desk.now(), self._desk.zone()).date()
        changes = self._put(plan, change(before, today))
        self._desk.undo.push(Undo.COURSE, changes, lambda: self._put(plan, before))
        return changes

    def _put(self, plan: RecordId, wanted: RepairPlanBody) -> Changes:
        """Write where it stands; whatever else was written meanwhile stays."""
        with self._desk.transaction():
            self._drafts.keep_waiting([plan])
            record = records.read(self._desk.connection, plan)
            stored = cast("RepairPlanBody", record.body)
            body = replace(
                stored, rests=wanted.rests, ended=wanted.ended, ended_how=wanted.ended_how
            )
            if body == stored:
                return Changes()
            revisit(self._desk, record.changed(body, self._desk.now()))
        return Changes.to(record, Undo.COURSE)

    def _body(self, plan: RecordId) -> RepairPlanBody:
        return cast("RepairPlanBody", records.read(self._desk.connection, plan).body)
