"""When check-ins are asked for: one row per schedule, its rule and its answers as JSON.

`due_at` is what was next when the row was written. Clocks jump and people travel, so it orders
lists and decides nothing: what is due is worked out from the rule.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, ScheduleId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.recurrence import (
    Checkpoints,
    Daily,
    Healing,
    Monthly,
    OccurrenceId,
    Once,
    Rule,
    Weekly,
)
from hallpass_desktop.domain.schedule import Schedule, Snooze
from hallpass_desktop.storage.codec import decode, encode
from hallpass_desktop.storage.connection import Connection, Value
from hallpass_desktop.storage.times import stamp

ADD = """
INSERT INTO schedules (id, record, kind, rule, due_at, due_offset, ends_on, is_paused)
VALUES (:id, :record, :kind, :rule, :due_at, :due_offset, :ends_on, :is_paused)
"""

CHANGE = """
UPDATE schedules
SET kind = :kind, rule = :rule, due_at = :due_at, due_offset = :due_offset, ends_on = :ends_on,
    is_paused = :is_paused
WHERE id = :id
"""

REMOVE = """
DELETE FROM schedules WHERE id = ?
"""

COLUMNS = """
SELECT schedules.id, schedules.record, schedules.kind, rule, ends_on, is_paused FROM schedules
"""

READ = f"""
{COLUMNS} WHERE schedules.id = ?
"""

OF_RECORD = f"""
{COLUMNS} WHERE record = ? ORDER BY due_at IS NULL, due_at, schedules.id
"""

OUTSIDE_TRASH = f"""
{COLUMNS} LEFT JOIN records ON records.id = schedules.record
WHERE COALESCE(records.is_trashed, 0) = 0
"""

EVERY = f"""
{OUTSIDE_TRASH} ORDER BY due_at IS NULL, due_at, schedules.id
"""

RUNNING = f"""
{OUTSIDE_TRASH} AND is_paused = 0 ORDER BY due_at IS NULL, due_at, schedules.id
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """What the column `rule` holds: one of the rules under its name, and what became of it."""

    daily: Daily | None = None
    weekly: Weekly | None = None
    monthly: Monthly | None = None
    healing: Healing | None = None
    checkpoints: Checkpoints | None = None
    once: Once | None = None
    answered: tuple[str, ...] = ()
    snoozed: Snooze | None = None


NAMES: dict[type[Rule], str] = {
    Daily: "daily",
    Weekly: "weekly",
    Monthly: "monthly",
    Healing: "healing",
    Checkpoints: "checkpoints",
    Once: "once",
}


def add(connection: Connection, schedule: Schedule, due: Moment | None) -> None:
    """Add a schedule, with what it asks for next."""
    connection.execute(ADD, _values(schedule, due))


def change(connection: Connection, schedule: Schedule, due: Moment | None) -> None:
    """Write a schedule over the one that is stored. Raises NotFound."""
    if connection.execute(CHANGE, _values(schedule, due)).rowcount == 0:
        raise NotFound


def remove(connection: Connection, schedule: ScheduleId) -> None:
    """Forget a schedule."""
    connection.execute(REMOVE, (schedule,))


def read(connection: Connection, schedule: ScheduleId) -> Schedule:
    """One schedule, wherever its record is. Raises NotFound."""
    row = connection.execute(READ, (schedule,)).fetchone()
    if row is None:
        raise NotFound
    return _schedule(row)


def of(connection: Connection, record: RecordId) -> tuple[Schedule, ...]:
    """The schedules of one record, in the trash or not."""
    return _schedules(connection.execute(OF_RECORD, (record,)).fetchall())


def every(connection: Connection) -> tuple[Schedule, ...]:
    """All schedules but those of records in the trash."""
    return _schedules(connection.execute(EVERY).fetchall())


def running(connection: Connection) -> tuple[Schedule, ...]:
    """Those that may ask for something: neither paused nor of a record in the trash."""
    return _schedules(connection.execute(RUNNING).fetchall())


def _values(schedule: Schedule, due: Moment | None) -> dict[str, Value]:
    return {
        "id": schedule.id,
        "record": schedule.record,
        "kind": schedule.form,
        "rule": encode(_stored(schedule)),
        "due_at": stamp(due.instant) if due else None,
        "due_offset": due.offset_minutes if due else 0,
        "ends_on": schedule.ends_on.isoformat() if schedule.ends_on else None,
        "is_paused": schedule.is_paused,
    }


def _stored(schedule: Schedule) -> Stored:
    rule: dict[str, Any] = {NAMES[type(schedule.rule)]: schedule.rule}
    return Stored(answered=schedule.answered, snoozed=schedule.snoozed, **rule)


def _schedules(rows: Iterable[tuple[Any, ...]]) -> tuple[Schedule, ...]:
    return tuple(map(_schedule, rows))


def _schedule(row: tuple[Any, ...]) -> Schedule:
    schedule, record, form, text, ends_on, is_paused = row
    stored = decode(text, Stored)
    return Schedule(
        id=ScheduleId(schedule),
        form=form,
        rule=rule_of(stored),
        record=RecordId(record) if record else None,
        ends_on=date.fromisoformat(ends_on) if ends_on else None,
        is_paused=bool(is_paused),
        answered=tuple(map(OccurrenceId, stored.answered)),
        snoozed=stored.snoozed,
    )


def rule_of(stored: Stored) -> Rule:
    """The one rule. Raises ValueError when there is none, or more than one."""
    found: list[Rule] = [rule for name in NAMES.values() if (rule := getattr(stored, name))]
    if len(found) != 1:
        raise ValueError("a schedule has one rule")
    return found[0]
