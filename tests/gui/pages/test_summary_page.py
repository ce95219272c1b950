"""The page of a summary: what is chosen on the left stands on the right, and nothing else does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.summary import Section
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.summary.item_sheet import ItemSheet
from hallpass_desktop.gui.pages.summary.roles_sheet import RolesSheet
from hallpass_desktop.gui.widgets.elided_label import ElidedLabel
from tests.gui.pages.at_summary import (
    body,
    choose,
    close_all,
    furnish,
    opened,
    press,
    sheet_of,
    tick,
    words_on,
)
from tests.gui.pages.notebook import Notebook


@pytest.fixture
def pages(notebook: Notebook) -> Iterator[dict[str, RecordId]]:
    yield furnish(notebook)
    close_all()


def put_on(page_sheet: object, *names: str) -> None:
    """Tick these fields of a page, and put it on the paper."""
    assert isinstance(page_sheet, ItemSheet)
    for check in page_sheet.checks():
        if check.text() in names:
            check.click()
    page_sheet.accept_button.click()


@pytest.mark.usefixtures("pages")
def test_nothing_is_ticked_before_somebody_begins(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    assert body(page).sections == ()
    assert not any(part.check.isChecked() for part in page.choices.sections.values())


@pytest.mark.usefixtures("pages")
def test_a_beginning_ticks_sections_and_no_page_of_the_journal(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    choose(page, "two_pages")

    assert body(page).has(Section.LINES)
    assert not body(page).has(Section.AGREEMENT)
    assert body(page).items == ()
    assert "The coat queue" not in words_on(page)


def test_a_page_that_is_ticked_brings_its_day_and_strengths_alone(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")

    tick(page, pages["coats"])

    assert body(page).items[0].fields == ()
    assert "7 before, 4 after" in words_on(page).replace("\n", ", ")
    assert "The coat queue" not in words_on(page)
    assert "easy to leave behind" not in words_on(page)


def test_a_field_stands_there_once_it_is_ticked(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])

    press(qtbot, page, "item_look_button")
    put_on(sheet_of(page, "item_sheet"), "Title", "The story")

    assert "The coat queue" in words_on(page)
    row = page.choices.items.rows()[pages["coats"]]
    assert "Title" in row.look_button.text()


def test_a_page_goes_again_with_its_tick(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])

    tick(page, pages["coats"])

    assert body(page).items == ()
    assert "before" not in words_on(page)


@pytest.mark.usefixtures("pages")
def test_what_is_typed_stands_on_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    edit = page.choices.lines[Section.WANTS].edits()[0]

    qtbot.keyClicks(edit, "What happens at a door")

    qtbot.waitUntil(lambda: "What happens at a door" in words_on(page))
    assert page.choices.sections[Section.WANTS].count.text() == "1 line"


@pytest.mark.usefixtures("pages")
def test_names_are_roles_from_the_start(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    edit = page.choices.lines[Section.WANTS].edits()[0]

    qtbot.keyClicks(edit, "How to tell Sam")

    qtbot.waitUntil(lambda: "How to tell my partner" in words_on(page))
    press(qtbot, page, "replace_names_switch")
    assert "How to tell Sam" in words_on(page)


@pytest.mark.usefixtures("pages")
def test_a_page_without_a_title_is_offered_by_its_first_words(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(NoteBody("", "The boat left without us."), 1)
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    page.choices.open_section(Section.ITEMS)

    titles = [each.text() for each in page.choices.findChildren(ElidedLabel)]

    assert "The boat left without us." in titles


def test_a_name_on_the_page_is_pointed_out_and_can_become_a_role(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])
    press(qtbot, page, "item_look_button")
    put_on(sheet_of(page, "item_sheet"), "What happened")
    assert "“Anna Berg” stands on the page" in page.preview.naming.words.text()

    press(qtbot, page, "use_role_button")
    sheet = sheet_of(page, "roles_sheet")
    assert isinstance(sheet, RolesSheet)
    sheet.role_field.set_text("a colleague")
    sheet.accept_button.click()

    assert "a colleague" in words_on(page)
    assert "Anna Berg" not in words_on(page)
    assert page.preview.naming.isHidden()


def test_a_name_that_is_left_is_not_said_again(
    qtbot: QtBot, notebook: Notebook, pages: dict[str, RecordId]
) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")
    tick(page, pages["coats"])
    press(qtbot, page, "item_look_button")
    put_on(sheet_of(page, "item_sheet"), "What happened")

    press(qtbot, page, "leave_word_button")
    choose(page, "one_page")
    choose(page, "two_pages")
    page.left()

    assert page.preview.naming.isHidden()
    assert opened(qtbot, notebook).preview.naming.isHidden()


@pytest.mark.usefixtures("pages")
def test_other_days_have_other_pages(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    assert page.choices.period.label.text() == "From 18 Jan to 14 Mar"

    page.choices.period.choice.segments()[0].click()

    assert page.choices.period.label.text() == "From 15 Feb to 14 Mar"
    assert body(page).weeks == 4


@pytest.mark.usefixtures("pages")
def test_it_is_there_again_after_leaving_the_page(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The door")
    page.left()

    again = opened(qtbot, notebook)

    assert body(again).wants == ("The door",)
    assert again.choices.lines[Section.WANTS].lines() == ("The door",)
    assert again.choices.beginning.choice.chosen() == "one_page"


@pytest.mark.usefixtures("pages")
def test_what_is_on_screen_is_handed_over_at_a_lock(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The door")

    (draft,) = page.drafts()

    assert draft.record.body.title == ""
    assert getattr(draft.record.body, "wants", ()) == ("The door",)


@pytest.mark.usefixtures("pages")
def test_a_summary_of_the_journal_opens_here(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "one_page")
    qtbot.keyClicks(page.choices.lines[Section.WANTS].edits()[0], "The door")
    page.left()
    first = page.writing.id
    assert first is not None

    again = opened(qtbot, notebook)
    again.show_record(first)

    assert again.writing.id == first
    assert body(again).wants == ("The door",)


@pytest.mark.usefixtures("pages")
def test_with_little_room_the_page_waits_behind_a_button(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook, Fold.MEDIUM)
    assert page.pane.isHidden()

    press(qtbot, page, "show_page_button")
    assert not page.pane.isHidden()
    assert page.choices.isHidden()

    press(qtbot, page, "back_to_choices_button")
    assert page.pane.isHidden()


@pytest.mark.usefixtures("pages")
def test_every_control_has_a_name(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    choose(page, "two_pages")

    unnamed = [
        button.objectName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]

    assert unnamed == []


@pytest.mark.usefixtures("pages")
def test_tab_goes_through_the_choices_and_then_to_the_page(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    page.choices.beginning.focus_first()
    seen: list[str] = []

    for _ in range(60):
        focused = page.focusWidget()
        seen.append("" if focused is None else focused.objectName())
        qtbot.keyClick(focused or page, Qt.Key.Key_Tab)

    order = [
        "replace_names_switch", "wants_check", "items_check", "save_pdf_button", "paper_scroll",
    ]  # fmt: skip
    places = [seen.index(name) for name in order]
    assert places == sorted(places)
