"""The set-up of a session for two by keyboard alone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui.pages.together.thing_card import ThingCard
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.check_card import RadioCard
from tests.gui.pages.at_together import NEXT, VIEW, go_to_showing, set_up, tick
from tests.gui.pages.finding import click, find, is_there


def test_the_whole_way_goes_by_keyboard(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    shown.activateWindow()
    shown.step.focus_first()
    qtbot.waitUntil(lambda: shown.focusWidget() is not None)
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Down)

    chosen = [c.code for c in shown.findChildren(RadioCard) if c.isVisible() and c.isChecked()]
    find(shown, QAbstractButton, NEXT).setFocus()
    QTest.keyClick(find(shown, QAbstractButton, NEXT), Qt.Key.Key_Space)

    assert len(chosen) == 1
    assert chosen != ["opening"]
    assert is_there(shown, "showing_step")


def test_the_keyboard_goes_along_from_step_to_step(qtbot: QtBot) -> None:
    shown = set_up(qtbot)
    shown.activateWindow()
    click(shown, "review_card")
    found: list[str] = []

    for _ in range(3):
        click(shown, NEXT)
        if not found:
            click(shown, "trip_card")
            tick(shown, "No photos.")
        focused = QApplication.focusWidget()
        found.append(focused.objectName() if focused is not None else "")

    assert found == ["trip_card", NEXT, "full_card"]


def test_a_page_to_tick_has_the_keyboard_where_nothing_else_is_asked(qtbot: QtBot) -> None:
    shown = set_up(qtbot, replace(VIEW, points=()))
    shown.activateWindow()

    go_to_showing(shown, SessionKind.FREE)

    focused = QApplication.focusWidget()
    assert isinstance(focused, CheckBox)
    assert focused.text() == "Title"


def test_very_many_pages_come_a_few_at_a_time(qtbot: QtBot) -> None:
    (item,) = VIEW.offers.items
    many = tuple(replace(item, id=RecordId(f"note {number}")) for number in range(30))
    shown = set_up(qtbot, replace(VIEW, points=(), offers=replace(VIEW.offers, items=many)))
    shown.activateWindow()
    go_to_showing(shown, SessionKind.FREE)
    first = len(shown.findChildren(ThingCard))

    click(shown, "more_things_button")

    assert (first, len(shown.findChildren(ThingCard))) == (12, 24)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.parentWidget() is shown.findChildren(ThingCard)[12]
    assert find(shown, QAbstractButton, "more_things_button").text() == "Show 6 more"
