"""Links can be walked in both directions, also to what is in the trash."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Pointer
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import RowButton
from tests.gui.pages.at_journal import journal, texts, undo
from tests.gui.pages.finding import click, find, is_there
from tests.gui.pages.notebook import COAT_QUEUE, Notebook

SEAT = NeedBody(title="A seat beside me")


def pointing(notebook: Notebook, body: Body, need: RecordId, days_ago: float = 1) -> RecordId:
    note = notebook.write(body, days_ago)
    draft = notebook.journal.open(note)
    links = (Pointer("need", need),)
    notebook.journal.keep(replace(draft, record=replace(draft.record, links=links)))
    return note


def linked(page: JournalPage, row: str) -> list[str]:
    found = find(page, QWidget, row).findChildren(RowButton)
    return [button.accessibleName() for button in found]


def follow(page: JournalPage, row: str) -> None:
    click(find(page, QWidget, row), "linked_row")


def test_a_note_leads_to_its_need_and_the_need_back(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT, 5)
    note = pointing(notebook, COAT_QUEUE, need)
    page = journal(qtbot, notebook)
    page.show_record(note)
    assert linked(page, "need_needs_row") == ["A seat beside me, Need"]

    follow(page, "need_needs_row")
    assert linked(page, "pointing_row") == ["The lamp shop, Jealousy note, Yesterday, 21:10"]
    follow(page, "pointing_row")

    assert is_there(page, "need_needs_row")
    assert not is_there(page, "pointing_row")


def test_a_page_without_a_title_has_one_name_wherever_it_is_named(
    qtbot: QtBot, notebook: Notebook
) -> None:
    need = notebook.write(NeedBody(about="To be asked"), 5)
    pointing(notebook, NoteBody(text="Late again"), need)

    page = journal(qtbot, notebook)
    page.show_record(need)
    assert linked(page, "pointing_row") == ["Note, 21:10, Yesterday, 21:10"]
    follow(page, "pointing_row")

    assert linked(page, "need_needs_row") == ["A need without a name yet, Need"]
    assert find(page, Label, "title_label").text() == "Note, 21:10"


def test_a_page_without_links_shows_none(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(COAT_QUEUE, 1)

    page = journal(qtbot, notebook)

    assert not is_there(page, "need_needs_row")


def test_a_target_in_the_trash_says_so_and_leads_to_where_it_comes_back(
    qtbot: QtBot, notebook: Notebook
) -> None:
    need = notebook.write(SEAT, 5)
    note = pointing(notebook, NoteBody("Late", "again"), need)
    page = journal(qtbot, notebook)
    page.show_record(note)

    page.show_changes(notebook.journal.trash([need]))
    assert linked(page, "need_needs_row") == ["A seat beside me, In the trash, Need"]
    follow(page, "need_needs_row")
    click(page, "restore_button")
    page.show_record(note)

    assert linked(page, "need_needs_row") == ["A seat beside me, Need"]
    undo(notebook)
    assert "In the trash" in linked(page, "need_needs_row")[0]


def test_many_pages_are_shown_in_the_list(qtbot: QtBot, notebook: Notebook) -> None:
    need = notebook.write(SEAT, 5)
    for number in range(13):
        pointing(notebook, NoteBody(f"Evening {number}", "late"), need)
    notebook.write(NoteBody("Another", "matter"))
    page = journal(qtbot, notebook)
    page.show_record(need)
    assert linked(page, "pointing_row")[-1].startswith("All 13 page")

    click(page, "all_pointing_row")

    qtbot.waitUntil(lambda: len(texts(page)) == 13)
    assert "Another" not in [text.title for text in texts(page)]
