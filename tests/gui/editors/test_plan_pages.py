"""A repair plan points at pages that say more about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.pointing import NOTE
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.fields.pages_field import PagesField
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.page_sheet import PageSheet
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.row_button import RowButton
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find
from tests.unit.journal.conftest import typed

LEFT = Qt.MouseButton.LeftButton


def written(journal: Journal, kind: Kind, body: Body) -> RecordId:
    draft = typed(journal.begin(kind), body)
    journal.keep(draft)
    return draft.record.id


@pytest.fixture
def kite(journal: Journal) -> RecordId:
    return written(journal, Kind.NOTE, NoteBody(title="The kite", text="It flew"))


@pytest.fixture
def page(desk: Desk, kite: RecordId, qtbot: QtBot) -> EditorHost:
    """A new plan with the question in sight."""
    plan = desk.open(Kind.REPAIR_PLAN, Kind.REPAIR_PLAN)
    qtbot.mouseClick(find(plan, QPushButton, "more_pages_button"), LEFT)
    return plan


def sheet_over(page: EditorHost, qtbot: QtBot) -> PageSheet:
    """The sheet to choose from, opened."""
    qtbot.mouseClick(find(page, PagesField, "pages_field").add_button, LEFT)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, PageSheet)]
    return sheet


def offered(sheet: PageSheet) -> list[str]:
    found = sheet.findChildren(RowButton, "page_choice")
    return [row.accessibleName() for row in found if not row.isHidden()]


def chips(page: EditorHost) -> list[Chip]:
    return [each for each in page.findChildren(Chip, "page_chip") if not each.isHidden()]


def pointed(page: EditorHost) -> tuple[RecordId, ...]:
    assert page.answers is not None
    return page.answers.record.targets(NOTE)


def choose_first(sheet: PageSheet, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.findChildren(RowButton, "page_choice")[0], LEFT)


def test_a_page_is_chosen_by_its_name_and_day(
    page: EditorHost, kite: RecordId, qtbot: QtBot
) -> None:
    sheet = sheet_over(page, qtbot)
    assert offered(sheet) == ["The kite, Today, 21:04"]

    choose_first(sheet, qtbot)

    assert pointed(page) == (kite,)
    assert [chip.text() for chip in chips(page)] == ["The kite"]
    assert not sheet.is_open


def test_it_is_found_by_its_words(page: EditorHost, journal: Journal, qtbot: QtBot) -> None:
    written(journal, Kind.FIRST_EVENING, FirstEveningBody(what_happened="A boat"))
    sheet = sheet_over(page, qtbot)
    assert len(offered(sheet)) == 2

    qtbot.keyClicks(find(sheet, QLineEdit, "page_search_edit"), "boat")

    assert offered(sheet) == ["First evening, 21:04, Today, 21:04"]


def test_enter_takes_the_first_one_that_fits(
    page: EditorHost, journal: Journal, qtbot: QtBot
) -> None:
    boat = written(journal, Kind.FIRST_EVENING, FirstEveningBody(what_happened="A boat"))
    search = find(sheet_over(page, qtbot), QLineEdit, "page_search_edit")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert pointed(page) == ()

    qtbot.keyClicks(search, "boat")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert pointed(page) == (boat,)


def test_down_leads_to_the_first_one(page: EditorHost, kite: RecordId, qtbot: QtBot) -> None:
    sheet = sheet_over(page, qtbot)
    search = find(sheet, QLineEdit, "page_search_edit")

    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)

    assert pointed(page) == (kite,)


def test_where_no_page_has_the_words_it_says_so(page: EditorHost, qtbot: QtBot) -> None:
    sheet = sheet_over(page, qtbot)

    qtbot.keyClicks(find(sheet, QLineEdit, "page_search_edit"), "boat")

    assert offered(sheet) == []
    said = [each.text() for each in sheet.findChildren(Label) if not each.isHidden()]
    assert "No page has these words." in said


def test_what_is_pointed_at_is_not_offered_again(page: EditorHost, qtbot: QtBot) -> None:
    choose_first(sheet_over(page, qtbot), qtbot)

    assert offered(sheet_over(page, qtbot)) == []


@pytest.mark.parametrize("wish", ["open", "leave"])
def test_a_page_can_be_read_or_left_out_again(
    page: EditorHost, desk: Desk, kite: RecordId, qtbot: QtBot, wish: str
) -> None:
    choose_first(sheet_over(page, qtbot), qtbot)
    qtbot.mouseClick(chips(page)[0], LEFT)
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]

    menu.item_chosen.emit(wish)

    assert desk.shell.shown == ([kite] if wish == "open" else [])
    assert pointed(page) == ((kite,) if wish == "open" else ())


def test_a_page_that_got_another_name_or_went_says_so(
    page: EditorHost, journal: Journal, kite: RecordId, qtbot: QtBot
) -> None:
    choose_first(sheet_over(page, qtbot), qtbot)

    page.show_changes(journal.trash([kite]))

    assert [chip.text() for chip in chips(page)] == ["The kite (in the trash)"]


def test_one_that_is_opened_again_names_its_pages(
    page: EditorHost, desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    choose_first(sheet_over(page, qtbot), qtbot)
    assert page.autosave is not None
    page.autosave.keep()
    assert page.answers is not None

    again = desk.open(page.answers.id, Kind.REPAIR_PLAN)

    assert [chip.text() for chip in chips(again)] == ["The kite"]
