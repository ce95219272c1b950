"""Where there is little room, buttons beside a title keep an icon, and their name for readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.check_in import CheckInPage
from hallpass_desktop.gui.pages.needs import NeedsPage
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.pages.today import TodayPage
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find, settle
from tests.gui.pages.notebook import Notebook, whole


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        (CheckInPage, "insights_button", "Insights"),
        (CheckInPage, "asking_button", "When to ask"),
        (NeedsPage, "beneath_button", "What is underneath"),
    ],
)
def test_a_button_gives_its_words_up_and_takes_them_back(
    qtbot: QtBot, notebook: Notebook, kind: type[Page], name: str, text: str
) -> None:
    page = whole(kind(notebook.context))
    qtbot.addWidget(page)
    (button,) = page.findChildren(Button, name)

    page.set_fold(Fold.NARROW)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", text, text)

    page.set_fold(Fold.MEDIUM)
    assert (button.text(), button.accessibleName(), button.toolTip()) == (text, text, "")


def test_the_strength_of_a_quick_note_stands_beside_its_question_not_below_the_dots(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)
    click(page, "jealousy_chip")
    QTest.keyClick(find(page, DotScale, "strength_scale"), Qt.Key.Key_7)
    beside = _gap_of_strength(page)

    page.set_fold(Fold.NARROW)
    in_narrow = _gap_of_strength(page)
    page.set_fold(Fold.WIDE)

    assert beside > 0
    assert in_narrow < 0
    assert _gap_of_strength(page) == beside


def test_the_ways_to_breathe_share_a_line_and_take_two_where_words_are_long(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)
    page.set_fold(Fold.WIDE)
    begin, people = (find(page, Button, f"{name}_button") for name in ("breathe", "people"))

    settle(page)
    assert begin.y() == people.y()

    people.setText("Somebody to talk to, at any hour of the night")
    room = find(page, QWidget, "breathe_buttons")
    qtbot.waitUntil(lambda: room.rect().contains(people.geometry()))
    assert begin.geometry().bottom() < people.y()


def _gap_of_strength(page: TodayPage) -> int:
    """How far the middle of the number stands below the top of the dots; above them it is less."""
    settle(page)
    scale = find(page, DotScale, "strength_scale")
    value = find(page, QLabel, "strength_value")
    return value.y() + value.height() // 2 - scale.y()
