"""Many steps come card by card, so that the window can draw and listen in between."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Column
from hallpass_desktop.gui.pages.repair.page import RepairPage
from hallpass_desktop.gui.pages.repair.step_card import StepCard
from tests.gui.pages.at_repair import A_STEP, a_plan, add, opened, titles
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook

MANY = 9


def fill(notebook: Notebook) -> None:
    plan = a_plan(notebook)
    for number in range(MANY):
        add(notebook, plan, replace(A_STEP, title=f"Step {number}"))


def test_many_cards_are_not_made_at_once_and_all_come(qtbot: QtBot, notebook: Notebook) -> None:
    fill(notebook)

    page = opened(qtbot, notebook)

    assert len(page.findChildren(StepCard)) < MANY
    assert titles(page, Column.NOW) == [f"Step {number}" for number in range(MANY)]


def test_one_mark_makes_one_card_anew_and_leaves_the_others(
    qtbot: QtBot, notebook: Notebook
) -> None:
    fill(notebook)
    page = opened(qtbot, notebook)
    before = {card for card in _cards(page) if card.text.title != "Step 0"}
    buttons = [card.done_button for card in _cards(page)]

    qtbot.keyClick(buttons[0], Qt.Key.Key_D)

    after = set(_cards(page))
    assert before <= after
    assert len(after) == MANY


def test_the_order_holds_when_a_card_is_made_anew(qtbot: QtBot, notebook: Notebook) -> None:
    fill(notebook)
    page = opened(qtbot, notebook)
    plan = notebook.journal.repair_plans.all()[0].id
    step = notebook.journal.repair_plans.steps.of(plan)[4]

    notebook.rewrite(step.id, replace(A_STEP, title="Another name"))
    page.look_again()

    expected = [f"Step {number}" for number in range(MANY)]
    expected[4] = "Another name"
    assert titles(page, Column.NOW) == expected


def _cards(page: RepairPage) -> list[StepCard]:
    find(page, QAbstractButton, "done_button")  # lets all of them come
    return [card for card in page.findChildren(StepCard) if card.isVisible()]
