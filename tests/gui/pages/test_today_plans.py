"""A repair plan on Today: named on its day for a week, and never while it rests."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, is_there, said
from tests.gui.pages.notebook import Notebook

EVERY_WEEK = RepairPlanBody(title="After the lake", look_every="week")


@pytest.fixture
def plan(notebook: Notebook) -> RecordId:
    """A plan that was written down a week ago."""
    plan = notebook.write(EVERY_WEEK)
    notebook.clock.pass_time(days=7)
    return plan


def test_on_its_day_it_asks_how_it_is_now(qtbot: QtBot, notebook: Notebook, plan: RecordId) -> None:
    page = today(qtbot, notebook)
    assert "How is it now? “After the lake”\nYou wanted to look at it from" in said(page)

    click(page, "act_button")
    (target,) = notebook.shell.edited
    begun = notebook.journal.open(RecordId(target)).record
    assert (begun.kind, begun.parent) == (Kind.EVALUATION, plan)


def test_before_its_day_and_at_rest_it_asks_for_nothing(
    qtbot: QtBot, notebook: Notebook, plan: RecordId
) -> None:
    notebook.journal.repair_plans.course.pause(plan)
    assert not is_there(today(qtbot, notebook), "plan_item")

    notebook.journal.undo()
    notebook.clock.pass_time(days=-1)
    assert not is_there(today(qtbot, notebook), "plan_item")


def test_the_day_that_was_named_for_deciding_leads_to_the_plan(
    qtbot: QtBot, notebook: Notebook
) -> None:
    day = notebook.clock.now().date()
    plan = notebook.write(RepairPlanBody(title="Not yet", not_before=day))
    page = today(qtbot, notebook)
    assert "You can decide, or take more time: “Not yet”" in said(page)
    assert "It binds you to nothing." in said(page)

    click(page, "act_button")
    assert notebook.shell.edited == [plan]
