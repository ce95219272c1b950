"""A desk for every test of an editor."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk
from tests.vaults import made_vault, opened

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


@pytest.fixture
def journal(desk: Desk, tmp_path: Path) -> Iterator[Journal]:
    """A new notebook on the desk."""
    with opened(made_vault(tmp_path)) as vault:
        journal = Journal(vault, desk.clock)
        desk.use(journal)
        yield journal
        desk.clear()
