"""Two people who are in the middle of a session."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from tests.gui.stage.driver import EVERYTHING, Begin, Driver, a_snapshot


@pytest.fixture
def turns(qtbot: QtBot) -> Driver:
    """Two people who take turns."""
    driver = Driver(qtbot)
    driver.through_the_gate()
    driver.at(Part.TURNS)
    return driver


@pytest.fixture
def begin(qtbot: QtBot) -> Begin:
    """A session at one of its parts."""

    def make(kind: SessionKind, part: Part) -> Driver:
        driver = Driver(qtbot, a_snapshot(kind, **EVERYTHING))
        driver.through_the_gate()
        driver.at(part)
        return driver

    return make
