"""A page of a repair plan with steps on it."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.horizons import Column
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.repair_marks import StepMark
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.repair.page import RepairPage
from hallpass_desktop.gui.pages.repair.step_card import StepCard
from hallpass_desktop.gui.widgets.menu import Menu
from tests.gui.pages.finding import find, overlay
from tests.gui.pages.notebook import EVENING, Notebook, whole

TODAY = EVENING.date()
A_DAY = timedelta(days=1)
NOTHING_ELSE = RepairPlanBody()
A_STEP = RepairStepBody(
    title="A message when plans change",
    horizon="steady",
    done_by="other",
    rhythm="weekly",
    times_a_week=2,
    size="small",
    ends=date(2026, 5, 4),
)


def opened(qtbot: QtBot, notebook: Notebook, fold: Fold = Fold.WIDE) -> RepairPage:
    page = whole(RepairPage(notebook.context))
    page.resize(1068, 700)
    qtbot.addWidget(page)
    page.set_fold(fold)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    return page


def a_plan(notebook: Notebook, body: RepairPlanBody = NOTHING_ELSE) -> RecordId:
    return notebook.write(replace(body, what_happened="It came out."))


def add(notebook: Notebook, plan: RecordId, body: RepairStepBody = A_STEP) -> RecordId:
    draft = notebook.journal.repair_plans.steps.begin(plan, body)
    notebook.shell.announce(notebook.journal.keep(draft))
    return draft.record.id


def marks(notebook: Notebook, plan: RecordId) -> tuple[StepMark, ...]:
    return notebook.journal.repair_plans.steps.of(plan)[0].marks


def kept(notebook: Notebook, plan: RecordId) -> list[tuple[str, str, date, int, str]]:
    every = marks(notebook, plan)
    return [(each.marked, each.source, each.day, each.value, each.note) for each in every]


def titles(page: RepairPage, column: Column) -> list[str]:
    """From the top to the bottom."""
    cards = find(page, QWidget, f"{column}_column").findChildren(StepCard)
    seen = sorted((card for card in cards if card.isVisible()), key=StepCard.y)
    return [card.text.title for card in seen]


def choose(page: RepairPage, code: str) -> None:
    menu = overlay(page)
    assert isinstance(menu, Menu)
    next(item for item in menu.items() if item.code == code).click()


def press_chip(page: QWidget, condition: str, code: str) -> None:
    chips = find(page, QWidget, f"{condition}_chips")
    chip = next(each for each in chips.findChildren(QAbstractButton, f"{code}_chip"))
    chip.click()
