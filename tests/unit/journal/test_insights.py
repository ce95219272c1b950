"""What the journal says about many notes at once, each number with the notes behind it."""

from datetime import date, datetime
from typing import cast

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.insight import (
    AFTER,
    BEFORE,
    KINDS,
    POINTS_TO,
    TAGS,
    TENDER,
    Days,
    Period,
)
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.need import MET, NeedBody
from hallpass_desktop.domain.points import Point, Step
from hallpass_desktop.services.insights import Insight
from hallpass_desktop.services.journal import Journal
from tests.builders import HOME
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)  # a Sunday
WALK = JealousyBody(
    title="The queue",
    strength_before=8,
    strength_now=5,
    tender=("poor_sleep", "a long week"),
    points_to=("closeness",),
    jealousy_kinds=("left_out",),
    tried=(Attempt("walk", 3), Attempt("a bath")),
)


def look(journal: Journal, period: Period) -> Insight:
    """What the long job answers at its end."""
    steps = journal.insights.look(period)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("Insight", end.value)


def happened(journal: Journal, record: RecordId, at: str) -> None:
    when = datetime.fromisoformat(at)
    local = when if when.tzinfo else when.replace(tzinfo=HOME)
    journal.set_happened(record, Moment.at(local))


def write_walks(journal: Journal, write: Write, *days: str) -> list[RecordId]:
    records = [write(WALK) for _ in days]
    for record, day in zip(records, days, strict=True):
        happened(journal, record, f"{day}T21:00")
    return records


def test_an_empty_notebook_has_nothing_to_show(journal: Journal) -> None:
    found = look(journal, Period.ALL)

    assert found.is_empty
    assert found.days == Days(TODAY, TODAY)
    assert len(found.weekdays) == 7


def test_lines_go_by_the_day_on_which_it_happened(journal: Journal, write: Write) -> None:
    write_walks(journal, write, "2026-02-20", "2026-02-20", "2026-02-27")
    write(CheckInBody(calm=4, energy=6))

    found = look(journal, Period.FOUR_WEEKS)

    assert found.step is Step.DAY
    assert [(point.day.day, point.value, point.count) for point in found.lines[BEFORE]] == [
        (20, 8, 2),
        (27, 8, 1),
    ]
    assert [point.value for point in found.lines[AFTER]] == [5, 5]
    assert found.lines["calm"] == (Point(TODAY, 4, 1, 4, 4),)
    assert found.lines["trust"] == ()


def test_a_day_is_the_local_one_of_the_place_where_it_happened(
    journal: Journal, write: Write
) -> None:
    record = write(WALK)
    happened(journal, record, "2026-02-20T23:30-08:00")  # the 21st in Greenwich and at home

    found = look(journal, Period.FOUR_WEEKS)

    assert [point.day for point in found.lines[BEFORE]] == [date(2026, 2, 20)]


def test_what_lies_outside_the_period_or_in_the_trash_is_left_out(
    journal: Journal, write: Write
) -> None:
    records = write_walks(journal, write, "2026-02-01", "2026-02-02", "2026-02-03")
    journal.trash([records[2]])

    found = look(journal, Period.FOUR_WEEKS)

    assert [point.day.day for point in found.lines[BEFORE]] == [2]
    assert [tally.count for tally in found.tried] == [1, 1]
    assert journal.insights.behind(BEFORE, found.days) == (records[1],)


def test_what_was_tried_counts_without_a_rating(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-20", "2026-02-21", "2026-02-22")

    found = look(journal, Period.FOUR_WEEKS)

    tried = {tally.code: tally for tally in found.tried}
    assert set(tried) == {"walk", "a bath"}
    assert (tried["a bath"].count, tried["a bath"].middle) == (3, -3)
    assert set(tried["walk"].records) == set(records)


def test_set_offs_are_codes_own_words_and_tags(journal: Journal, write: Write) -> None:
    (record,) = write_walks(journal, write, "2026-02-20")
    journal.set_tags(record, ["Party"])
    bare = write(JealousyBody(title="No number", tender=("poor_sleep",)))

    found = look(journal, Period.FOUR_WEEKS).set_offs

    assert {tally.code for tally in found[TENDER]} == {"poor_sleep", "a long week"}
    assert [tally.code for tally in found[KINDS]] == ["left_out"]
    assert [tally.code for tally in found[POINTS_TO]] == ["closeness"]
    assert [(tally.code, tally.records) for tally in found[TAGS]] == [("Party", (record,))]
    assert set(found[TENDER][0].records) == {record, bare}
    assert (found[TENDER][0].numbers, found[TENDER][0].middle) == (1, None)


def test_two_spellings_of_a_tag_are_one_under_the_latest(journal: Journal, write: Write) -> None:
    first, second = write_walks(journal, write, "2026-02-20", "2026-02-21")
    journal.set_tags(first, ["cafe"])
    journal.set_tags(second, ["Café"])

    (found,) = look(journal, Period.FOUR_WEEKS).set_offs[TAGS]

    assert (found.code, found.count) == ("Café", 2)


def test_weekdays_are_those_of_the_wall_calendar(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-16", "2026-02-23", "2026-02-24")

    found = look(journal, Period.FOUR_WEEKS).weekdays

    assert [tally.count for tally in found] == [2, 1, 0, 0, 0, 0, 0]
    assert set(found[0].records) == set(records[:2])


def test_marks_of_needs_go_by_the_day_of_the_mark(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(NeedBody(title="Plans"))
    journal.needs.mark(need, 1)
    clock.pass_time(hours=3)  # over midnight, to the 2nd of March
    journal.needs.mark(need, 4)

    (found,) = look(journal, Period.TEN_WEEKS).needs

    assert (found.need, found.title, found.steps) == (need, "Plans", (0, 1, 0, 0, 1))
    assert journal.insights.behind(MET, Days(date(2026, 3, 2), date(2026, 3, 2))) == (need,)
    assert journal.insights.behind(MET, Days(date(2026, 3, 3), date(2026, 3, 9))) == ()


def test_everything_reaches_back_to_the_first_note(journal: Journal, write: Write) -> None:
    write_walks(journal, write, "2021-05-09", "2026-02-24")

    found = look(journal, Period.ALL)

    assert found.days.first == date(2021, 5, 9)
    assert found.step is Step.MONTH
    assert [point.day for point in found.lines[BEFORE]] == [date(2021, 5, 1), date(2026, 2, 1)]


def test_the_notes_behind_a_point_are_named_once(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-16", "2026-02-22", "2026-02-23")

    found = journal.insights.behind(BEFORE, Days(date(2026, 2, 16), date(2026, 2, 22)))

    assert found == tuple(records[:2])
