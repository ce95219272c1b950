"""What the journal says about many notes at once, each number with the notes behind it."""

from dataclasses import replace
from datetime import date

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.insight import (
    AFTER,
    BEFORE,
    KINDS,
    POINTS_TO,
    TAGS,
    TENDER,
    TRIED,
    WEEKDAY,
    Days,
    Period,
)
from hallpass_desktop.domain.jealousy import Attempt, JealousyBody
from hallpass_desktop.domain.need import MET, NeedBody
from hallpass_desktop.domain.points import Point, Spread, Step
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.storage import tallies
from tests.fakes import FakeClock
from tests.unit.journal.at_insights import WALK, behind, happened, look, write_walks
from tests.unit.journal.conftest import Write

TODAY = date(2026, 3, 1)  # a Sunday


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
    assert behind(journal, BEFORE, "", found.days) == (records[1],)


def test_what_was_tried_counts_without_a_rating(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-20", "2026-02-21", "2026-02-22")

    found = look(journal, Period.FOUR_WEEKS)

    tried = {tally.code: tally for tally in found.tried}
    assert set(tried) == {"walk", "a bath"}
    assert (tried["a bath"].count, tried["a bath"].spread) == (3, Spread(3, -3, -3, -3))
    assert behind(journal, TRIED, "walk", found.days) == tuple(records)


def test_set_offs_are_codes_own_words_and_tags(journal: Journal, write: Write) -> None:
    (record,) = write_walks(journal, write, "2026-02-20")
    journal.set_tags(record, ["Party"])
    bare = write(JealousyBody(title="No number", tender=("poor_sleep",)))

    found = look(journal, Period.FOUR_WEEKS)

    tender, tags = found.set_offs[TENDER], found.set_offs[TAGS]
    assert [tally.code for tally in tender] == ["poor_sleep", "a long week"]
    assert (tender[0].count, tender[0].numbers, tender[0].spread) == (2, 1, None)
    assert [tally.code for tally in found.set_offs[KINDS]] == ["left_out"]
    assert [tally.code for tally in found.set_offs[POINTS_TO]] == ["closeness"]
    assert [(tally.name, tally.count) for tally in tags] == [("Party", 1)]
    assert behind(journal, TENDER, "poor_sleep", found.days) == (record, bare)
    assert behind(journal, TAGS, tags[0].code, found.days) == (record,)


def test_two_spellings_of_a_tag_are_one_under_the_latest(journal: Journal, write: Write) -> None:
    first, second = write_walks(journal, write, "2026-02-20", "2026-02-21")
    journal.set_tags(first, ["cafe"])
    journal.set_tags(second, ["Café"])

    found = look(journal, Period.FOUR_WEEKS)

    (tag,) = found.set_offs[TAGS]
    assert (tag.name, tag.count) == ("Café", 2)
    assert behind(journal, TAGS, tag.code, found.days) == (first, second)


def test_weekdays_are_those_of_the_wall_calendar(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-16", "2026-02-23", "2026-02-24")

    found = look(journal, Period.FOUR_WEEKS)

    assert [tally.count for tally in found.weekdays] == [2, 1, 0, 0, 0, 0, 0]
    assert behind(journal, WEEKDAY, "1", found.days) == tuple(records[:2])


def test_marks_of_needs_go_by_the_day_of_the_mark(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(NeedBody(title="Plans"))
    journal.needs.mark(need, 1)
    clock.pass_time(hours=3)  # over midnight, to the 2nd of March
    journal.needs.mark(need, 4)

    (found,) = look(journal, Period.THREE_MONTHS).needs

    assert (found.need, found.title, found.steps) == (need, "Plans", (0, 1, 0, 0, 1))
    assert behind(journal, MET, need, Days(TODAY, TODAY)) == (need,)


def test_marks_made_before_the_period_are_left_out(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    need = write(NeedBody(title="Plans"))
    journal.needs.mark(need, 1)
    clock.pass_time(hours=24 * 28)
    journal.needs.mark(need, 4)

    (found,) = look(journal, Period.FOUR_WEEKS).needs

    assert found.steps == (0, 0, 0, 0, 1)


def test_everything_reaches_back_to_the_first_note(journal: Journal, write: Write) -> None:
    write_walks(journal, write, "2021-05-09", "2026-02-24")

    found = look(journal, Period.ALL)

    assert found.days.first == date(2021, 5, 9)
    assert found.step is Step.MONTH
    assert [point.day for point in found.lines[BEFORE]] == [
        date(2021, 5, 1),
        date(2026, 2, 1),
    ]


def test_the_notes_behind_a_point_are_named_once(journal: Journal, write: Write) -> None:
    records = write_walks(journal, write, "2026-02-16", "2026-02-22", "2026-02-23")

    found = behind(journal, BEFORE, "", Days(date(2026, 2, 16), date(2026, 2, 22)))

    assert found == tuple(records[:2])


def test_a_point_of_a_scale_opens_its_check_ins(journal: Journal, write: Write) -> None:
    write_walks(journal, write, "2026-02-16")
    record = write(CheckInBody(calm=4))

    assert behind(journal, "calm", "", Days(TODAY, TODAY)) == (record,)
    assert behind(journal, "trust", "", Days(TODAY, TODAY)) == ()


def test_a_note_without_both_strengths_does_not_stand_behind_what_was_tried(
    journal: Journal, write: Write
) -> None:
    write(JealousyBody(title="One number", strength_before=5, tried=(Attempt("walk"),)))
    record = write(WALK)

    (tried,) = (t for t in look(journal, Period.ALL).tried if t.code == "walk")

    assert tried.count == 1
    assert behind(journal, TRIED, "walk", Days(TODAY, TODAY)) == (record,)


def test_a_thing_chosen_twice_in_a_note_counts_once(journal: Journal, write: Write) -> None:
    write(replace(WALK, tried=(Attempt("walk", 1), Attempt("walk", 3))))

    assert [tally.count for tally in look(journal, Period.ALL).tried] == [1]


def test_a_small_journal_agrees_with_pencil_and_paper(journal: Journal, write: Write) -> None:
    """Five walks: 8-4, 6-5, 7-4, 9-3, 5-5. Changes -6 -4 -3 -1 0, strengths 5 6 7 8 9."""
    pairs = ((8, 4), (6, 5), (7, 4), (9, 3), (5, 5))
    for day, (before, after) in enumerate(pairs, start=16):
        record = write(replace(WALK, strength_before=before, strength_now=after))
        happened(journal, record, f"2026-02-{day}T20:00")

    found = look(journal, Period.FOUR_WEEKS)

    tried = next(tally for tally in found.tried if tally.code == "walk")
    assert tried.spread == Spread(5, -4, -3, -1)
    assert (tried.before, tried.after) == (7, 4)
    assert found.wholes[BEFORE] == Spread(5, 6, 7, 8)
    assert found.wholes[AFTER] == Spread(5, 4, 4, 5)
    assert found.set_offs[TENDER][0].spread == Spread(5, 6, 7, 8)
    assert [tally.count for tally in found.weekdays] == [1, 1, 1, 1, 1, 0, 0]


def test_counting_does_not_depend_on_where_a_step_ends(
    journal: Journal, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_walks(journal, write, *(f"2026-02-{day}" for day in (16, 16, 17, 18, 18, 18, 20)))
    whole = look(journal, Period.ALL)
    behind_whole = behind(journal, TRIED, "walk", whole.days)

    monkeypatch.setattr(tallies, "AT_ONCE", 1)

    assert look(journal, Period.ALL) == whole
    assert behind(journal, TRIED, "walk", whole.days) == behind_whole
    assert len(behind_whole) == 7


def test_the_marks_of_the_days_come_with_the_numbers(journal: Journal, write: Write) -> None:
    write(CheckInBody(calm=4))
    journal.chart_marks.add(TODAY, "Work trip")
    journal.chart_marks.add(date(2025, 1, 1), "Long ago")

    insight = look(journal, Period.FOUR_WEEKS)

    assert [each.name for each in insight.marks] == ["Work trip"]
