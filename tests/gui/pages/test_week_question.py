"""The question of the week on Today: quiet, and gone when somebody says so."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QBoxLayout
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.prompts import Reader, question, week_of
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, is_there
from tests.gui.pages.notebook import EVENING, Notebook

WEEK = week_of(EVENING.date())


@pytest.fixture
def asked(notebook: Notebook) -> str:
    return question(notebook.context.content.weekly, Reader.ALONE, WEEK)


def test_the_question_of_this_week_is_asked(qtbot: QtBot, notebook: Notebook, asked: str) -> None:
    page = today(qtbot, notebook)

    assert find(page, Label, "question_label").text() == asked
    assert find(page, Label, "caption_label").text() == "A question for this week"


def test_writing_about_it_begins_a_note_with_the_question_as_title(
    qtbot: QtBot, notebook: Notebook, asked: str
) -> None:
    page = today(qtbot, notebook)

    click(page, "write_button")

    assert notebook.shell.edited == [f"note {asked}"]


def test_there_is_one_for_two_as_well(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)

    click(page, "reader_link")

    for_two = question(notebook.context.content.weekly, Reader.TWO, WEEK)
    assert find(page, Label, "question_label").text() == for_two
    assert find(page, QAbstractButton, "reader_link").text() == "One for you alone"


def test_a_question_that_was_put_away_comes_back_with_the_next_week(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)

    click(page, "skip_button")
    assert not is_there(page, "week_question")
    assert notebook.context.settings.skipped_week == WEEK

    notebook.clock.time += timedelta(days=1)  # a Sunday
    page.entered()
    assert not is_there(page, "week_question")

    notebook.clock.time += timedelta(days=1)
    page.entered()
    assert is_there(page, "week_question")


def test_it_can_be_switched_off(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)

    page.context.shell.change_settings(replace(page.context.settings, weekly_question=False))

    assert not is_there(page, "week_question")


def test_in_a_narrow_window_the_buttons_stand_below(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)

    page.set_fold(Fold.NARROW)

    layout = page.findChild(QBoxLayout, "question_layout")
    assert isinstance(layout, QBoxLayout)
    assert layout.direction() == QBoxLayout.Direction.TopToBottom
