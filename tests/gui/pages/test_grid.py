"""The behaviour grid on its page: answers, words, rows, and only where two people differ."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.grid import ANSWERS, BEHAVIOURS, NO, ONLY_IF, WANT, WILLING
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.grid import Column
from tests.gui.pages.at_boundaries import LEFT, ME, choose, is_offered, press, reading, texts
from tests.gui.pages.at_the_grid import (
    Key,
    bodies,
    cell_edit,
    open_grid,
    said,
    stand_on,
    table,
    writes,
)
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    agreement = notebook.write(AgreementBody(title="The summer trip", what_counts="A kiss."))
    for name in ("Kissing", "Dancing", "Flirting"):
        notebook.journal.grids.add(agreement, name)
    return agreement


def answered(notebook: Notebook, agreement: RecordId, *answers: tuple[str, str]) -> None:
    grid = notebook.journal.agreements.read(agreement).grid
    for row, (mine, theirs) in zip(grid, answers, strict=False):
        notebook.journal.grids.change(row.id, replace(row.body, mine=mine, theirs=theirs))


def test_an_empty_grid_offers_a_list_to_begin_with(qtbot: QtBot, notebook: Notebook) -> None:
    agreement = notebook.write(AgreementBody(title="The summer trip"))
    page = open_grid(qtbot, notebook)

    press(qtbot, page, "begin_grid_button")

    assert len(bodies(notebook, agreement)) == len(BEHAVIOURS)
    assert said(table(page), Column.THING)[4] == "Kissing"
    assert not is_offered(page, "begin_grid_button")


@pytest.mark.parametrize("number", range(1, 7))
def test_a_digit_answers_and_the_answer_is_kept(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, number: int
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 1, Column.THEIRS)

    qtbot.keyClicks(grid, str(number))

    assert bodies(notebook, agreement)[1].theirs == ANSWERS[number - 1]
    assert len({bool(body.theirs) for body in bodies(notebook, agreement)}) == 2


def test_seven_is_no_answer_and_the_name_of_a_row_takes_none(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    before = bodies(notebook, agreement)

    qtbot.keyClicks(stand_on(page, 0, Column.MINE), "7")
    qtbot.keyClicks(stand_on(page, 0, Column.THING), "1")

    assert bodies(notebook, agreement) == before
    assert not page.findChildren(QLineEdit, "grid_cell_edit")


def test_only_if_asks_for_its_words(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.MINE)

    qtbot.keyClicks(grid, "3")
    writes(qtbot, grid, "told before")

    body = bodies(notebook, agreement)[0]
    assert (body.mine, body.mine_if) == (ONLY_IF, "told before")


def test_delete_clears_an_answer_and_undo_brings_it_back(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    answered(notebook, agreement, (WANT, NO))
    page = open_grid(qtbot, notebook)

    qtbot.keyClick(stand_on(page, 0, Column.MINE), Key.Key_Delete)
    cleared = bodies(notebook, agreement)[0]
    page.show_changes(notebook.journal.undo())

    assert (cleared.mine, cleared.theirs) == ("", NO)
    assert said(table(page), Column.MINE)[0] == "Want"


def test_enter_offers_the_answers(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    page = open_grid(qtbot, notebook)

    qtbot.keyClick(stand_on(page, 2, Column.MINE), Key.Key_Return)
    choose(page, WILLING)

    assert bodies(notebook, agreement)[2].mine == WILLING
    assert table(page).hasFocus()


def test_typing_writes_what_was_agreed(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.AGREED)

    qtbot.keyClicks(grid, "A")
    began_with = cell_edit(grid).text()
    writes(qtbot, grid, "A cheek hello is fine.")

    assert began_with == "A"
    assert bodies(notebook, agreement)[0].agreed == "A cheek hello is fine."


def test_words_that_are_being_typed_are_on_their_way_to_the_disk(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.AGREED)

    qtbot.keyClicks(grid, "A")
    qtbot.keyClicks(cell_edit(grid), " kiss")

    (draft,) = page.drafts()
    assert getattr(draft.record.body, "agreed", "") == "A kiss"


def test_escape_leaves_a_cell_as_it_was(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.AGREED)

    qtbot.keyClicks(grid, "A")
    writes(qtbot, grid, "A kiss", ends_with=Key.Key_Escape)

    assert bodies(notebook, agreement)[0].agreed == ""
    assert page.drafts() == ()
    assert notebook.journal.settle() == ()


def test_arrows_and_tab_go_from_cell_to_cell_and_tab_leaves_at_the_end_of_a_row(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.THING)

    qtbot.keyClick(grid, Key.Key_Down)
    places = []
    for _ in range(3):
        qtbot.keyClick(grid, Key.Key_Tab)
        places.append((grid.currentIndex().row(), grid.currentIndex().column()))
    qtbot.keyClick(grid, Key.Key_Tab)

    assert places == [(1, 1), (1, 2), (1, 3)]
    assert not grid.hasFocus()


def test_a_row_can_be_added_renamed_moved_and_put_in_the_trash(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)

    qtbot.keyClicks(find(page, QLineEdit, "own_row_edit"), "Holding hands")
    press(qtbot, page, "add_row_button")
    grid = stand_on(page, 3, Column.THING)
    qtbot.keyClick(grid, Key.Key_Return)
    choose(page, "rename")
    writes(qtbot, grid, "Hand in hand")
    qtbot.keyClick(stand_on(page, 3, Column.THING), Key.Key_Return)
    choose(page, "up")
    moved = said(grid, Column.THING)
    qtbot.keyClick(stand_on(page, 0, Column.THING), Key.Key_Delete)

    assert moved == ["Kissing", "Dancing", "Hand in hand", "Flirting"]
    assert said(grid, Column.THING) == ["Dancing", "Hand in hand", "Flirting"]
    assert notebook.shell.toasts[-1] == ("In the trash for thirty days", True)
    page.show_changes(notebook.journal.undo())
    assert said(grid, Column.THING)[0] == "Kissing"


def test_only_the_rows_on_which_two_people_differ(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    answered(notebook, agreement, (WANT, WILLING), (WANT, NO), (ONLY_IF, NO))
    page = open_grid(qtbot, notebook)

    qtbot.mouseClick(find(page, QPushButton, "differ_chip"), LEFT)

    assert said(table(page), Column.THING) == ["Dancing", "Flirting"]
    assert find(page, QLabel, "grid_sum_label").text() == "1 row alike, 2 to talk about"
    name = find(page, QPushButton, "grid_section").accessibleName()
    assert name == "With other people, 2 to talk about"


def test_what_counts_stands_above_and_can_be_written(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)

    press(qtbot, page, "write_counts_button")

    assert find(page, QLabel, "what_counts_label").text() == "A kiss."
    assert notebook.shell.edited == [agreement]
    assert Kind.AGREEMENT not in notebook.shell.edited


def test_what_was_agreed_is_part_of_what_is_read(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    grid = notebook.journal.agreements.read(agreement).grid
    notebook.journal.grids.change(
        grid[0].id, replace(grid[0].body, agreed="On the cheek.", mine=NO)
    )
    notebook.journal.agreements.save_version(agreement)
    notebook.journal.agreements.note(agreement, Did.TALKED, ME)
    page = open_grid(qtbot, notebook)

    press(qtbot, page, "step_button")

    assert "Kissing: On the cheek." in texts(reading(page))


def test_what_has_ended_is_only_read(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    notebook.journal.agreements.note(agreement, Did.ENDED, ME)
    page = open_grid(qtbot, notebook)

    assert not is_offered(page, "add_row_button")
    assert not table(page).isEnabled()
