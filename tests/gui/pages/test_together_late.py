"""What a session handed back, and an unlock could not bring in, is named as soon as it comes in."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.gui.pages.together.page import TogetherPage
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from tests.gui.pages.finding import click, is_there, overlay
from tests.gui.pages.notebook import Notebook, whole
from tests.stages import Stage

ACTION = Outcome(actions=(ActionPoint("Book the test"),))
OVER = "Your session is over. Today shows what is kept of it."


@pytest.fixture
def stage(notebook: Notebook) -> Stage:
    """A session that two people began."""
    people = notebook.journal.people
    for alias, role in (("Wren", "me"), ("Jay", "partner")):
        people.keep(people.new(alias, role))
    begun = notebook.journal.together.begin(Snapshot(SessionKind.FREE, "Wren", "Jay"), {}, ())
    return Stage(notebook.context.vault.path, begun)


def opened(qtbot: QtBot, notebook: Notebook) -> TogetherPage:
    page = whole(TogetherPage(notebook.context))
    page.resize(1068, 700)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    notebook.show(page)
    return page


def damage(notebook: Notebook) -> None:
    """Have one more thing in the outbox that does not open."""
    path = notebook.context.vault.path / OUTBOX_NAME
    content = path.read_bytes()
    path.write_bytes(content + content)  # each thing opens in its own place alone


def codes(notebook: Notebook) -> list[str]:
    return [code for code, _ in notebook.shell.notices]


def test_one_that_was_over_is_told_of_instead_of_going_on(
    qtbot: QtBot, notebook: Notebook, stage: Stage
) -> None:
    page = opened(qtbot, notebook)
    stage.end(ACTION)

    click(page, "go_on_button")

    assert (notebook.shell.handed, notebook.shell.errors) == ([], [])
    assert notebook.shell.toasts == [(OVER, False)]
    assert [point.text for point in notebook.journal.together.points()] == ["Book the test"]
    assert is_there(page, "together_next_button")


def test_what_could_not_be_read_is_named_before_it_goes_on_and_the_next_press_goes_on(
    qtbot: QtBot, notebook: Notebook, stage: Stage
) -> None:
    page = opened(qtbot, notebook)
    stage.say(replace(stage.talk, outcome=ACTION))
    stage.leave()
    damage(notebook)

    click(page, "go_on_button")
    assert (codes(notebook), notebook.shell.handed) == (["session_damaged"], [])
    click(page, "go_on_button")

    assert len(notebook.shell.handed) == 1


def test_ending_it_names_what_could_not_be_read(
    qtbot: QtBot, notebook: Notebook, stage: Stage
) -> None:
    page = opened(qtbot, notebook)
    stage.say(replace(stage.talk, outcome=ACTION))
    stage.leave()
    damage(notebook)

    click(page, "end_button")
    click(overlay(page), "accept_button")

    assert codes(notebook) == ["session_damaged"]
    assert [point.text for point in notebook.journal.together.points()] == ["Book the test"]


def test_with_nothing_to_tell_it_goes_on_at_once(
    qtbot: QtBot, notebook: Notebook, stage: Stage
) -> None:
    page = opened(qtbot, notebook)
    stage.say(replace(stage.talk, outcome=ACTION))
    stage.leave()

    click(page, "go_on_button")

    assert len(notebook.shell.handed) == 1
    assert codes(notebook) == []
