"""The short page of a first evening, read in the journal, and the plan that is begun there."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.plan_from_evening import Taken
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.row_button import RowButton
from tests.gui.pages.at_journal import journal
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import COAT_QUEUE, Notebook

WORDS = Taken("Nothing for now.", "The outline.", "Details.", "Sleeping apart")


def read(qtbot: QtBot, notebook: Notebook, record: RecordId) -> JournalPage:
    page = journal(qtbot, notebook)
    page.show_record(record)
    return page


def linked(page: QWidget, row: str) -> list[str]:
    found = find(page, QWidget, row).findChildren(RowButton)
    return [button.accessibleName() for button in found]


def an_evening(notebook: Notebook) -> RecordId:
    return notebook.write(FirstEveningBody(what_happened="A message", knowing="outline"), 1)


def test_it_is_read_in_words(qtbot: QtBot, notebook: Notebook) -> None:
    page = read(qtbot, notebook, an_evening(notebook))

    assert "A message" in said(page)
    assert "How much to know for now" in said(page)


def test_a_plan_is_begun_from_it(qtbot: QtBot, notebook: Notebook) -> None:
    evening = an_evening(notebook)
    page = read(qtbot, notebook, evening)

    click(page, "evening_plan_button")

    (plan,) = notebook.journal.read(evening).pointing
    assert notebook.shell.edited == [plan.id]


def test_both_lead_to_each_other(qtbot: QtBot, notebook: Notebook) -> None:
    evening = an_evening(notebook)
    plan = notebook.journal.first_evenings.to_plan(evening, WORDS).plan
    page = read(qtbot, notebook, evening)
    assert linked(page, "pointing_row") == ["Repair plan, 21:10, Yesterday, 21:10"]

    page.show_record(plan)

    assert linked(page, "note_needs_row") == ["First evening, 21:10, Yesterday, 21:10"]
    assert "More about it" in said(page)


def test_where_a_plan_is_begun_already_it_is_opened(qtbot: QtBot, notebook: Notebook) -> None:
    evening = an_evening(notebook)
    plan = notebook.journal.first_evenings.to_plan(evening, WORDS).plan
    page = read(qtbot, notebook, evening)
    button = find(page, QPushButton, "evening_plan_button")
    assert button.text() == "Open the repair plan"

    click(page, "evening_plan_button")

    assert notebook.shell.edited == [plan]


def test_no_other_page_offers_it(qtbot: QtBot, notebook: Notebook) -> None:
    page = read(qtbot, notebook, notebook.write(COAT_QUEUE, 1))

    assert not is_there(page, "evening_plan_button")
