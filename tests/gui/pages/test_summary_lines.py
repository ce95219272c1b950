"""Lines of one's own for a session: an empty one waits until there are enough."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.summary.lines_field import LinesField
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content
from tests.fakes import FakeClock
from tests.gui.pages.notebook import EVENING


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LinesField]:
    owner = QWidget()
    owner.resize(400, 600)
    qtbot.addWidget(owner)
    tools = Tools(Vocabulary(), Content("en"), FakeClock(EVENING).now)
    made = LinesField(owner, "What I would like to talk about", "wants", 3, tools)
    owner.show()
    yield made
    owner.close()


def test_an_empty_line_comes_when_the_last_is_filled(qtbot: QtBot, field: LinesField) -> None:
    qtbot.keyClicks(field.edits()[0], "The door")

    assert len(field.edits()) == 2
    assert field.lines() == ("The door",)


def test_there_are_never_more_than_there_may_be(qtbot: QtBot, field: LinesField) -> None:
    for number in range(3):
        qtbot.keyClicks(field.edits()[number], f"Line {number}")

    assert len(field.edits()) == 3


def test_lines_that_stand_there_are_left_alone(qtbot: QtBot, field: LinesField) -> None:
    qtbot.keyClicks(field.edits()[0], "The door")
    cursor = field.edits()[0].textCursor().position()

    field.show_lines(("The door",))

    assert field.edits()[0].textCursor().position() == cursor


def test_a_line_that_was_emptied_is_left_out(field: LinesField) -> None:
    field.show_lines(("One", "Two", "Three"))

    field.edits()[1].set_text("")

    assert field.lines() == ("One", "Three")


def test_every_line_has_a_name_of_its_own(field: LinesField) -> None:
    field.show_lines(("One",))

    names = [edit.accessibleName() for edit in field.edits()]

    assert names == [
        "What I would like to talk about, line 1",
        "What I would like to talk about, line 2",
    ]
