"""The days of the calendar: counted by sort, on the wall's days, by one statement and its index."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.domain.ids import RevisionId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Precision
from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.storage import days, records, rows, trash
from hallpass_desktop.storage.connection import Connection
from tests.builders import a_jealousy_note, a_moment, a_note, a_record

MARCH = date(2026, 3, 1), date(2026, 4, 1)


def keep(connection: Connection, *notes: Record) -> None:
    for note in notes:
        records.add(connection, note, RevisionId("r"))


def only_month(note: Record) -> Record:
    return replace(note, happened=a_moment("2026-03-01T12:00", Precision.MONTH))


def test_pages_are_counted_by_day_and_sort(connection: Connection) -> None:
    keep(
        connection,
        a_jealousy_note(JealousyBody(story="a", strength_before=7), happened_at="2026-03-03T21:00"),
        a_jealousy_note(JealousyBody(story="b", strength_now=9), happened_at="2026-03-03T22:00"),
        a_record(Kind.CHECK_IN, CheckInBody(calm=4), "2026-03-03T08:00"),
        a_note(happened_at="2026-03-31T23:59"),
    )

    assert days.between(connection, *MARCH) == {
        date(2026, 3, 3): DayPages(((Mark.JEALOUSY, 2), (Mark.CHECK_IN, 1)), 9),
        date(2026, 3, 31): DayPages(((Mark.NOTE, 1),)),
    }


@pytest.mark.parametrize("at", ["2026-03-01T00:10", "2026-02-28T22:10-02:00"])
def test_days_are_those_on_the_wall_where_it_happened(connection: Connection, at: str) -> None:
    keep(connection, a_note(happened_at=at))

    found = days.between(connection, date(2026, 2, 1), date(2026, 4, 1))

    assert list(found) == [date.fromisoformat(at[:10])]


def test_what_is_in_the_trash_or_part_of_something_is_on_no_day(connection: Connection) -> None:
    gone = a_note(happened_at="2026-03-03T21:00")
    keep(connection, gone, a_record(Kind.REQUEST, RequestBody(), "2026-03-04T21:00"))
    trash.move_in(connection, [gone.id], datetime(2026, 3, 5, tzinfo=UTC))

    assert days.between(connection, *MARCH) == {}


def test_what_is_only_known_to_a_month_is_on_no_day_and_still_in_its_month(
    connection: Connection,
) -> None:
    keep(connection, only_month(a_note()), a_note(happened_at="2026-03-01T09:00"))

    assert days.between(connection, *MARCH) == {date(2026, 3, 1): DayPages(((Mark.NOTE, 1),))}
    assert rows.count(connection, parse("after:2026-03-01 before:2026-03-02")) == 1
    assert rows.count(connection, parse("after:2026-03 before:2026-04")) == 2


def test_a_month_is_found_by_the_index(connection: Connection) -> None:
    bounds = {"first": "2026-03-01", "end": "2026-04-01"}
    steps = connection.execute(f"EXPLAIN QUERY PLAN {days.COUNTS}", bounds).fetchall()

    assert len(steps) == 1
    assert (
        "INDEX records_by_day (is_trashed=? AND happened_day>? AND happened_day<?)" in steps[0][3]
    )
