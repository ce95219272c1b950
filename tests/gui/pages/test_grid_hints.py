"""Vague words in what was agreed in a grid get a calm question, as they do in a clause."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.editors.fields.hint_card import HintCard
from hallpass_desktop.gui.models.grid import Column, Under
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from tests.gui.pages.at_boundaries import LEFT, press
from tests.gui.pages.at_the_grid import cell_edit, open_grid, rows_of, stand_on, table
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

Key = Qt.Key


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    agreement = notebook.write(AgreementBody(title="The summer trip"))
    texts = ("Told soon, if reasonable.", "In daylight.", "")
    rows = (GridRowBody(title=f"Row {n}", agreed=text) for n, text in enumerate(texts))
    notebook.journal.agreements.add_rows(agreement, rows)
    return agreement


def card(page: BoundariesPage) -> HintCard:
    (found,) = page.findChildren(HintCard, "grid_hint_card")  # hidden, for the most part
    return found


def asked(page: BoundariesPage) -> str:
    found = card(page)
    return found.accessibleName() if found.isVisible() else ""


def under(page: BoundariesPage, text: str) -> list[tuple[str, bool]]:
    return [
        (text[each.start : each.end], each.is_vague) for each in rows_of(table(page)).under(text)
    ]


def test_standing_on_vague_words_asks_how_both_would_know(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)

    stand_on(page, 0, Column.AGREED)
    at_vague = asked(page)
    stand_on(page, 1, Column.AGREED)

    assert "soon" in at_vague
    assert asked(page) == ""


def test_the_card_lies_below_its_cell_and_takes_no_room(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    before = table(page).height()

    shown = stand_on(page, 0, Column.AGREED)

    cell = shown.visualRect(shown.currentIndex())
    top = shown.viewport().mapToGlobal(cell.bottomLeft())
    assert card(page).mapToGlobal(QPoint(0, 0)).y() >= top.y()
    assert card(page).width() == shown.width()
    assert card(page).height() == card(page).heightForWidth(shown.width())
    assert table(page).height() == before


def test_other_cells_ask_nothing(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    page = open_grid(qtbot, notebook)

    stand_on(page, 0, Column.MINE)

    assert asked(page) == ""


def test_a_hint_that_is_kept_is_not_said_again(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    stand_on(page, 0, Column.AGREED)

    qtbot.mouseClick(find(card(page), QPushButton, "keep_hint_button"), LEFT)

    assert "reasonable" in asked(page)
    assert ("soon", True) not in under(page, "Told soon.")
    assert table(page).hasFocus()


def test_tab_leads_from_the_words_to_the_hint_below_them_and_back(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    grid = stand_on(page, 0, Column.AGREED)
    keep = find(card(page), QPushButton, "keep_hint_button")

    qtbot.keyClick(grid, Key.Key_Tab)
    is_reached = keep.hasFocus()
    qtbot.keyClick(keep, Key.Key_Backtab)

    assert is_reached
    assert grid.hasFocus()
    assert rows_of(grid).column_of(grid.currentIndex()) is Column.AGREED
    assert "soon" in asked(page)


def test_tab_goes_on_past_the_hint(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    page = open_grid(qtbot, notebook)
    qtbot.keyClick(stand_on(page, 0, Column.AGREED), Key.Key_Tab)

    qtbot.keyClick(find(card(page), QPushButton, "keep_hint_button"), Key.Key_Tab)

    assert find(page, QLineEdit, "own_row_edit").hasFocus()
    assert asked(page) == ""


def test_words_are_looked_at_while_they_are_typed(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    shown = stand_on(page, 2, Column.AGREED)

    qtbot.keyClicks(shown, "T")
    edit: QLineEdit = cell_edit(shown)
    qtbot.keyClicks(edit, "old soon")
    qtbot.waitUntil(lambda: "soon" in asked(page))
    edit.clear()
    qtbot.keyClicks(edit, "Told the same day")

    qtbot.waitUntil(lambda: asked(page) == "")


def test_a_word_that_both_explained_is_underlined_and_not_vague(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    words = (Definition("soon", "The same evening."),)
    notebook.journal.agreement_words.write(agreement, words)

    page = open_grid(qtbot, notebook)

    assert under(page, "Told soon, if reasonable.") == [("soon", False), ("reasonable", True)]
    link = next(
        each for each in page.findChildren(MeaningLink) if each.parent() is card(page).parent()
    )
    assert link.words() == words
    assert link.isVisible()


def test_the_line_is_painted(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> None:
    page = open_grid(qtbot, notebook)
    rows = rows_of(table(page))
    with_lines = table(page).grab().toImage()

    rows.under = nothing
    table(page).viewport().update()

    assert table(page).grab().toImage() != with_lines


def nothing(_text: str) -> tuple[Under, ...]:
    return ()


def test_leaving_the_grid_takes_the_card_away(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = open_grid(qtbot, notebook)
    stand_on(page, 0, Column.AGREED)

    find(page, QLineEdit, "own_row_edit").setFocus()

    qtbot.waitUntil(lambda: asked(page) == "")
    press(qtbot, page, "who_section")
    assert asked(page) == ""
