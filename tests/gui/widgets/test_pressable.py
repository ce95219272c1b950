"""A press through a screen reader does what a press by mouse or keyboard does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.settings.look_tile import LookTile
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.check_box import CheckBox, RadioButton
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.gui.widgets.pressable import Pressable
from hallpass_desktop.gui.widgets.segmented_control import Segment, SegmentedControl
from hallpass_desktop.gui.widgets.switch import Switch
from tests.gui.widgets import reader


def look_tile(parent: QWidget) -> LookTile:
    return LookTile(parent, "dark", ("dark",))


def place_button(parent: QWidget) -> NavButton:
    return NavButton(parent, "Journal", "book-open", "journal")


def icon_button(parent: QWidget) -> IconButton:
    return IconButton(parent, "calendar", "Open calendar")


KINDS: tuple[Callable[[QWidget], Pressable], ...] = (
    Button, icon_button, place_button, Chip, CheckBox, RadioButton, CheckCard, RadioCard, Switch,
    Segment, DayButton, look_tile,
)  # fmt: skip


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    QVBoxLayout(form)
    return form


def put(form: QWidget, make: Callable[[QWidget], Pressable]) -> Pressable:
    button = make(form)
    button.setCheckable(True)
    layout = form.layout()
    assert layout is not None
    layout.addWidget(button)
    form.show()
    return button


def presses(button: Pressable) -> list[bool]:
    """Collect how the button stands at each press."""
    told: list[bool] = []
    button.clicked.connect(lambda: told.append(button.isChecked()))
    return told


@pytest.mark.parametrize("make", KINDS)
def test_a_screen_reader_presses_what_can_be_checked(
    form: QWidget, make: Callable[[QWidget], Pressable]
) -> None:
    button = put(form, make)
    told = presses(button)

    reader.press(button)

    assert told == [True]
    assert button.isChecked()


@pytest.mark.parametrize("make", KINDS)
def test_one_click_is_told_once(form: QWidget, make: Callable[[QWidget], Pressable]) -> None:
    button = put(form, make)
    told = presses(button)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())

    assert told == [True]


@pytest.mark.parametrize("make", KINDS)
def test_what_our_own_code_checks_is_no_press(
    form: QWidget, make: Callable[[QWidget], Pressable]
) -> None:
    button = put(form, make)
    told = presses(button)

    button.setChecked(True)

    assert told == []


@pytest.mark.parametrize("make", [RadioCard, look_tile])
def test_the_one_that_makes_room_is_not_pressed(
    form: QWidget, make: Callable[[QWidget], Pressable]
) -> None:
    before, chosen = put(form, make), put(form, make)
    before.setChecked(True)
    told = presses(before)

    reader.press(chosen)

    assert not before.isChecked()
    assert told == []


def test_the_one_that_makes_room_in_a_group_is_not_pressed(form: QWidget) -> None:
    group = QButtonGroup(form)
    before, chosen = put(form, Chip), put(form, Chip)
    group.addButton(before)
    group.addButton(chosen)
    before.setChecked(True)
    told = presses(before)

    reader.press(chosen)

    assert not before.isChecked()
    assert told == []


def test_a_screen_reader_chooses_a_segment(qtbot: QtBot) -> None:
    views = SegmentedControl()
    qtbot.addWidget(views)
    views.set_choices([("guided", "Guided"), ("free", "Free page")])
    told: list[str] = []
    views.chosen_changed.connect(told.append)

    reader.press(views.segments()[1])

    assert told == ["free"]


def test_a_screen_reader_takes_turns_among_single_chips(qtbot: QtBot) -> None:
    chips = ChipGroup()
    qtbot.addWidget(chips)
    chips.set_single(True)
    chips.set_choices([("often", "Often"), ("seldom", "Seldom")])
    told: list[object] = []
    chips.chosen_changed.connect(told.append)

    for chip in chips.chips():
        reader.press(chip)

    assert told == [("often",), ("seldom",)]
