"""A clause or a row of the grid that a search found opens where it stands in its agreement."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.gui.models.grid import Column
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from tests.gui.pages.at_boundaries import add_clause, cards, opened
from tests.gui.pages.at_journal import journal, rows, search, texts, to_trash
from tests.gui.pages.at_the_grid import table
from tests.gui.pages.finding import find, is_there
from tests.gui.pages.notebook import Notebook

Key = Qt.Key


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    return notebook.write(AgreementBody(title="The summer trip", intention="To find out."))


def add_row(
    notebook: Notebook, agreement: RecordId, agreed: str, mine: str = "", theirs: str = ""
) -> RecordId:
    body = GridRowBody(title="Dancing", agreed=agreed, mine=mine, theirs=theirs)
    notebook.journal.agreements.add_rows(agreement, [body])
    return notebook.journal.agreements.read(agreement).grid[-1].id


def finds_the_choir(qtbot: QtBot, page: JournalPage) -> None:
    """Search for it, and stand on the only row."""
    search(page, "choir")
    qtbot.waitUntil(lambda: len(texts(page)) == 1)
    qtbot.keyClick(rows(page), Key.Key_Down)


def is_whole(widget: QWidget) -> bool:
    """Whether all of it is in sight."""
    return widget.visibleRegion().contains(widget.rect())


def waits_for_more_than_a_screen(qtbot: QtBot, page: BoundariesPage) -> None:
    areas = page.findChildren(ScrollPage)
    qtbot.waitUntil(lambda: any(each.verticalScrollBar().maximum() > 200 for each in areas))


def test_a_clause_that_was_found_opens_in_its_agreement(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    clause = add_clause(notebook, agreement, "Nobody from the choir.")
    page = journal(qtbot, notebook)
    finds_the_choir(qtbot, page)

    qtbot.keyClick(rows(page), Key.Key_Return)

    assert notebook.shell.shown == [f"{agreement} who {clause}"]


def test_a_clause_without_a_topic_opens_under_the_first_one(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    clause = add_clause(notebook, agreement, "Nobody from the choir.", topic="")
    page = journal(qtbot, notebook)
    finds_the_choir(qtbot, page)

    qtbot.keyClick(rows(page), Key.Key_Return)

    assert notebook.shell.shown == [f"{agreement} what_counts {clause}"]


def test_a_row_of_the_grid_opens_in_the_grid(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    row = add_row(notebook, agreement, "With the choir only.")
    page = journal(qtbot, notebook)
    finds_the_choir(qtbot, page)

    qtbot.keyClick(rows(page), Key.Key_Return)

    assert notebook.shell.shown == [f"{agreement} grid {row}"]


@pytest.mark.parametrize("fold", [Fold.WIDE, Fold.NARROW])
def test_any_other_page_opens_to_be_read(qtbot: QtBot, notebook: Notebook, fold: Fold) -> None:
    notebook.write(NoteBody(text="The choir again."))
    page = journal(qtbot, notebook, fold)
    finds_the_choir(qtbot, page)

    qtbot.keyClick(rows(page), Key.Key_Return)

    assert is_there(page, "edit_button")
    assert notebook.shell.shown == []


def test_walking_past_a_clause_leads_nowhere(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from the choir.")
    page = journal(qtbot, notebook)
    search(page, "choir")
    qtbot.waitUntil(lambda: len(texts(page)) == 1)

    qtbot.keyClick(rows(page), Key.Key_Down)

    assert find(page, QPushButton, "edit_button").isVisible()
    assert notebook.shell.shown == []


def test_a_clause_in_the_trash_stands_nowhere(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.journal.trash([add_clause(notebook, agreement, "Nobody from the choir.")])
    page = journal(qtbot, notebook)
    to_trash(page)

    qtbot.keyClick(rows(page), Key.Key_Return)

    assert notebook.shell.shown == []


def test_the_clause_one_comes_for_has_the_keyboard_and_is_in_sight(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    for number in range(12):
        add_clause(notebook, agreement, f"Nobody from row {number}.")
    clause = add_clause(notebook, agreement, "Nobody from the choir.")
    page = opened(qtbot, notebook)

    page.show_agreement(agreement, "who", clause)

    card = cards(page)[-1]
    assert (card.clause, card.hasFocus()) == (clause, True)
    waits_for_more_than_a_screen(qtbot, page)
    qtbot.waitUntil(lambda: is_whole(card))


def test_the_row_one_comes_for_has_the_keyboard(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    for number in range(20):
        add_row(notebook, agreement, f"On day {number}.")
    row = add_row(notebook, agreement, "With the choir only.")
    page = opened(qtbot, notebook)

    page.show_agreement(agreement, "grid", row)

    grid = table(page)
    assert (grid.current_row(), grid.hasFocus()) == (row, True)
    waits_for_more_than_a_screen(qtbot, page)
    seen = grid.viewport().visibleRegion
    qtbot.waitUntil(lambda: seen().contains(grid.visualRect(grid.currentIndex())))


def test_a_row_is_shown_also_where_only_those_that_differ_are(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_row(notebook, agreement, "Not yet.", mine="want", theirs="no")
    alike = add_row(notebook, agreement, "With the choir only.", mine="want", theirs="want")
    page = opened(qtbot, notebook)
    page.show_agreement(agreement, "grid")
    qtbot.mouseClick(find(page, QPushButton, "differ_chip"), Qt.MouseButton.LeftButton)

    page.show_agreement(agreement, "grid", alike)

    assert table(page).current_row() == alike
    assert table(page).currentIndex().column() == Column.THING


def test_it_is_come_for_once(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    clause = add_clause(notebook, agreement, "Nobody from the choir.")
    page = opened(qtbot, notebook)
    page.show_agreement(agreement, "who", clause)
    button = find(page, QPushButton, "add_clause_button")
    button.setFocus()

    reads_again(page, notebook, agreement)

    assert find(page, QPushButton, "add_clause_button").hasFocus()


def reads_again(page: BoundariesPage, notebook: Notebook, agreement: RecordId) -> None:
    """Somebody changed the head meanwhile."""
    draft = notebook.journal.open(agreement)
    body = replace(draft.record.body, title="The trip")  # type: ignore[type-var]
    changes = notebook.journal.keep(replace(draft, record=replace(draft.record, body=body)))
    page.show_changes(changes)
