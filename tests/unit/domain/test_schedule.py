"""What a schedule asks for at an instant."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

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
from hallpass_desktop.domain.schedule import (
    ANSWERS_KEPT,
    Due,
    begun,
    ended,
    has,
    next_asking,
    standing,
)
from tests.unit.domain.schedules import EVENING, a_schedule, asked, at
from tests.unit.domain.zones import BERLIN

SUNDAYS = Weekly((6,), time(19))
PARTY = Checkpoints(datetime(2026, 5, 2, 20), datetime(2026, 5, 3, 1))


def test_a_due_one_says_what_it_is() -> None:
    due = standing(a_schedule(PARTY), at("2026-05-03T09:00"), BERLIN)

    assert isinstance(due, Due)
    assert (due.schedule, due.form, due.phase) == ("s", "pulse", "after")
    assert due.occurrence == "2026-05-03.after"
    assert due.when.local == datetime.fromisoformat("2026-05-03T01:00+02:00")
    assert due.until.local == datetime.fromisoformat("2026-05-06T01:00+02:00")


@pytest.mark.parametrize(
    ("rule", "first", "last"),
    [
        (Daily(date(2026, 3, 1), EVENING, 5), "2026-03-01T21:00", "2026-03-03T20:59"),
        (SUNDAYS, "2026-03-01T19:00", "2026-03-04T18:59"),
        (Monthly(1, EVENING), "2026-03-01T21:00", "2026-03-08T20:59"),
        (Healing(date(2026, 2, 22), EVENING), "2026-03-01T21:00", "2026-03-04T20:59"),
        (Once(datetime(2026, 3, 1, 21)), "2026-03-01T21:00", "2026-03-04T20:59"),
    ],
)
def test_each_is_offered_for_its_window(rule: Rule, first: str, last: str) -> None:
    before, after = (
        (datetime.fromisoformat(end) + timedelta(minutes=minutes)).isoformat()
        for end, minutes in ((first, -1), (last, 1))
    )

    found = [asked(a_schedule(rule), shown)[:10] for shown in (before, first, last, after)]

    assert found[1:] == ["2026-03-01", "2026-03-01", ""]
    assert found[0] != "2026-03-01"


def test_missed_is_missed() -> None:
    schedule = a_schedule()

    assert asked(schedule, "2026-03-20T20:00") == "2026-03-19"
    assert asked(schedule, "2026-03-20T21:00") == "2026-03-20"
    assert asked(schedule.answer(OccurrenceId("2026-03-20")), "2026-03-20T22:00") == ""


def test_consent_is_not_asked_for_after_the_start() -> None:
    schedule = a_schedule(PARTY)

    assert asked(schedule, "2026-05-02T19:59") == "2026-05-02.before"
    assert asked(schedule, "2026-05-02T20:00") == ""


def test_a_schedule_begins_with_what_is_to_come() -> None:
    schedule = begun(a_schedule(), at("2026-03-05T21:10"), BERLIN)

    assert asked(schedule, "2026-03-05T21:10") == ""
    assert asked(schedule, "2026-03-06T21:00") == "2026-03-06"


def test_what_happens_once_is_asked_for_even_if_it_was_written_down_late() -> None:
    schedule = begun(a_schedule(PARTY), at("2026-05-02T18:00"), BERLIN)

    assert asked(schedule, "2026-05-02T18:00") == "2026-05-02.before"


def test_put_off_it_comes_back_and_stays_a_day() -> None:
    schedule = a_schedule(SUNDAYS).put_off(OccurrenceId("2026-03-01"), datetime(2026, 3, 4, 9))

    found = [asked(schedule, f"2026-03-{shown}") for shown in ("01T19:00", "04T08:59")]
    assert found == ["", ""]
    assert asked(schedule, "2026-03-04T09:00") == "2026-03-01"
    assert asked(schedule, "2026-03-05T08:59") == "2026-03-01"
    assert asked(schedule, "2026-03-05T09:00") == ""


def test_put_off_it_gives_way_to_the_next() -> None:
    schedule = a_schedule().put_off(OccurrenceId("2026-03-05"), datetime(2026, 3, 6, 22))

    assert asked(schedule, "2026-03-06T21:30") == "2026-03-06"
    assert next_asking(schedule, at("2026-03-05T22:00"), BERLIN) == at("2026-03-06T21:00")


def test_consent_cannot_be_put_off_past_the_start() -> None:
    schedule = a_schedule(PARTY).put_off(
        OccurrenceId("2026-05-02.before"), datetime(2026, 5, 2, 21)
    )

    assert asked(schedule, "2026-05-02T22:00") == ""
    assert next_asking(schedule, at("2026-05-02T18:00"), BERLIN) == at("2026-05-03T01:00")


def test_the_next_asking_is_the_end_of_putting_off() -> None:
    schedule = a_schedule().put_off(OccurrenceId("2026-03-05"), datetime(2026, 3, 5, 23))

    assert next_asking(schedule, at("2026-03-05T22:00"), BERLIN) == at("2026-03-05T23:00")


def test_what_is_answered_ahead_is_not_asked_for() -> None:
    schedule = a_schedule().answer(OccurrenceId("2026-03-06"))

    assert next_asking(schedule, at("2026-03-05T22:00"), BERLIN) == at("2026-03-07T21:00")


def test_paused_it_asks_for_nothing() -> None:
    schedule = replace(a_schedule(), is_paused=True)

    assert asked(schedule, "2026-03-05T22:00") == ""
    assert next_asking(schedule, at("2026-03-05T22:00"), BERLIN) is None


def test_its_last_day_is_the_last() -> None:
    schedule = replace(a_schedule(SUNDAYS), ends_on=date(2026, 3, 8))

    assert asked(schedule, "2026-03-10T20:00") == "2026-03-08"
    assert next_asking(schedule, at("2026-03-08T20:00"), BERLIN) is None


def test_ended_nothing_waits_and_nothing_comes() -> None:
    now = at("2026-03-05T21:10")

    schedule = ended(a_schedule(), now, BERLIN)

    assert standing(schedule, now, BERLIN) is None
    assert next_asking(schedule, now, BERLIN) is None


@pytest.mark.parametrize(
    ("occurrence", "is_known"),
    [
        ("2026-05-02.before", True),
        ("2026-05-02", False),
        ("2026-05-02.after", False),
        ("2026-05-04.after", False),
        ("soon", False),
        ("", False),
    ],
)
def test_it_knows_its_occurrences(occurrence: str, is_known: bool) -> None:
    assert has(a_schedule(PARTY), OccurrenceId(occurrence)) is is_known


def test_only_so_many_answers_are_kept() -> None:
    schedule = a_schedule()
    for number in range(ANSWERS_KEPT + 5):
        day = date(2026, 3, 1) + timedelta(days=number)
        schedule = schedule.answer(OccurrenceId(day.isoformat()))

    assert len(schedule.answered) == ANSWERS_KEPT
    assert schedule.answered[0] == "2026-03-06"
