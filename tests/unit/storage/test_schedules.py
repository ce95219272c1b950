"""Schedules as rows: what is put in comes out, and the trash hides them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import get_args

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId, ScheduleId
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
from hallpass_desktop.storage import records, schedules, trash
from hallpass_desktop.storage.connection import Connection
from tests.builders import a_moment, a_note

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVENING = Daily(date(2026, 3, 1), time(21))
TEXT_OF = "SELECT rule FROM schedules WHERE id = ?"
SET_TEXT = "UPDATE schedules SET rule = ?"


def a_schedule(name: str = "s", record: RecordId | None = None) -> Schedule:
    return Schedule(ScheduleId(name), "pulse", EVENING, record)


def keep(connection: Connection, name: str = "s", due: str | None = None) -> RecordId:
    """A note with a schedule."""
    note = a_note()
    records.add(connection, note, RevisionId("r1"))
    schedules.add(connection, a_schedule(name, note.id), a_moment(due) if due else None)
    return note.id


def names(found: tuple[Schedule, ...]) -> list[str]:
    return [each.id for each in found]


def test_a_schedule_comes_back_whole(connection: Connection) -> None:
    schedule = replace(
        a_schedule(record=keep(connection, "other")),
        rule=Weekly((6, 2), time(19, 30)),
        ends_on=date(2026, 6, 30),
        is_paused=True,
        answered=(OccurrenceId("2026-03-01"),),
        snoozed=Snooze(OccurrenceId("2026-03-04"), datetime(2026, 3, 5, 9)),
    )

    schedules.add(connection, schedule, a_moment())

    assert schedules.read(connection, schedule.id) == schedule


@pytest.mark.parametrize(
    "rule",
    [
        EVENING,
        Weekly((6,), time(19)),
        Monthly(31, time(19)),
        Healing(date(2026, 2, 27), time(19), weeks=8),
        Checkpoints(datetime(2026, 5, 2, 20), datetime(2026, 5, 3, 1), evening_at=time(20)),
        Once(datetime(2026, 5, 2, 20)),
    ],
)
def test_every_rule_is_read_back(connection: Connection, rule: Rule) -> None:
    schedules.add(connection, replace(a_schedule(), rule=rule), None)

    assert schedules.read(connection, ScheduleId("s")).rule == rule


def test_no_rule_is_without_a_name() -> None:
    assert set(schedules.NAMES) == set(get_args(Rule))


def test_a_rule_reads_as_it_is_called(connection: Connection) -> None:
    schedules.add(connection, a_schedule(), None)

    assert connection.value(TEXT_OF, ("s",)) == '{"daily":{"first":"2026-03-01","at":"21:00:00"}}'


def test_a_changed_schedule_is_written_over(connection: Connection) -> None:
    schedules.add(connection, a_schedule(), None)
    changed = replace(a_schedule(), form="weekly", answered=(OccurrenceId("2026-03-01"),))

    schedules.change(connection, changed, a_moment())

    assert schedules.every(connection) == (changed,)


def test_what_is_not_there_is_not_found(connection: Connection) -> None:
    with pytest.raises(NotFound):
        schedules.read(connection, ScheduleId("s"))
    with pytest.raises(NotFound):
        schedules.change(connection, a_schedule(), None)


def test_a_removed_schedule_is_gone(connection: Connection) -> None:
    schedules.add(connection, a_schedule(), None)

    schedules.remove(connection, ScheduleId("s"))

    assert schedules.every(connection) == ()


def test_the_next_one_stands_first(connection: Connection) -> None:
    for name, due in (("none", None), ("late", "2026-03-09"), ("soon", "2026-03-03")):
        schedules.add(connection, a_schedule(name), a_moment(due) if due else None)

    assert names(schedules.every(connection)) == ["soon", "late", "none"]


def test_only_those_that_run_are_running(connection: Connection) -> None:
    schedules.add(connection, a_schedule("runs"), None)
    schedules.add(connection, replace(a_schedule("rests"), is_paused=True), None)

    assert names(schedules.running(connection)) == ["runs"]
    assert names(schedules.every(connection)) == ["rests", "runs"]


def test_the_trash_hides_the_schedules_of_a_record(connection: Connection) -> None:
    record = keep(connection)
    schedules.add(connection, a_schedule("free"), None)

    trash.move_in(connection, [record], NOW)

    assert names(schedules.every(connection)) == ["free"]
    assert names(schedules.running(connection)) == ["free"]
    assert names(schedules.of(connection, record)) == ["s"]


def test_a_record_that_goes_for_good_takes_its_schedules_along(connection: Connection) -> None:
    record = keep(connection)
    trash.move_in(connection, [record], NOW)

    trash.purge(connection, trash.family(connection, [record]), NOW)

    assert schedules.of(connection, record) == ()


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        '{"daily": {"first": "2026-03-01", "at": "21:00"}, "once": {"at": "2026-03-01T21:00"}}',
        '{"hourly": {}}',
        '{"weekly": {"weekdays": [7], "at": "21:00"}}',
    ],
)
def test_a_row_that_means_nothing_is_refused(connection: Connection, text: str) -> None:
    schedules.add(connection, a_schedule(), None)
    connection.execute(SET_TEXT, (text,))

    with pytest.raises(ValueError, match=r"one rule|does not fit"):
        schedules.every(connection)
