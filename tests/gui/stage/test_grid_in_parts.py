"""A long grid comes row by row, so that no step of making it takes longer than a frame."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.session import Part, SessionKind
from hallpass_desktop.domain.snapshot import ShownRow
from hallpass_desktop.gui.stage.grid_screens import GridAnswers, GridRow
from hallpass_desktop.gui.stage.screen import Screen
from tests.gui.stage.driver import EVERYTHING, Driver, a_snapshot

MANY = 24
ROWS = tuple(ShownRow(f"r{number}", f"Thing number {number}") for number in range(MANY))


def at_the_grid(qtbot: QtBot) -> tuple[Driver, Screen]:
    """The one whose turn it is has just taken the screen."""
    driver = Driver(qtbot, a_snapshot(SessionKind.WALK, **{**EVERYTHING, "rows": ROWS}))
    driver.through_the_gate()
    driver.at(Part.GRID)
    driver.press("arrived_button")
    assert isinstance(driver.screen, GridAnswers)
    return driver, driver.screen


def rows(screen: Screen) -> list[str]:
    """From the top to the bottom."""
    found = sorted(screen.findChildren(GridRow), key=GridRow.y)
    return [row.objectName() for row in found if row.isVisible()]


def all_there(screen: Screen) -> bool:
    return len(screen.findChildren(GridRow)) == MANY


def test_what_fills_the_screen_is_there_at_once_and_the_rest_follows_in_order(
    qtbot: QtBot,
) -> None:
    _, screen = at_the_grid(qtbot)
    at_once = len(screen.findChildren(GridRow))

    qtbot.waitUntil(lambda: all_there(screen))

    assert 0 < at_once < MANY / 4
    qtbot.waitUntil(lambda: rows(screen) == [f"r{number}_row" for number in range(MANY)])


def test_the_keyboard_stays_where_it_is_while_rows_come(qtbot: QtBot) -> None:
    driver, screen = at_the_grid(qtbot)
    QTest.keyClick(driver.window.focusWidget(), Qt.Key.Key_2)
    chosen = driver.window.focusWidget()

    qtbot.waitUntil(lambda: all_there(screen))

    assert driver.window.focusWidget() is chosen
    assert chosen.objectName().startswith("r0_")


def test_a_row_that_came_later_is_answered_like_any_other(qtbot: QtBot) -> None:
    driver, screen = at_the_grid(qtbot)
    qtbot.waitUntil(lambda: all_there(screen))

    driver.find(GridRow, "r23_row").choices.options()[0].click()
    code = driver.find(GridRow, "r23_row").choices.chosen()
    driver.press("alone_done_button")

    assert code
    assert driver.screen is not screen


def test_words_come_with_only_if_and_with_no_other_answer(qtbot: QtBot) -> None:
    driver, screen = at_the_grid(qtbot)
    assert not screen.findChildren(QTextEdit)

    driver.press("r0_only_if_option")

    assert driver.find(QTextEdit, "r0_if_edit").isVisible()
    driver.find(GridRow, "r0_row").choices.options()[0].click()
    assert not driver.shows("r0_if_edit")


def test_leaving_before_all_have_come_makes_no_more(qtbot: QtBot) -> None:
    driver, screen = at_the_grid(qtbot)

    driver.press("alone_done_button")
    qtbot.wait(50)

    assert driver.screen is not screen
