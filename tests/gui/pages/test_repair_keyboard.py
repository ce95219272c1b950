"""The keyboard on the steps of a repair plan: where it goes when what it was on is gone."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.repair.page import RepairPage
from tests.gui.pages.at_repair import A_STEP, a_plan, add, choose, opened
from tests.gui.pages.finding import settle
from tests.gui.pages.notebook import Notebook


def test_after_a_step_was_trashed_it_goes_to_the_menu_of_the_next(
    qtbot: QtBot, notebook: Notebook
) -> None:
    plan = a_plan(notebook)
    for title in ("First", "Second", "Third"):
        add(notebook, plan, replace(A_STEP, title=title))
    page = opened(qtbot, notebook)
    page.activateWindow()
    second = menus(page)[1]
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    second.click()
    choose(page, "trash")
    settle(page)

    qtbot.waitUntil(menus(page)[1].hasFocus)
    assert [each.accessibleName().split(": ")[1] for each in menus(page)] == ["First", "Third"]


def menus(page: RepairPage) -> list[QPushButton]:
    found = page.findChildren(QPushButton, "step_menu_button")
    return [each for each in found if each.isVisible()]
