"""A desk for every test of an editor."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.editors.desk import Desk

DeskMaker = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[DeskMaker]:
    """Make a window of any size with a journal behind it."""
    desks: list[Desk] = []

    def make(**options: object) -> Desk:
        desk = Desk(**options)  # type: ignore[arg-type]  # the options of Desk
        qtbot.addWidget(desk.window)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.clear()


@pytest.fixture
def desk(make_desk: DeskMaker) -> Desk:
    """The usual window."""
    return make_desk()
