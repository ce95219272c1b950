"""A page that is opened again and has nothing new to say makes nothing anew."""

from datetime import time

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import PULSE, CheckInBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.recurrence import Daily
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui.pages.registry import page_class
from tests.gui.pages.notebook import COAT_QUEUE, EVENING, Notebook, whole


@pytest.fixture
def full(notebook: Notebook) -> Notebook:
    """A notebook in which every page has something to show."""
    for days_ago in range(4):
        notebook.write(COAT_QUEUE, days_ago, "shop")
        notebook.write(CheckInBody(calm=days_ago), days_ago)
    notebook.write(NeedBody(title="To hear about plans"), 5)
    notebook.write(RepairPlanBody(what_happened="The messages went on", impact_sleep=8), 3)
    notebook.journal.people.keep(notebook.journal.people.new("Robin", ""))
    notebook.journal.schedules.make(PULSE, Daily(EVENING.date(), time(21, 30)))
    return notebook


@pytest.mark.parametrize(
    "code", ["today", "journal", "needs", "check_in", "repair", "people", "insights"]
)
def test_opening_a_page_again_makes_no_widget(qtbot: QtBot, full: Notebook, code: str) -> None:
    page = whole(page_class(code)(full.context))
    qtbot.addWidget(page)
    page.resize(1068, 800)
    page.show()
    full.show(page)
    made = page.findChildren(QWidget)

    page.left()
    page.entered()

    assert page.findChildren(QWidget) == made


def test_something_new_is_shown(qtbot: QtBot, full: Notebook) -> None:
    page = whole(page_class("needs")(full.context))
    qtbot.addWidget(page)
    page.show()
    full.show(page)
    made = page.findChildren(QWidget)

    full.write(NeedBody(title="Time alone"), 1)
    page.entered()

    assert page.findChildren(QWidget) != made
