"""Marks on the chart are kept in the vault, changed, moved, and taken back."""

from datetime import date, timedelta

import pytest

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.insight import Days
from hallpass_desktop.services.journal import Journal

TODAY = date(2026, 3, 1)


def marks(journal: Journal) -> list[tuple[date, str]]:
    return [(each.day, each.name) for each in journal.chart_marks.every()]


def test_marks_are_kept_by_day(journal: Journal) -> None:
    changes = journal.chart_marks.add(TODAY, "Work trip")
    journal.chart_marks.add(TODAY - timedelta(days=9), "  A long\n talk ")

    assert marks(journal) == [(date(2026, 2, 20), "A long talk"), (TODAY, "Work trip")]
    assert changes.lists == frozenset({"chart_marks"})


def test_one_without_a_name_is_no_mark(journal: Journal) -> None:
    assert not journal.chart_marks.add(TODAY, "  ")

    assert marks(journal) == []


def test_it_is_renamed_moved_and_removed_and_all_of_it_is_taken_back(journal: Journal) -> None:
    journal.chart_marks.add(TODAY, "Trip")
    (trip,) = journal.chart_marks.every()
    earlier = TODAY - timedelta(days=1)

    journal.chart_marks.change(trip.id, TODAY, "Work trip")
    journal.chart_marks.change(trip.id, earlier, "Work trip")
    assert marks(journal) == [(earlier, "Work trip")]
    journal.chart_marks.remove(trip.id)
    assert marks(journal) == []

    journal.undo()
    assert marks(journal) == [(earlier, "Work trip")]
    journal.undo()
    assert marks(journal) == [(TODAY, "Work trip")]
    journal.undo()
    assert marks(journal) == [(TODAY, "Trip")]


def test_changing_nothing_changes_nothing_and_no_name_leaves_the_old_one(journal: Journal) -> None:
    journal.chart_marks.add(TODAY, "Trip")
    (trip,) = journal.chart_marks.every()

    assert not journal.chart_marks.change(trip.id, TODAY, " ")


def test_one_that_is_gone_is_said_to_be_gone(journal: Journal) -> None:
    with pytest.raises(NotFound):
        journal.chart_marks.change("nobody", TODAY, "Trip")
    with pytest.raises(NotFound):
        journal.chart_marks.remove("nobody")


def test_a_chart_gets_the_marks_of_its_days(journal: Journal) -> None:
    journal.chart_marks.add(TODAY, "Work trip")
    journal.chart_marks.add(TODAY - timedelta(days=400), "Long ago")

    days = Days(TODAY - timedelta(days=27), TODAY)

    assert [each.name for each in journal.chart_marks.of(days)] == ["Work trip"]
