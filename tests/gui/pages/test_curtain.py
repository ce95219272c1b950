"""Answering behind the curtain: who sees what, and what is left of it."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.curtain import Stage
from hallpass_desktop.domain.grid import NO, ONLY_IF, WANT, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.grid import Column
from hallpass_desktop.gui.pages.boundaries import grid_section
from hallpass_desktop.gui.pages.boundaries.curtain_screen import CurtainScreen
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.widgets.copied import copy
from hallpass_desktop.gui.widgets.overlay import open_overlays
from tests.gui.pages.at_boundaries import press
from tests.gui.pages.at_the_grid import Key, bodies, cell_edit, open_grid, said, table, writes
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.traces import traces

SECRET = "zebrafinch"


class LeakyScreen(CurtainScreen):
    """The control: hides the table of the first one in the place of taking it away."""

    def _take_table_away(self) -> None:
        table, self.table, self._rows = self.table, None, None
        if table is not None:
            table.hide()


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    agreement = notebook.write(AgreementBody(title="The summer trip"))
    for name in ("Kissing", "Dancing"):
        notebook.journal.grids.add(agreement, name)
    return agreement


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, agreement: RecordId) -> BoundariesPage:
    return open_grid(qtbot, notebook)


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: object) -> Iterator[None]:
    """Nothing made in Python stays on it."""
    yield
    QGuiApplication.clipboard().clear()


def curtain(page: BoundariesPage) -> CurtainScreen:
    (screen,) = [each for each in open_overlays(page.window()) if isinstance(each, CurtainScreen)]
    return screen


def says(qtbot: QtBot, page: BoundariesPage, key: str, words: str = "") -> None:
    """Answer the row with the keyboard."""
    grid = table(curtain(page))
    qtbot.keyClicks(grid, key)
    if words:
        writes(qtbot, grid, words)


def goes_on(qtbot: QtBot, page: BoundariesPage, times: int = 1) -> None:
    for _ in range(times):
        press(qtbot, curtain(page), "curtain_yes_button")


def until_the_other_one_answers(qtbot: QtBot, page: BoundariesPage) -> None:
    press(qtbot, page, "curtain_button")
    says(qtbot, page, "3", SECRET)
    goes_on(qtbot, page, 2)


def test_both_say_yes_and_the_answers_stand_in_the_grid(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, page: BoundariesPage
) -> None:
    until_the_other_one_answers(qtbot, page)
    says(qtbot, page, "5")
    goes_on(qtbot, page, 2)
    before = bodies(notebook, agreement)

    goes_on(qtbot, page, 2)

    assert {body.mine for body in before} == {""}
    assert bodies(notebook, agreement)[0] == GridRowBody(
        "Kissing", place=0.0, mine=ONLY_IF, mine_if=SECRET, theirs=NO
    )
    assert not open_overlays(page.window())
    assert said(table(page), Column.MINE)[0] == "Only if …"
    assert "revision" in traces(SECRET, notebook, "")


def test_what_was_revealed_can_be_taken_back_at_once(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, page: BoundariesPage
) -> None:
    before = bodies(notebook, agreement)
    until_the_other_one_answers(qtbot, page)
    goes_on(qtbot, page, 4)

    notebook.journal.undo()

    assert bodies(notebook, agreement) == before


@pytest.mark.parametrize("steps", [2, 4])
def test_a_no_of_either_writes_nothing_and_shows_nothing(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, page: BoundariesPage, steps: int
) -> None:
    before = bodies(notebook, agreement)
    press(qtbot, page, "curtain_button")
    says(qtbot, page, "3", SECRET)
    goes_on(qtbot, page, 2)
    says(qtbot, page, "1")
    goes_on(qtbot, page, steps - 1)
    asked = curtain(page)

    press(qtbot, asked, "curtain_no_button")

    assert bodies(notebook, agreement) == before
    assert asked.stage is Stage.GONE
    assert traces(SECRET, notebook, "") == set()


def test_a_no_of_the_other_one_asks_for_the_screen_back(qtbot: QtBot, page: BoundariesPage) -> None:
    until_the_other_one_answers(qtbot, page)

    press(qtbot, curtain(page), "curtain_no_button")
    waiting = find(curtain(page), QPushButton, "curtain_yes_button").text()
    goes_on(qtbot, page)

    assert waiting == "I have the screen again"
    assert not open_overlays(page.window())


def test_it_says_beforehand_what_lets_go_of_the_answers(qtbot: QtBot, page: BoundariesPage) -> None:
    press(qtbot, page, "curtain_button")

    said = " ".join(label.text() for label in curtain(page).findChildren(QLabel))
    assert "covering, locking or closing lets go of all of them" in said


def test_a_cover_in_the_middle_lets_go_of_everything(
    qtbot: QtBot, notebook: Notebook, page: BoundariesPage
) -> None:
    until_the_other_one_answers(qtbot, page)
    screen = curtain(page)

    screen.cancel()

    assert screen.ends_under_cover
    assert screen.stage is Stage.GONE
    assert traces(SECRET, notebook, "") == set()


def test_the_second_one_begins_empty_and_finds_no_trace_of_the_first(
    qtbot: QtBot, notebook: Notebook, page: BoundariesPage, caplog: pytest.LogCaptureFixture
) -> None:
    press(qtbot, page, "curtain_button")
    says(qtbot, page, "3", SECRET)
    copy(SECRET)
    seen_by_the_first = traces(SECRET, notebook, caplog.text)

    goes_on(qtbot, page, 2)

    assert {"model", "accessible", "clipboard"} <= seen_by_the_first
    assert traces(SECRET, notebook, caplog.text) == set()
    assert said(table(curtain(page)), Column.MINE) == ["", ""]


def test_an_open_cell_leaves_nothing_behind(
    qtbot: QtBot, notebook: Notebook, page: BoundariesPage
) -> None:
    press(qtbot, page, "curtain_button")
    grid = table(curtain(page))
    qtbot.keyClicks(grid, "3")
    qtbot.keyClicks(cell_edit(grid), SECRET)
    seen_while_typing = traces(SECRET, notebook, "")

    goes_on(qtbot, page, 2)

    assert "undo of a line" in seen_while_typing
    assert traces(SECRET, notebook, "") == set()
    assert not page.window().findChildren(QLineEdit, "grid_cell_edit")


def test_a_screen_that_only_hides_the_first_table_is_caught(
    qtbot: QtBot, notebook: Notebook, page: BoundariesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grid_section, "CurtainScreen", LeakyScreen)

    until_the_other_one_answers(qtbot, page)

    assert "model" in traces(SECRET, notebook, "")


def leaks_into_a_draft(notebook: Notebook) -> None:
    draft = notebook.journal.begin(Kind.NOTE)
    record = replace(draft.record, body=NoteBody(text=SECRET))
    notebook.journal.save_draft(replace(draft, record=record))


def leaks_into_a_page(notebook: Notebook) -> None:
    notebook.write(NoteBody(text=SECRET))


def leaks_into_the_log(_notebook: Notebook) -> None:
    logging.getLogger("hallpass").warning(SECRET)


@pytest.mark.parametrize(
    ("leak", "places"),
    [
        (leaks_into_a_draft, {"draft"}),
        (leaks_into_a_page, {"search", "revision"}),
        (leaks_into_the_log, {"log"}),
    ],
)
def test_an_answer_that_was_kept_anywhere_is_caught(
    qtbot: QtBot,
    notebook: Notebook,
    page: BoundariesPage,
    caplog: pytest.LogCaptureFixture,
    leak: Callable[[Notebook], None],
    places: set[str],
) -> None:
    until_the_other_one_answers(qtbot, page)
    before = traces(SECRET, notebook, caplog.text)

    leak(notebook)

    assert before == set()
    assert traces(SECRET, notebook, caplog.text) >= places


def test_a_name_cannot_be_changed_behind_the_curtain(qtbot: QtBot, page: BoundariesPage) -> None:
    press(qtbot, page, "curtain_button")
    grid = table(curtain(page))
    grid.go_to(0, Column.THING)

    for key in (Key.Key_F2, Key.Key_Return, Key.Key_Delete):
        qtbot.keyClick(grid, key)

    assert said(grid, Column.THING) == ["Kissing", "Dancing"]
    assert open_overlays(page.window()) == [curtain(page)]


def test_only_one_of_the_answers_is_not_enough(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId, page: BoundariesPage
) -> None:
    until_the_other_one_answers(qtbot, page)
    says(qtbot, page, "1")
    goes_on(qtbot, page, 3)

    assert WANT not in {body.theirs for body in bodies(notebook, agreement)}
    assert traces(SECRET, notebook, "") == set()
