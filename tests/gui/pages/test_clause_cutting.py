"""Making two clauses of one and one of two, from the menu of a clause."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.clause_card import MERGE, SPLIT, TRASH, UP, ClauseCard
from hallpass_desktop.gui.pages.boundaries.merge_sheet import MergeSheet
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from hallpass_desktop.gui.pages.boundaries.split_sheet import SplitSheet
from hallpass_desktop.gui.widgets.check_box import RadioButton
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from tests.gui.pages.at_boundaries import LEFT, add_clause, cards, choose, opened, press, said
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

THREE = "Nobody from work. A kiss is all right. We tell it the same day."


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    return notebook.write(AgreementBody(title="The summer trip"))


def at_who(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")
    return page


def offered(qtbot: QtBot, page: BoundariesPage, card: ClauseCard) -> list[str]:
    """What the menu of a clause offers."""
    press(qtbot, card, "clause_menu_button")
    (menu,) = [each for each in open_overlays(page.window()) if isinstance(each, Menu)]
    codes = [item.code for item in menu.items()]
    menu.close_overlay()
    return codes


def split_sheet(qtbot: QtBot, page: BoundariesPage) -> SplitSheet:
    press(qtbot, cards(page)[0], "clause_menu_button")
    choose(page, SPLIT)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, SplitSheet)]
    return sheet


def merge_sheet(qtbot: QtBot, page: BoundariesPage) -> MergeSheet:
    press(qtbot, cards(page)[0], "clause_menu_button")
    choose(page, MERGE)
    (sheet,) = [each for each in open_overlays(page.window()) if isinstance(each, MergeSheet)]
    return sheet


def test_the_second_clause_begins_with_the_sentence_that_is_chosen(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, THREE)
    page = at_who(qtbot, notebook)

    sheet = split_sheet(qtbot, page)
    found = [choice.text() for choice in sheet.choices]
    assert sheet.choices[0].hasFocus()
    qtbot.keyClick(sheet.choices[0], Qt.Key.Key_Down)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert found == ["A kiss is all right.", "We tell it the same day."]
    assert said(page) == ["Nobody from work. A kiss is all right.", "We tell it the same day."]
    assert notebook.shell.toasts[-1] == ("They are two clauses now", True)


def test_a_clause_that_is_left_whole_stays_as_it_is(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, THREE)
    page = at_who(qtbot, notebook)

    qtbot.mouseClick(split_sheet(qtbot, page).reject_button, LEFT)

    assert said(page) == [THREE]


def test_the_menu_offers_what_can_be_done(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, THREE)
    add_clause(notebook, agreement, "Stop")
    page = at_who(qtbot, notebook)

    first, last = (offered(qtbot, page, card) for card in cards(page))

    assert {SPLIT, MERGE} <= set(first)
    assert not {SPLIT, MERGE} & set(last)
    assert {UP, TRASH} <= set(last)


def test_the_menu_key_opens_the_menu_of_a_clause(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, THREE)
    page = at_who(qtbot, notebook)

    card, spot = cards(page)[0], QPoint(4, 4)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(card, QContextMenuEvent(reason, spot, card.mapToGlobal(spot)))

    assert any(isinstance(each, Menu) for each in open_overlays(page.window()))


def test_two_clauses_become_one_and_one_undo_makes_them_two_again(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    add_clause(notebook, agreement, "Nobody from work.")
    add_clause(notebook, agreement, "Nobody from the choir.")
    page = at_who(qtbot, notebook)

    sheet = merge_sheet(qtbot, page)
    preview = find(sheet, ProseLabel, "merged_text").text()
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert preview == "Nobody from work.\nNobody from the choir."
    assert said(page) == [preview]
    assert notebook.shell.toasts[-1] == ("It is one clause now", True)
    notebook.shell.announce(notebook.journal.undo())
    assert said(page) == ["Nobody from work.", "Nobody from the choir."]


def test_where_both_have_an_answer_somebody_says_which_one_stays(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    one = add_clause(notebook, agreement, "Nobody from work.")
    two = add_clause(notebook, agreement, "Nobody from the choir.")
    for clause, kind, when in ((one, "request", "before"), (two, "my_boundary", "never")):
        body = notebook.journal.read(clause).record.body
        assert isinstance(body, ClauseBody)
        notebook.rewrite(clause, replace(body, kind=kind, tell_when=when))
    page = at_who(qtbot, notebook)

    sheet = merge_sheet(qtbot, page)
    names = [choice.accessibleName() for choice in sheet.findChildren(RadioButton)]
    qtbot.mouseClick(sheet.seconds["tell_when"], LEFT)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    assert names == [
        "What kind it is: A request",
        "What kind it is: My boundary",
        "When it is told: Before",
        "When it is told: Not at all",
    ]
    (merged,) = notebook.journal.agreements.read(agreement).clauses
    assert (merged.body.kind, merged.body.tell_when) == ("request", "never")
