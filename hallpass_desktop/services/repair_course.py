"""Repair plans rest, go on and end, whenever somebody says so."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias, cast

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_course import ended, gone_on, paused
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.wall_time import wall
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, put_answers
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records

_FIELDS = ("rests", "ended", "ended_how")
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
        answers = {name: getattr(wanted, name) for name in _FIELDS}
        return put_answers(self._desk, self._drafts, plan, Undo.COURSE, **answers)

    def _body(self, plan: RecordId) -> RepairPlanBody:
        return cast("RepairPlanBody", records.read(self._desk.connection, plan).body)
