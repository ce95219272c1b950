"""What an agreement asks for stands on Today, and is answered where the agreement is."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.contents_row import ContentsRow
from tests.gui.pages.at_boundaries import (
    ME,
    add_clause,
    agreed,
    choose,
    is_offered,
    opened,
    press,
    step,
)
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, is_there, said
from tests.gui.pages.notebook import EVENING, Notebook

DAY = EVENING.date()


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    """Agreed today, to be looked at in ten days."""
    made = notebook.write(
        AgreementBody(title="The summer trip", review_on=DAY + timedelta(days=10))
    )
    agreed(notebook, made)
    return made


@pytest.mark.usefixtures("agreement")
def test_nothing_stands_on_today_before_its_day(qtbot: QtBot, notebook: Notebook) -> None:
    assert not is_there(today(qtbot, notebook), "agreement_item")


def test_a_look_whose_day_has_come_leads_to_the_agreement(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.clock.pass_time(days=11)
    page = today(qtbot, notebook)

    assert "Look at “The summer trip” again\nYou wanted to look at it from" in said(page)
    click(page, "act_button")

    assert notebook.shell.shown == [f"{agreement} purpose"]


def test_a_pause_is_named_as_long_as_it_lasts(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.journal.agreements.note(agreement, Did.PAUSED, ME)
    notebook.clock.pass_time(days=40)

    page = today(qtbot, notebook)

    assert "“The summer trip” is paused" in said(page)
    assert "Nothing of it holds until both of you say go on." in said(page)


def test_a_clause_whose_trial_is_over_leads_to_its_topic(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    clause = add_clause(notebook, agreement, "Nobody from work.", "who")
    body = ClauseBody(text="Nobody from work.", topic="who", trial_until=DAY + timedelta(days=3))
    notebook.rewrite(clause, body)
    notebook.clock.pass_time(days=4)
    page = today(qtbot, notebook)

    assert "The trial of “Nobody from work.” is over\nA clause of “The summer trip”" in said(page)
    click(page, "act_button")

    assert notebook.shell.shown == [f"{agreement} who"]


def test_having_looked_is_said_once_and_it_asks_again_in_its_time(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.clock.pass_time(days=11)
    page = opened(qtbot, notebook)
    assert step(page) == "We looked at it again"

    press(qtbot, page, "step_button")

    assert not is_offered(page, "step_button")
    assert not is_there(today(qtbot, notebook), "agreement_item")
    notebook.clock.pass_time(days=91)
    assert is_there(today(qtbot, notebook), "agreement_item")


def test_one_can_look_at_it_before_its_day(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = opened(qtbot, notebook)
    assert not is_offered(page, "step_button")

    press(qtbot, page, "agreement_menu_button")
    choose(page, "looked")

    entries = notebook.journal.agreements.read(agreement).log
    assert entries[-1].did is Did.LOOKED


def test_the_page_opens_at_the_section_that_was_asked_for(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    notebook.write(AgreementBody(title="Another one"))
    page = opened(qtbot, notebook)

    page.show_agreement(agreement, "who")

    assert "The summer trip" in said(page)
    assert find(page, ContentsRow, "who_section").isChecked()
