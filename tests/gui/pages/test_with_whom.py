"""An agreement knows the other person by an alias, and says it where they are meant."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.gui.models.grid import Column, GridRows
from tests.gui.pages.at_boundaries import ME, THEM, opened
from tests.gui.pages.at_the_grid import open_grid, rows_of, table
from tests.gui.pages.finding import said
from tests.gui.pages.notebook import Notebook

TOLD_ME = Author(Who.PARTNER, Told.TO_ME)


def rows(qtbot: QtBot, notebook: Notebook, alias: str) -> GridRows:
    agreement = notebook.write(AgreementBody(title="The summer trip", with_whom=alias))
    notebook.journal.grids.add(agreement, "Kissing")
    return rows_of(table(open_grid(qtbot, notebook)))


@pytest.mark.parametrize(
    ("alias", "name"), [("Kim", "Kim"), ("", "The other one"), (" ", "The other one")]
)
def test_a_column_of_the_grid_is_theirs_by_name(
    qtbot: QtBot, notebook: Notebook, alias: str, name: str
) -> None:
    grid = rows(qtbot, notebook, alias)

    assert grid.name(Column.THEIRS) == name
    assert grid.read_aloud(grid.at(0, Column.THEIRS)) == f"Kissing, {name}: no answer yet"
    assert grid.name(Column.MINE) == "You"


@pytest.mark.parametrize(
    ("author", "who"), [(ME, "you"), (THEM, "Kim"), (TOLD_ME, "Kim, as they told you")]
)
def test_a_pause_says_who_it_was(
    qtbot: QtBot, notebook: Notebook, author: Author, who: str
) -> None:
    agreement = notebook.write(AgreementBody(title="The summer trip", with_whom="Kim"))
    notebook.journal.agreements.note(agreement, Did.PAUSED, author)

    assert f"Paused by {who}, " in said(opened(qtbot, notebook))


def test_another_alias_follows_into_the_agreement(notebook: Notebook) -> None:
    agreement = notebook.write(AgreementBody(title="The summer trip", with_whom="Kim"))
    people = notebook.journal.people
    kim = people.new("Kim")
    people.keep(kim)

    for _ in people.rename(replace(kim, alias="Robin")):
        continue

    assert notebook.journal.agreements.read(agreement).body.with_whom == "Robin"
