"""A step is added in one's own words or from a suggestion, and nothing is chosen before."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Horizon
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.gui.pages.repair.page import RepairPage
from hallpass_desktop.gui.pages.repair.suggestion_sheet import SuggestionSheet
from tests.gui.pages.at_repair import a_plan, opened
from tests.gui.pages.finding import click, overlay, said
from tests.gui.pages.notebook import Notebook

HEARD = RepairPlanBody(so_can_stop="yes", so_somebody_with_me="not_for_me", so_want_to_talk="yes")


def asked(page: RepairPage) -> SuggestionSheet:
    click(page, "add_step_button")
    sheet = overlay(page)
    assert isinstance(sheet, SuggestionSheet)
    return sheet


def begun(notebook: Notebook) -> RepairStepBody:
    (step,) = notebook.shell.edited
    body = notebook.journal.open(RecordId(step)).record.body
    assert isinstance(body, RepairStepBody)
    return body


@pytest.mark.parametrize(
    ("plan", "horizon"), [(RepairPlanBody(), Horizon.STEADY), (HEARD, Horizon.HEARD)]
)
def test_what_is_on_offer_is_for_the_horizon_that_is_open(
    qtbot: QtBot, notebook: Notebook, plan: RepairPlanBody, horizon: Horizon
) -> None:
    a_plan(notebook, plan)

    sheet = asked(opened(qtbot, notebook))

    assert {card.body.horizon for card in sheet.cards()} == {horizon}
    assert 5 <= len(sheet.cards()) <= 7


def test_the_keyboard_stands_on_ones_own_words(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook)
    sheet = asked(opened(qtbot, notebook))

    qtbot.waitUntil(sheet.accept_button.hasFocus)
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Return)

    assert begun(notebook) == RepairStepBody()


def test_another_horizon_shows_others(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook)
    sheet = asked(opened(qtbot, notebook))

    click(sheet, "living_chip")
    assert {card.body.horizon for card in sheet.cards()} == {Horizon.LIVING}
    click(sheet, "living_chip")  # pressed again it stays: something is always on offer
    assert {card.body.horizon for card in sheet.cards()} == {Horizon.LIVING}


def test_a_suggestion_becomes_a_step_that_can_be_changed(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, RepairPlanBody(who_hurt="me"))
    sheet = asked(opened(qtbot, notebook))
    card = sheet.cards()[1]

    assert card.body.title in card.accessibleName()
    card.click()

    assert begun(notebook) == card.body
    assert notebook.journal.repair_plans.steps.of(plan) == ()  # until somebody keeps it


def test_arrows_go_from_one_to_the_next(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook)
    cards = asked(opened(qtbot, notebook)).cards()
    cards[0].setFocus()

    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Up)
    qtbot.keyClick(cards[0], Qt.Key.Key_Up)
    assert cards[0].hasFocus()


def test_where_the_other_person_was_hurt_the_sides_change(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook, RepairPlanBody(who_hurt="other"))
    sheet = asked(opened(qtbot, notebook))

    booking = next(card for card in sheet.cards() if "for which day" in card.body.title)

    assert booking.body.done_by == "me"
    assert "Me · Once · Small step" in said(booking)


def test_not_now_begins_nothing(qtbot: QtBot, notebook: Notebook) -> None:
    a_plan(notebook)
    sheet = asked(opened(qtbot, notebook))

    click(sheet, "reject_button")

    assert notebook.shell.edited == []
