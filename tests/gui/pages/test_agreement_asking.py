"""An agreement can ask for check-ins round an evening, and for none while it rests."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.check_in import CHECKPOINT
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.pages.boundaries.page import BoundariesPage
from tests.gui.pages.at_boundaries import ME, THEM, agreed, opened, press
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, is_there, overlay, said
from tests.gui.pages.notebook import EVENING, Notebook

EVENT = EVENING.date() + timedelta(days=7)


@pytest.fixture
def agreement(notebook: Notebook) -> RecordId:
    made = notebook.write(AgreementBody(title="The summer trip"))
    agreed(notebook, made)
    return made


def asking(qtbot: QtBot, notebook: Notebook) -> BoundariesPage:
    page = opened(qtbot, notebook)
    press(qtbot, page, "checkpoints_section")
    return page


def choose_the_evening(page: BoundariesPage) -> None:
    click(page, "ask_me_button")
    sheet = overlay(page)
    find(sheet, QLineEdit, "day_edit").setText(f"{EVENT:%d %B %Y}")
    find(sheet, QLineEdit, "at_edit").setText("20:00")
    find(sheet, QLineEdit, "ends_edit").setText("23:30")
    click(sheet, "accept_button")


@pytest.mark.usefixtures("agreement")
def test_only_the_topic_of_checking_in_asks(qtbot: QtBot, notebook: Notebook) -> None:
    page = opened(qtbot, notebook)
    press(qtbot, page, "who_section")
    assert not is_there(page, "agreement_asking_card")

    press(qtbot, page, "checkpoints_section")

    assert is_there(page, "agreement_asking_card")
    assert not is_there(page, "asking_row")


def test_an_evening_makes_three_check_ins_of_this_agreement(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = asking(qtbot, notebook)
    click(page, "ask_me_button")
    assert not is_there(overlay(page), "form_chips")
    click(overlay(page), "reject_button")

    choose_the_evening(page)

    (schedule,) = notebook.journal.schedules.of(agreement)
    assert schedule.form == CHECKPOINT
    assert "before, right after, and a week later" in said(page)


@pytest.mark.usefixtures("agreement")
def test_what_is_asked_for_elsewhere_does_not_stand_here(qtbot: QtBot, notebook: Notebook) -> None:
    other = notebook.write(AgreementBody(title="Another one"))
    page = asking(qtbot, notebook)
    assert "Another one" in said(page)
    choose_the_evening(page)
    assert is_there(page, "asking_row")

    page.show_agreement(next(each for each in agreements(notebook) if each != other), "checkpoints")

    assert not is_there(page, "asking_row")


def agreements(notebook: Notebook) -> list[RecordId]:
    return [each.id for each in notebook.journal.agreements.all()]


def test_it_waits_on_today_in_its_time(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    choose_the_evening(asking(qtbot, notebook))
    notebook.clock.pass_time(days=6, hours=21)

    assert "Checkpoint: before" in said(today(qtbot, notebook))


def test_while_the_agreement_rests_it_asks_for_nothing_and_then_again(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = asking(qtbot, notebook)
    choose_the_evening(page)
    note = notebook.journal.agreements.note
    page.show_changes(note(agreement, Did.PAUSED, ME))
    resting = find(page, QLabel, "state_label").text()
    notebook.clock.pass_time(days=6, hours=21)
    while_paused = said(today(qtbot, notebook))
    assert notebook.journal.schedules.next_due_instant() is None

    note(agreement, Did.READY, ME)
    note(agreement, Did.READY, THEM)

    assert resting == "Resting, because the agreement does not hold now"
    assert "Checkpoint: before" not in while_paused
    assert "Checkpoint: before" in said(today(qtbot, notebook))


def test_what_has_ended_never_asks_again(
    qtbot: QtBot, notebook: Notebook, agreement: RecordId
) -> None:
    page = asking(qtbot, notebook)
    choose_the_evening(page)

    page.show_changes(notebook.journal.agreements.note(agreement, Did.ENDED, ME))
    notebook.clock.pass_time(days=6, hours=21)

    assert notebook.journal.schedules.due() == ()
    assert not is_there(page, "ask_me_button")
