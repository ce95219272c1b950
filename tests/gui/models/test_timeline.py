from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.describe import describe
from hallpass_desktop.gui.models.entry_text import EntryText, MonthText
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.models.timeline import TimelineModel
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.words import Vocabulary
from tests.gui.models.fake_pages import NOON, FakePages, a_row

ROOT = QModelIndex()


def say(row: Row) -> EntryText:
    return describe(row, Vocabulary(), NOON.date())


def a_model(pages: FakePages, fits: int = 7) -> TimelineModel:
    model = TimelineModel(InlineTasks(), pages, say)
    model.set_rows_that_fit(fits)
    model.look_for(Query())
    return model


def titles(model: TimelineModel) -> list[str]:
    """List the rows by title and the headings by their words."""
    found = []
    for place in range(model.rowCount()):
        said = model.index(place, 0).data(TextRole)
        found.append(f"- {said.spoken}" if isinstance(said, MonthText) else said.title)
    return found


def test_the_model_keeps_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = a_model(FakePages.with_notes(40))

    qtmodeltester.check(model)
    model.look_again(frozenset({RecordId("r000003")}))
    model.fetchMore(ROOT)

    assert model.rowCount(model.index(0, 0)) == 0


def test_of_a_long_day_no_more_is_read_again_than_is_loaded(qtbot: QtBot) -> None:
    at = [Moment.at(NOON - timedelta(seconds=number)) for number in range(300)]
    pages = FakePages([a_row(number, happened=at[number]) for number in range(300)])
    model = a_model(pages, fits=7)
    before, shown = pages.built, titles(model)
    pages.replace(a_row(999, happened=Moment.at(NOON + timedelta(seconds=1))))

    model.look_again(frozenset({RecordId("r000999")}))

    assert titles(model)[1:] == ["Note 999", *shown[1:]]
    assert pages.built - before == 7 + 10 + 1


def test_a_page_holds_what_fits_and_ten_more(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(10_000)

    model = a_model(pages, fits=7)

    assert pages.built == len(model.rows) == 17
    while len(model.rows) < 200:
        model.fetchMore(ROOT)
    assert pages.largest == 17


def test_a_month_begins_with_a_heading_that_counts(qtbot: QtBot) -> None:
    model = a_model(FakePages.with_notes(70), fits=90)

    assert [line for line in titles(model) if line.startswith("-")] == [
        "- March 2026, 68 pages",
        "- February 2026, 2 pages",
    ]
    model.look_for(Query(terms=("note 6",)))
    assert titles(model)[0] == "- March 2026, 9 of 68 pages"


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = a_model(FakePages.with_notes(3))

    chosen = [
        bool(model.index(place, 0).flags() & Qt.ItemFlag.ItemIsSelectable) for place in range(4)
    ]

    assert chosen == [False, True, True, True]


def test_every_page_comes_once_and_the_end_is_known(qtbot: QtBot) -> None:
    model = a_model(FakePages.with_notes(40))

    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)

    assert [row.title for row in model.rows] == [f"Note {number}" for number in range(40)]
    assert model.is_whole


def test_a_changed_row_changes_in_its_place(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(30)
    model = a_model(pages)
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    pages.replace(a_row(4, title="Rewritten"))

    model.look_again(frozenset({RecordId("r000004")}))

    assert titles(model)[5] == "Rewritten"
    assert (5, 5) in changed
    assert not resets


def test_a_new_note_comes_in_at_its_time(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(30)
    model = a_model(pages)
    pages.replace(replace(a_row(900), happened=a_row(2).happened, title="Backdated"))

    model.look_again(frozenset({RecordId("r000900")}))

    assert "Backdated" in titles(model)[3:5]
    assert len(model.rows) == 18


def test_a_note_older_than_what_is_loaded_waits_for_its_page(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(60)
    model = a_model(pages)
    pages.replace(replace(a_row(900), happened=a_row(50).happened, title="Backdated"))

    model.look_again(frozenset({RecordId("r000900")}))

    assert "Backdated" not in titles(model)
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    assert titles(model).count("Backdated") == 1


def test_a_note_that_goes_takes_an_empty_heading_along(qtbot: QtBot) -> None:
    pages = FakePages([a_row(0), a_row(80)])
    model = a_model(pages)
    pages.remove(RecordId("r000080"))

    model.look_again(frozenset({RecordId("r000080")}))

    assert titles(model) == ["- March 2026, 1 page", "Note 0"]


def test_a_moved_note_is_found_at_its_new_time(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(20)
    model = a_model(pages, fits=20)
    pages.replace(replace(a_row(0), happened=Moment.at(NOON - timedelta(hours=50))))

    model.look_again(frozenset({RecordId("r000000")}))

    assert [row.title for row in model.rows[:12]] == [row.title for row in pages.rows[:12]]
    assert titles(model).count("Note 0") == 1


def test_the_first_note_fills_an_empty_list(qtbot: QtBot) -> None:
    pages = FakePages()
    model = a_model(pages)
    pages.replace(a_row(0))

    with qtbot.waitSignal(model.filled) as filled:
        model.look_again(frozenset({RecordId("r000000")}))

    assert filled.args == [1]


def test_a_changed_note_that_no_longer_matches_leaves_the_search(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(30)
    model = a_model(pages)
    model.look_for(Query(terms=("note 1",), kinds=(Kind.NOTE,)))
    pages.replace(a_row(12, title="Something else"))

    model.look_again(frozenset({RecordId("r000012")}))

    assert "Note 12" not in titles(model)
    assert "Note 13" in titles(model)


def test_a_failed_page_is_reported_and_can_be_asked_for_again(qtbot: QtBot) -> None:
    pages = FakePages.with_notes(40)
    model = a_model(pages)
    pages.error = StorageFailed()

    with qtbot.waitSignal(model.failed):
        model.fetchMore(ROOT)

    pages.error = None
    assert model.canFetchMore(ROOT)
    model.fetchMore(ROOT)
    assert len(model.rows) == 34


def test_rows_are_spoken_without_their_words(qtbot: QtBot) -> None:
    row = a_row(0, strength_before=7, strength_after=4, kind=Kind.JEALOUSY)
    model = a_model(FakePages([row]))

    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Note 0. Today, 12:00. Jealousy note. 7 before. 4 after. Only you"


@pytest.mark.parametrize("count", [0, 1])
def test_a_list_tells_when_it_is_filled(qtbot: QtBot, count: int) -> None:
    model = TimelineModel(InlineTasks(), FakePages.with_notes(count), say)

    with qtbot.waitSignal(model.filled) as filled:
        model.look_for(Query())

    assert filled.args == [count]
