"""A page points at needs: found by typing, taken from what fits, or written down on the spot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.jealousy_body import FREE, JealousyBody
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.menu import MenuItem
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return


@pytest.fixture
def seat(journal: Journal) -> RecordId:
    """A need that is written down already."""
    return one(journal.needs.write_down(NeedBody("A seat beside me", group="closeness")).ids)


def one(ids: frozenset[RecordId]) -> RecordId:
    (only,) = ids
    return only


def a_note(desk: Desk) -> EditorHost:
    page, body = desk.note()
    body.show_field("links.need")
    return page


def edit_of(page: EditorHost) -> QLineEdit:
    return find(page, QLineEdit, "need_link_edit")


def chips(page: EditorHost, name: str) -> list[Chip]:
    return [chip for chip in page.findChildren(Chip, name) if not chip.isHidden()]


def offers(page: EditorHost) -> list[str]:
    return [chip.text() for chip in chips(page, "need_offer_chip")]


def pointed(page: EditorHost) -> list[str]:
    return [chip.text() for chip in chips(page, "pointed_need_chip")]


def choose(page: EditorHost, wish: str) -> None:
    """Open the menu of the first need and choose in it."""
    QTest.mouseClick(chips(page, "pointed_need_chip")[0], LEFT)
    menu = open_overlays(page.window())[-1]
    item = next(item for item in menu.findChildren(MenuItem) if item.code.startswith(wish))
    QTest.mouseClick(item, LEFT)


def kept(page: EditorHost, journal: Journal) -> tuple[RecordId, ...]:
    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()
    return journal.read(page.answers.id).record.targets("need")


def test_a_need_is_found_by_typing_and_taken_with_enter(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    journal.needs.write_down(NeedBody("To hear about plans", group="honesty"))
    page = a_note(desk)

    qtbot.keyClicks(edit_of(page), "seat")
    assert offers(page) == ["A seat beside me", "New: seat"]
    qtbot.keyClick(edit_of(page), ENTER)

    assert pointed(page) == ["A seat beside me"]
    assert edit_of(page).text() == ""
    assert kept(page, journal) == (seat,)


def test_a_clause_says_how_to_name_the_need_behind_it_and_points_at_it(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = desk.open(Kind.CLAUSE, Kind.CLAUSE)
    assert edit_of(page).placeholderText() == "Find a need, or name a new one"

    qtbot.keyClicks(edit_of(page), "seat")
    qtbot.keyClick(edit_of(page), ENTER)

    assert pointed(page) == ["A seat beside me"]
    assert kept(page, journal) == (seat,)


def test_an_unknown_name_is_written_down_and_the_note_stays_open(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = a_note(desk)
    qtbot.keyClicks(edit_of(page), "A song of our own")

    qtbot.keyClick(edit_of(page), ENTER)

    (card,) = journal.needs.cards()
    assert card.body == NeedBody(title="A song of our own")
    assert pointed(page) == ["A song of our own"]
    assert (desk.shell.edited, desk.shell.toasts) == ([], ["Written down among your needs"])
    assert kept(page, journal) == (card.id,)


def test_an_answer_brings_a_name_and_a_group_for_a_new_need(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = a_note(desk)
    assert page.answers is not None
    page.answers.set("points_to", ("attention", "our Sundays"))

    assert offers(page) == ["New: To be noticed", "New: our Sundays"]
    qtbot.mouseClick(chips(page, "need_offer_chip")[0], LEFT)

    (card,) = journal.needs.cards()
    assert card.body == NeedBody(title="To be noticed", group="closeness")
    assert offers(page) == ["New: our Sundays"]
    assert edit_of(page).hasFocus() or not page.isActiveWindow()


def test_arrow_down_leads_to_what_is_offered(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = a_note(desk)
    qtbot.waitUntil(lambda: offers(page) == ["A seat beside me"])
    edit_of(page).setFocus()
    qtbot.waitUntil(edit_of(page).hasFocus)

    qtbot.keyClick(edit_of(page), Qt.Key.Key_Down)
    first = chips(page, "need_offer_chip")[0]
    assert first.hasFocus()
    qtbot.keyClick(first, ENTER)

    assert kept(page, journal) == (seat,)


def test_a_need_is_opened_or_let_go_of(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = a_note(desk)
    qtbot.keyClicks(edit_of(page), "seat")
    qtbot.keyClick(edit_of(page), ENTER)

    choose(page, "open")
    choose(page, "leave")

    assert desk.shell.edited == [seat]
    assert pointed(page) == []
    assert journal.needs.cards() != ()


def test_a_need_in_the_trash_says_so_and_comes_back(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = a_note(desk)
    qtbot.keyClicks(edit_of(page), "seat")
    qtbot.keyClick(edit_of(page), ENTER)

    page.show_changes(journal.trash([seat]))
    assert pointed(page) == ["A seat beside me (in the trash)"]
    assert offers(page) == []
    choose(page, "restore")

    assert pointed(page) == ["A seat beside me"]
    assert kept(page, journal) == (seat,)


def test_the_free_page_and_a_free_note_point_at_needs_too(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    note, body = desk.note()
    assert isinstance(body, JealousyBody)
    body.set_view(FREE)
    qtbot.waitUntil(lambda: find(note, QWidget, "need_links_field").isVisible())

    free = desk.open(Kind.NOTE, Kind.NOTE)
    qtbot.keyClicks(edit_of(free), "beside")
    qtbot.keyClick(edit_of(free), ENTER)

    assert kept(free, journal) == (seat,)


def test_a_name_that_is_too_long_is_said_to_be_and_not_cut(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = a_note(desk)
    edit_of(page).setText("long " * 4000)

    qtbot.keyClick(edit_of(page), ENTER)

    assert journal.needs.cards() == ()
    assert len(edit_of(page).text()) > 19_000
    assert "longer than 80" in edit_of(page).accessibleDescription()


@pytest.mark.parametrize("name", ["ערב לבד", "🌱", "Tea & toast", 'the "red" chair'])
def test_any_sign_may_stand_in_a_name(
    desk: Desk, journal: Journal, name: str, qtbot: QtBot
) -> None:
    page = a_note(desk)
    edit_of(page).setText(name)

    qtbot.keyClick(edit_of(page), ENTER)

    assert [card.body.title for card in journal.needs.cards()] == [name]
    assert pointed(page) == [name.replace("&", "&&")]


def test_a_step_with_nothing_but_a_need_counts_as_answered(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = a_note(desk)
    assert isinstance(page.body, JealousyBody)
    qtbot.keyClicks(edit_of(page), "seat")
    qtbot.keyClick(edit_of(page), ENTER)

    page.body.flow.open(0)

    step = page.body.flow.sections[5]
    assert step.is_answered
    assert step.card.header.accessibleDescription().startswith("Points to 1 need")


def test_a_need_leads_to_all_pages_that_point_at_it(
    desk: Desk, journal: Journal, seat: RecordId, qtbot: QtBot
) -> None:
    page = a_note(desk)
    qtbot.keyClicks(edit_of(page), "seat")
    qtbot.keyClick(edit_of(page), ENTER)
    kept(page, journal)

    need = desk.open(seat, Kind.NEED)
    qtbot.waitUntil(lambda: not find(need, QWidget, "pages_card").isHidden())
    find(need, QAbstractButton, "all_pages_button").click()

    assert desk.shell.filtered == [Filters(to=((seat, "A seat beside me"),))]
