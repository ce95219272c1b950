from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.gui.models.entry_text import MonthText
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.models.roles import TextRole
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.menu import MenuItem
from tests.gui.pages.at_journal import journal, rows, search, texts, three_pages, to_trash
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles
from tests.gui.pages.notebook import Notebook


def months(page: JournalPage) -> list[str]:
    model = rows(page).model()
    found = [model.index(place, 0).data(TextRole) for place in range(model.rowCount())]
    return [text.spoken for text in found if isinstance(text, MonthText)]


def test_searching_shows_the_words_and_their_field(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "shelf")

    found = texts(page)
    assert [text.title for text in found] == ["The lamp shop"]
    start, end = found[0].marks[0]
    assert found[0].preview[start:end] == "shelf"
    assert found[0].lead == "In: The story"


def test_words_found_in_a_title_are_marked_there(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "walk")

    assert texts(page)[0].title_marks == ((7, 11),)
    assert texts(page)[0].preview == "We went the long way home."


def test_operators_can_be_typed(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "tag:walk")
    assert titles(rows(page)) == ["A slow walk"]

    search(page, "strength>6 kind:jealousy")
    assert titles(rows(page)) == ["The lamp shop"]


def test_a_value_that_says_nothing_is_named_and_the_rest_still_found(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "walk before:soon")

    assert titles(rows(page)) == ["A slow walk"]
    assert "before:soon has no day in it. Try before:2026-03-01." in said(page)
    search(page, "walk")
    assert "before:soon" not in said(page)


def test_an_emoji_alone_is_said_to_find_nothing(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    find(page, QLineEdit, "edit").setText("🌧")

    assert "🌧 has no letter or number in it, so it is passed over." in said(page)


def test_ways_to_search_are_offered_beside_the_field(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    search(page, "walk")

    click(page, "ways_button")
    ways = overlay(page).findChildren(MenuItem)
    way = next(item for item in ways if item.code == "kind:")
    way.click()

    edit = find(page, QLineEdit, "edit")
    assert edit.text() == "walk kind:"
    assert edit.hasFocus()


def test_what_is_not_finished_can_be_asked_for(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    notebook.write(JealousyBody(title="The red light", open_step=3))
    page = journal(qtbot, notebook)

    search(page, "is:unfinished")
    assert titles(rows(page)) == ["The red light"]

    search(page, "")
    click(page, "more_filter_chip")
    click(overlay(page), "unfinished_chip")
    assert titles(rows(page)) == ["The red light"]
    assert "Not finished" in find(page, Chip, "active_filter_chip").text()


def test_chips_narrow_by_kind(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    click(page, "note_filter_chip")

    assert titles(rows(page)) == ["A slow walk", "Note, 21:10"]


def test_nothing_found_offers_the_way_back(qtbot: QtBot, notebook: Notebook) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)

    search(page, "zebra")
    assert "No page fits this" in said(page)
    click(page, "empty_action_button")

    assert len(titles(rows(page))) == 3


def test_a_search_that_finds_nothing_leaves_no_page_beside_the_list(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    assert "We went in together" in said(page)

    search(page, "zebra")
    assert "No page is open" in said(page)
    assert "Choose one in the list" not in said(page)

    search(page, "")
    assert "We went in together" in said(page)


def test_a_page_that_is_shown_stays_where_the_list_has_no_hits(
    qtbot: QtBot, notebook: Notebook
) -> None:
    records = three_pages(notebook)
    page = journal(qtbot, notebook)
    search(page, "zebra")

    page.show_record(records[1])
    page.show_changes(notebook.journal.set_tags(records[1], ["stroll"]))

    assert "No page is open" not in said(page)


def test_a_month_says_no_share_where_a_request_is_among_what_is_found(
    qtbot: QtBot, notebook: Notebook
) -> None:
    three_pages(notebook)
    need = notebook.write(NeedBody("Plans"))
    request = notebook.journal.needs.begin_request(need)
    asked = replace(request.record, body=RequestBody("A long walk"))
    notebook.journal.keep(replace(request, record=asked))
    page = journal(qtbot, notebook)
    assert months(page)[0] == "March 2026, 3 pages"

    search(page, "walk")
    assert months(page) == ["March 2026, 2 pages"]

    search(page, "home")
    assert months(page) == ["March 2026, 1 of 3 pages"]


def test_the_page_that_is_read_stays_chosen_after_a_search(
    qtbot: QtBot, notebook: Notebook
) -> None:
    ids = three_pages(notebook)
    page = journal(qtbot, notebook)
    page.show_record(ids[1])

    search(page, "w")
    search(page, "")

    assert rows(page).currentIndex().data(TextRole).title == "A slow walk"


def test_ctrl_f_leads_to_the_search_field(qtbot: QtBot, notebook: Notebook) -> None:
    page = journal(qtbot, notebook)
    page.activateWindow()

    assert page.focus_search()

    qtbot.waitUntil(lambda: find(page, QLineEdit, "edit").hasFocus())


CHOSEN = JealousyBody(
    title="Party",
    feelings=(Feeling("sad", 6), Feeling("left_out", 4)),
    body_places=("chest",),
    jealousy_kinds=("left_out",),
    points_to=("being_replaced",),
)


@pytest.mark.parametrize(
    ("typed", "lead", "preview", "marked"),
    [
        ("sad", "In: Feelings", "Sad, Left out", "Sad"),
        ("ches", "In: In the body", "Chest", "Chest"),
        ('"being left"', "In: What kind it was", "Being left out", "Being left out"),
        ("repl", "In: What it may be pointing to", "Being replaced", "Being replaced"),
    ],
)
def test_what_was_chosen_is_found_by_the_words_on_its_chip(
    qtbot: QtBot, notebook: Notebook, typed: str, lead: str, preview: str, marked: str
) -> None:
    three_pages(notebook)
    notebook.write(CHOSEN, 3)
    page = journal(qtbot, notebook)

    search(page, typed)

    found = next(text for text in texts(page) if text.title == "Party")
    assert (found.lead, found.preview) == (lead, preview)
    assert [found.preview[start:end] for start, end in found.marks] == [marked]


def test_what_was_chosen_is_found_in_the_trash_too(qtbot: QtBot, notebook: Notebook) -> None:
    record = notebook.write(CHOSEN, 3)
    page = journal(qtbot, notebook)
    notebook.shell.announce(notebook.journal.trash([record]))
    to_trash(page)

    search(page, "chest")
    assert titles(rows(page)) == ["Party"]
    search(page, "numb")
    assert titles(rows(page)) == []


def test_the_notes_behind_a_number_are_shown_until_their_chip_is_pressed(
    qtbot: QtBot, notebook: Notebook
) -> None:
    records = three_pages(notebook)
    page = journal(qtbot, notebook)
    assert not is_there(page, "among_filter_chip")

    page.show_filtered(Filters(among=(records[1],), among_name="Calm, 12 Mar"))
    assert titles(rows(page)) == ["A slow walk"]
    assert find(page, Chip, "among_filter_chip").text() == "Calm, 12 Mar"

    page.show_filtered(Filters(among=(), among_name="Nobody's"))
    assert titles(rows(page)) == []

    click(page, "among_filter_chip")
    assert len(texts(page)) == 3
    assert not is_there(page, "among_filter_chip")
