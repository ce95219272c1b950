"""What hangs on a session for two is written in editors of its own."""

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.action_point import ActionPointBody
from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.body import Body, fields_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.session_questions import ACTION_POINT, AFTERWORD
from hallpass_desktop.gui.editors.steps import Step
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find


@pytest.mark.parametrize(
    ("steps", "body"), [(AFTERWORD, AfterwordBody()), (ACTION_POINT, ActionPointBody())]
)
def test_every_answer_is_asked_for_once(steps: tuple[Step, ...], body: Body) -> None:
    asked = [spec.name for step in steps for spec in step.fields]

    assert sorted(asked) == sorted(each.name for each in fields_of(body) if each.name != "title")


def test_an_afterword_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.AFTERWORD, Kind.AFTERWORD)
    qtbot.keyClicks(find(page, QTextEdit, "text_edit"), "It stayed with me.")

    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()

    assert journal.read(page.answers.id).record.body == AfterwordBody(text="It stayed with me.")


def test_an_action_point_can_be_said_better(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.ACTION_POINT, Kind.ACTION_POINT)
    qtbot.keyClicks(find(page, QWidget, "title_edit"), "Book the test on Friday")

    assert page.autosave is not None
    assert page.answers is not None
    page.autosave.keep()

    body = journal.read(page.answers.id).record.body
    assert body == ActionPointBody("Book the test on Friday")
