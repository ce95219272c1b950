"""The grounding minute: three steps, a way out of each, nothing kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.grounding import GroundingSheet
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import A_NOTE, Desk, find


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> GroundingSheet:
    """The minute, opened from the head of a page."""
    page = desk.open(desk.keep(A_NOTE))
    qtbot.mouseClick(find(page, QPushButton, "slow_button"), Qt.MouseButton.LeftButton)
    return find(desk.window, GroundingSheet, "grounding_sheet")


def test_it_begins_with_breathing(sheet: GroundingSheet) -> None:
    assert sheet.step.code == "breathe"
    assert sheet.circle.is_running
    assert sheet.count.text() == "Breath 1 of 6"


@pytest.mark.parametrize(("scale", "height"), [(2.0, 800), (1.0, 600)])
def test_the_circle_is_seen_whole_in_a_low_window_too(
    make_desk: DeskMaker, qapp: QApplication, qtbot: QtBot, scale: float, height: int
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    desk = make_desk(width=1280, height=height)
    page = desk.open(desk.keep(A_NOTE))

    qtbot.mouseClick(find(page, QPushButton, "slow_button"), Qt.MouseButton.LeftButton)

    circle = find(desk.window, GroundingSheet, "grounding_sheet").circle
    qtbot.waitUntil(lambda: circle.visibleRegion().boundingRect() == circle.rect())


def test_after_six_breaths_the_circle_rests(sheet: GroundingSheet) -> None:
    for number in range(6):
        sheet.circle.breath_finished.emit(number + 1)

    assert not sheet.circle.is_running
    assert sheet.count.text() == "That was a minute."


def test_it_goes_on_to_naming_and_asking(sheet: GroundingSheet, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)
    naming = sheet.step.code
    qtbot.keyClicks(desk.window.focusWidget(), "jealous")
    qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)
    asking = sheet.step.code
    typed = sheet.field.text()
    qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)

    assert (naming, asking) == ("name", "ask")
    assert typed == ""
    assert not sheet.is_open


def test_escape_ends_it_at_once_and_nothing_is_written(
    sheet: GroundingSheet, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.is_open
    assert not sheet.circle.is_running
    assert desk.journal.saves == []
