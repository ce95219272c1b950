"""What happens elsewhere in the notebook while a summary is open: its page follows."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.summary import Section
from tests.gui.pages.at_summary import COATS, body, choose, close_all, furnish, opened, tick
from tests.gui.pages.finding import said
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


@pytest.mark.usefixtures("pages")
def test_one_that_went_into_the_trash_is_written_on_no_more(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The door")
    page.left()
    first = page.writing.id
    assert first is not None

    page.show_changes(notebook.journal.trash([first]))
    page.entered()

    assert page.writing.id != first
    assert body(page).wants == ()
    assert page.choices.lines[Section.WANTS].lines() == ()
    assert notebook.journal.read(first).record.trashed_at is not None


@pytest.mark.usefixtures("pages")
def test_one_that_was_opened_by_hand_lets_go_of_it_too(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    page.left()
    first = page.writing.id
    assert first is not None
    page.show_record(first)

    page.show_changes(notebook.journal.trash([first]))

    assert page.writing.id != first
    assert notebook.shell.errors == []


def test_a_page_with_another_name_is_called_so_at_once(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])

    notebook.rewrite(pages["coats"], replace(COATS, title="Fennelish", strength_now=9))
    page.left()
    page.entered()

    row = page.choices.items.rows()[pages["coats"]]
    assert "Fennelish" in said(row)
    assert "Fennelish" in row.check.accessibleName()
    assert "coat queue" not in said(row)


@pytest.mark.usefixtures("pages")
def test_the_keyboard_stays_on_an_agreement_that_is_ticked(
    qtbot: QtBot, notebook: Notebook
) -> None:
    agreement = notebook.write(AgreementBody(title="The weekend"))
    clause = notebook.journal.agreements.begin_clause(agreement)
    notebook.journal.keep(
        replace(clause, record=replace(clause.record, body=ClauseBody(text="Nobody from work.")))
    )
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    page.choices.open_section(Section.AGREEMENT)
    (check,) = page.choices.parts_of[Section.AGREEMENT].checks()
    check.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(check, Qt.Key.Key_Space)

    now = page.choices.parts_of[Section.AGREEMENT].checks()[0]
    assert now.isChecked()
    assert QApplication.focusWidget() is now
