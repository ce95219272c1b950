"""A first evening on Today: named for a week when it was asked for, and never pressed."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.ids import RecordId
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, is_there, said
from tests.gui.pages.notebook import Notebook


def asked_again(notebook: Notebook, title: str = "") -> RecordId:
    """An evening of three days ago, to be looked at again today."""
    day = notebook.clock.now().date()
    body = FirstEveningBody(title=title, what_happened="A message in May", look_again_on=day)
    return notebook.write(body, 3)


def test_on_its_day_it_leads_to_the_short_page(qtbot: QtBot, notebook: Notebook) -> None:
    evening = asked_again(notebook)
    page = today(qtbot, notebook)
    assert "Look again at that evening\nYou wanted to, from" in said(page)

    click(page, "act_button")

    assert notebook.shell.shown == [evening]


def test_it_is_called_by_its_name_and_never_by_its_words(qtbot: QtBot, notebook: Notebook) -> None:
    asked_again(notebook, "The tablet")

    page = today(qtbot, notebook)

    assert "Look again at “The tablet”" in said(page)


@pytest.mark.parametrize(("days", "is_named"), [(6, True), (7, False)])
def test_after_a_week_it_is_left_in_peace(
    qtbot: QtBot, notebook: Notebook, days: int, is_named: bool
) -> None:
    asked_again(notebook)
    notebook.clock.pass_time(days=days)

    page = today(qtbot, notebook)

    assert is_there(page, "evening_item") == is_named


def test_it_can_rest_at_once_and_be_named_again(qtbot: QtBot, notebook: Notebook) -> None:
    asked_again(notebook)
    page = today(qtbot, notebook)

    click(page, "later_button")
    rests = not is_there(page, "evening_item")
    page.show_changes(notebook.journal.undo())

    assert rests
    assert is_there(page, "evening_item")
    assert notebook.shell.toasts == [("It can rest now", True)]


@pytest.mark.parametrize(("days", "is_offered"), [(6, True), (7, False)])
def test_one_left_in_the_middle_is_offered_for_a_week(
    qtbot: QtBot, notebook: Notebook, days: int, is_offered: bool
) -> None:
    notebook.write(FirstEveningBody(what_happened="A message", open_step=2), days)

    page = today(qtbot, notebook)

    assert is_there(page, "stopped_item") == is_offered
    assert ("Go on with the first evening" in said(page)) == is_offered


def test_nothing_about_it_stands_there_unasked(qtbot: QtBot, notebook: Notebook) -> None:
    notebook.write(FirstEveningBody(what_happened="A message"), 1)

    page = today(qtbot, notebook)

    assert not is_there(page, "evening_item")
    assert not is_there(page, "stopped_item")
