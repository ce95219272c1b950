"""The sheet for a mark, by the keyboard: what is chosen, and what is said when it is not."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.pages.at_repair import A_STEP, TODAY, a_plan, add, kept, opened
from tests.gui.pages.finding import click, find, overlay
from tests.gui.pages.notebook import Notebook


def test_arrow_keys_choose_how_it_was_and_mine_is_chosen(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook, RepairPlanBody(who_hurt="both"))
    add(notebook, plan, replace(A_STEP, done_by="both"))
    page = opened(qtbot, notebook)
    click(page, "felt_button")
    sheet = overlay(page)

    qtbot.keyClick(find(sheet, QAbstractButton, "value_0_choice"), Qt.Key.Key_Down)
    click(sheet, "accept_button")

    assert kept(notebook, plan) == [("felt", "", TODAY, 1, "")]


def test_what_is_missing_is_said_below_it_and_has_the_keyboard(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook, RepairPlanBody(who_hurt="both"))
    add(notebook, plan)
    page = opened(qtbot, notebook)
    click(page, "felt_button")
    sheet = overlay(page)

    find(sheet, QAbstractButton, "accept_button").setFocus()

    qtbot.keyClick(find(sheet, QAbstractButton, "accept_button"), Qt.Key.Key_Space)

    (missing,) = (each for each in sheet.findChildren(Label) if "Choose what" in each.text())
    last = find(sheet, QAbstractButton, "value_3_choice").mapTo(sheet, QPoint()).y()
    word = find(sheet, QLineEdit, "mark_word_edit").mapTo(sheet, QPoint()).y()
    assert last < missing.mapTo(sheet, QPoint()).y() < word
    assert sheet.focusWidget() is find(sheet, QAbstractButton, "value_0_choice")
