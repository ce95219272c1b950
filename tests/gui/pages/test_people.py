"""The page of people: cards, one sheet for each, renaming with a look before, help beside it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui.pages.journal import JournalPage
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.people import PeoplePage
from hallpass_desktop.gui.pages.people_board import PeopleBoard
from hallpass_desktop.gui.pages.people_card import PersonCard
from hallpass_desktop.gui.pages.person_sheet import PersonSheet
from hallpass_desktop.gui.pages.today import TodayPage
from hallpass_desktop.gui.widgets.overlay import open_overlays
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook, whole


def opened(qtbot: QtBot, notebook: Notebook, width: int = 1068) -> PeoplePage:
    page = whole(PeoplePage(notebook.context))
    page.resize(width, 900)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def keep(notebook: Notebook, alias: str, role: str = "", **details: str) -> Person:
    person = replace(notebook.journal.people.new(alias, role), **details)  # type: ignore[arg-type]  # texts
    notebook.journal.people.keep(person)
    return person


def cards(page: PeoplePage) -> tuple[PersonCard, ...]:
    return find(page, PeopleBoard, "board").cards()


def names(page: PeoplePage) -> list[str]:
    return [card.accessibleName() for card in cards(page)]


def call(page: PeoplePage, alias: str) -> None:
    edit = find(overlay(page), QLineEdit, "alias_edit")
    edit.selectAll()
    QTest.keyClicks(edit, alias)


def people(notebook: Notebook) -> list[str]:
    return [person.alias for person in notebook.journal.people.all()]


def test_an_empty_page_offers_to_begin_and_help_all_the_same(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)

    click(page, "empty_action_button")

    assert isinstance(overlay(page), PersonSheet)
    assert "A helpline" in said(page)
    assert "One is enough" in said(page) or "one is enough" in said(page)


def test_somebody_is_added_with_the_keyboard_alone(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    click(page, "empty_action_button")

    call(page, "Wren")
    QTest.keyClick(find(overlay(page), QLineEdit, "alias_edit"), Qt.Key.Key_Return)

    assert names(page) == ["Wren"]
    assert notebook.shell.toasts == [("Kept", True)]
    assert not open_overlays(page.window())


def test_a_card_says_who_somebody_is_and_what_they_are_there_for(
    qtbot: QtBot, notebook: Notebook
) -> None:
    keep(notebook, "Wren", "friend", good_for="Walks", may_tell="No names", reach="After eight")
    keep(notebook, "K.", "partner")

    page = opened(qtbot, notebook)

    assert names(page) == ["K., My partner", "Wren, A friend"]
    described = cards(page)[1].accessibleDescription()
    assert described == "There for: Walks May hear: No names To reach: After eight"


def test_a_name_without_a_letter_or_a_second_time_is_asked_about(
    qtbot: QtBot, notebook: Notebook
) -> None:
    keep(notebook, "Wren")
    page = opened(qtbot, notebook)
    click(page, "add_button")
    sheet = overlay(page)

    call(page, "...")
    click(sheet, "accept_button")
    first = said(sheet)
    call(page, "wren")
    click(sheet, "accept_button")

    assert "a letter or a number" in first
    assert "called that already" in said(sheet)
    assert people(notebook) == ["Wren"]


def test_nothing_said_about_somebody_new_leaves_nobody_behind(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook)
    click(page, "empty_action_button")
    call(page, "W")
    find(page.window(), PersonSheet, "person_sheet").note_now()
    noted = people(notebook)
    call(page, "")
    QTest.keyClick(find(overlay(page), QLineEdit, "alias_edit"), Qt.Key.Key_Backspace)

    QTest.keyClick(overlay(page), Qt.Key.Key_Escape)

    assert noted == ["W"]
    assert people(notebook) == []


def test_escape_keeps_what_was_typed(qtbot: QtBot, notebook: Notebook) -> None:
    person = keep(notebook, "Wren")
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    QTest.keyClicks(find(overlay(page), QTextEdit, "good_for_edit"), "Walks")

    QTest.keyClick(overlay(page), Qt.Key.Key_Escape)

    assert notebook.journal.people.all() == (replace(person, good_for="Walks"),)


def test_the_keyboard_is_on_somebody_after_their_sheet_was_open_for_long(
    qtbot: QtBot, notebook: Notebook
) -> None:
    for alias in ("A", "B"):
        keep(notebook, alias)
    page = opened(qtbot, notebook)
    page.activateWindow()
    cards(page)[1].setFocus()
    QTest.keyClick(cards(page)[1], Qt.Key.Key_Return)
    QTest.keyClicks(find(overlay(page), QTextEdit, "good_for_edit"), "Walks")
    find(page.window(), PersonSheet, "person_sheet").note_now()
    qtbot.waitUntil(lambda: len(page.findChildren(PersonCard)) == 2)

    QTest.keyClick(overlay(page), Qt.Key.Key_Escape)

    assert cards(page)[1].hasFocus()


def test_what_was_changed_is_taken_back_in_one_step(qtbot: QtBot, notebook: Notebook) -> None:
    person = keep(notebook, "Wren", good_for="Walks")
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    sheet = find(page.window(), PersonSheet, "person_sheet")
    QTest.keyClicks(find(sheet, QTextEdit, "reach_edit"), "a")
    sheet.note_now()
    QTest.keyClicks(find(sheet, QTextEdit, "reach_edit"), "b")
    click(sheet, "accept_button")

    page.show_changes(notebook.journal.undo())

    assert notebook.journal.people.all() == (person,)


def test_another_name_may_follow_to_every_page(qtbot: QtBot, notebook: Notebook) -> None:
    keep(notebook, "Sam")
    record = notebook.write(NoteBody(text="Sam came, and Sam's dog."))
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    call(page, "Kit")
    click(overlay(page), "accept_button")
    asked = said(overlay(page))

    click(overlay(page), "accept_button")

    assert "Write Kit instead of Sam on every page?" in asked
    assert "2 place" in asked
    assert "1 page" in asked
    assert names(page) == ["Kit"]
    assert notebook.journal.read(record).record.body == NoteBody(text="Kit came, and Kit's dog.")


def test_another_name_may_stay_on_this_page_only(qtbot: QtBot, notebook: Notebook) -> None:
    keep(notebook, "Sam")
    record = notebook.write(NoteBody(text="Sam came"))
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    call(page, "Kit")
    click(overlay(page), "accept_button")

    click(overlay(page), "reject_button")

    assert names(page) == ["Kit"]
    assert notebook.journal.read(record).record.body == NoteBody(text="Sam came")


def test_a_name_that_is_written_nowhere_is_changed_without_a_question(
    qtbot: QtBot, notebook: Notebook
) -> None:
    keep(notebook, "Sam")
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    call(page, "Kit")

    click(overlay(page), "accept_button")

    assert names(page) == ["Kit"]


def test_somebody_is_taken_off_and_comes_back(qtbot: QtBot, notebook: Notebook) -> None:
    keep(notebook, "Sam")
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)

    click(overlay(page), "remove_person_button")
    gone = people(notebook)
    page.show_changes(notebook.journal.undo())

    assert gone == []
    assert names(page) == ["Sam"]
    assert notebook.shell.toasts[-1][1]


def test_arrows_go_from_card_to_card_and_enter_opens(qtbot: QtBot, notebook: Notebook) -> None:
    for alias in ("A", "B"):
        keep(notebook, alias)
    page = opened(qtbot, notebook)
    page.activateWindow()
    first, second = cards(page)
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(second, Qt.Key.Key_Return)

    assert find(overlay(page), QLineEdit, "alias_edit").text() == second.person.alias


def test_the_signs_lead_to_the_guide(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)

    click(page, "professional_button")

    assert notebook.shell.went_to == ["guide professional"]


def test_help_stands_below_the_list_where_there_is_little_room(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = opened(qtbot, notebook, 700)

    page.set_fold(Fold.NARROW)

    help_part = find(page, QWidget, "side_column")
    main = find(page, QWidget, "main_column")
    qtbot.waitUntil(lambda: help_part.y() >= main.y() + main.height())


def test_a_very_long_note_and_odd_letters_fit_on_a_card(qtbot: QtBot, notebook: Notebook) -> None:
    keep(notebook, "سلمى 🙂 x", good_for="ab " * 6000)

    page = opened(qtbot, notebook)

    assert len(cards(page)[0].accessibleDescription()) < 300
    assert cards(page)[0].width() <= page.width()


def test_people_are_one_step_from_today_and_in_the_menu_of_the_journal(
    qtbot: QtBot, notebook: Notebook
) -> None:
    for make in (TodayPage, JournalPage):
        page = whole(make(notebook.context))
        page.resize(1068, 800)
        qtbot.addWidget(page)
        notebook.show(page)
        with qtbot.waitExposed(page):
            page.show()
        if make is JournalPage:
            click(page, "menu_button")
            click(overlay(page), "people_item")
        else:
            click(page, "people_button")

    assert notebook.shell.went_to == ["people", "people"]
    assert not is_there(page, "journal_menu")
