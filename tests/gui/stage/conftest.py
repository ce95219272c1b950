"""Two people who are in the middle of a session."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part
from tests.gui.stage.driver import Driver


@pytest.fixture
def turns(qtbot: QtBot) -> Driver:
    """Two people who take turns."""
    driver = Driver(qtbot)
    driver.through_the_gate()
    driver.at(Part.TURNS)
    return driver
