"""What opens a horizon is said, and can be taken back; openness comes to its end."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Column, Said
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_plan import RepairPlanBody, said_of
from tests.gui.pages.at_repair import (
    A_DAY,
    A_STEP,
    TODAY,
    a_plan,
    add,
    opened,
    press_chip,
    titles,
)
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import Notebook


def test_saying_that_it_is_so_opens_a_horizon_and_taking_it_back_closes_it(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, horizon="heard"))
    page = opened(qtbot, notebook)
    assert titles(page, Column.NEXT) == [A_STEP.title]

    press_chip(page, "can_stop", Said.YES)
    press_chip(page, "somebody_with_me", Said.NOT_FOR_ME)
    press_chip(page, "want_to_talk", Said.NOT_YET)
    assert titles(page, Column.NEXT) == [A_STEP.title]
    press_chip(page, "want_to_talk", Said.YES)
    assert titles(page, Column.NOW) == [A_STEP.title]
    assert is_there(page, "owned_chips")

    click(page, "answers_button")
    press_chip(overlay(page), "can_stop", Said.YES)
    assert now_said(notebook, plan) == {"somebody_with_me": "not_for_me", "want_to_talk": "yes"}
    assert titles(page, Column.NEXT) == [A_STEP.title]


def test_the_keyboard_goes_on_with_what_opens_the_next_one(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook, RepairPlanBody(so_can_stop="yes", so_somebody_with_me="yes"))
    page = opened(qtbot, notebook)
    chips = find(page, QWidget, "want_to_talk_chips")
    chip = chips.findChild(QAbstractButton, "yes_chip")
    assert chip is not None
    chip.setFocus()

    qtbot.keyClick(chip, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: find(page, QWidget, "owned_chips").isAncestorOf(_focused()))
    assert plan is not None


def test_near_its_end_openness_is_asked_about_and_can_go_on(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, openness="yes", ends=TODAY + 3 * A_DAY))
    page = opened(qtbot, notebook)
    assert "It ends on Tuesday 17 March. Is it still wanted?" in said(page)

    click(page, "still_wanted_button")
    sheet = overlay(page)
    click(sheet, "accept_button")
    assert "Choose a day after Tuesday 17 March." in said(sheet)
    edit = find(sheet, QLineEdit, "longer_edit")
    edit.setText("4 May 2026")
    edit.editingFinished.emit()
    click(sheet, "accept_button")

    assert notebook.journal.repair_plans.steps.of(plan)[0].body.ends == date(2026, 5, 4)
    assert "still wanted" not in said(page)


def test_openness_without_an_end_says_so_on_its_card(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, openness="yes", ends=None))
    add(notebook, plan, replace(A_STEP, title="A walk", ends=None))

    shown = said(opened(qtbot, notebook))

    assert "The other person · 2 times a week · No end yet · Small step" in shown
    assert "The other person · 2 times a week · Small step" in shown


def test_openness_that_is_not_wanted_ends(qtbot: QtBot, notebook: Notebook) -> None:
    plan = a_plan(notebook)
    add(notebook, plan, replace(A_STEP, openness="yes", ends=TODAY + 3 * A_DAY))
    page = opened(qtbot, notebook)

    click(page, "not_wanted_button")

    assert notebook.journal.repair_plans.steps.of(plan)[0].body.ends == TODAY
    assert "still wanted" not in said(page)


def now_said(notebook: Notebook, plan: RecordId) -> dict[str, str]:
    body = notebook.journal.read(plan).record.body
    assert isinstance(body, RepairPlanBody)
    return dict(said_of(body))


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
