"""A turn ends in silence unless the two chose a tone, and with either nothing is cut off."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part
from tests.gui.stage.driver import Driver


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every tone that the computer was asked for."""
    tones: list[str] = []
    monkeypatch.setattr(QApplication, "beep", lambda: tones.append("tone"))
    return tones


@pytest.mark.parametrize("has_tone", [False, True])
def test_a_tone_is_heard_once_and_only_if_it_was_chosen(
    qtbot: QtBot, heard: list[str], has_tone: bool
) -> None:
    driver = Driver(qtbot)
    driver.through_the_gate()
    if has_tone:
        driver.press("tone_check")
    driver.at(Part.TURNS)
    before = driver.talk

    driver.clock.pass_time(minutes=4)
    for _ in range(3):
        driver.stage._on_tick()  # noqa: SLF001 - a second of the clock

    assert heard == (["tone"] if has_tone else [])
    assert driver.talk == before
    said = driver.stage.frame.ring_card.note.text()
    assert said.startswith("A quiet tone" if has_tone else "No sound")
