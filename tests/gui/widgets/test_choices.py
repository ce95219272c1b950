"""Chips, segments, cards and switches choose by mouse and keyboard and say what they chose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.check_box import CheckBox, RadioButton
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.combo_box import ComboBox
from hallpass_desktop.gui.widgets.segmented_control import SegmentedControl
from hallpass_desktop.gui.widgets.switch import Switch

FEELINGS = [("left_out", "Left out"), ("envious", "Envious"), ("ashamed", "Ashamed")]


@pytest.fixture
def feelings(qtbot: QtBot) -> ChipGroup:
    group = ChipGroup()
    qtbot.addWidget(group)
    group.set_choices(FEELINGS)
    group.resize(400, 80)
    group.show()
    return group


def test_pressing_chips_collects_their_codes(feelings: ChipGroup) -> None:
    told: list[object] = []
    feelings.chosen_changed.connect(told.append)
    first, second, _ = feelings.chips()

    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    QTest.keyClick(first, Qt.Key.Key_Space)

    assert feelings.chosen() == ("left_out", "envious")
    assert told == [("envious",), ("left_out", "envious")]


def test_single_group_keeps_one_choice_and_gives_it_back(feelings: ChipGroup) -> None:
    feelings.set_single(True)
    first, second, _ = feelings.chips()

    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert feelings.chosen() == ("envious",)

    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert feelings.chosen() == ()


def test_new_choices_keep_what_was_chosen(feelings: ChipGroup) -> None:
    feelings.set_chosen(["envious"])

    feelings.set_choices([*FEELINGS, ("tense", "Tense")])

    assert feelings.chosen() == ("envious",)


def test_chosen_chip_is_told_by_more_than_colour(qtbot: QtBot) -> None:
    chip = Chip(None, "Left out")
    qtbot.addWidget(chip)
    width = chip.sizeHint().width()

    chip.setChecked(True)

    assert chip.sizeHint().width() > width


def test_narrow_chips_break_into_lines(feelings: ChipGroup) -> None:
    layout = feelings.layout()
    assert layout is not None

    assert layout.heightForWidth(120) > layout.heightForWidth(600)


def test_arrow_chooses_the_next_segment(qtbot: QtBot) -> None:
    views = SegmentedControl()
    qtbot.addWidget(views)
    views.set_choices([("guided", "Guided"), ("free", "Free page")])
    told: list[str] = []
    views.chosen_changed.connect(told.append)
    views.show()
    views.activateWindow()
    views.segments()[0].setFocus()
    qtbot.waitUntil(views.segments()[0].hasFocus)

    QTest.keyClick(views.segments()[0], Qt.Key.Key_Right)

    assert views.chosen() == "free"
    assert told == ["free"]


@pytest.mark.parametrize("make", [CheckBox, Switch, CheckCard, RadioButton, RadioCard])
def test_choice_is_pressed_anywhere_on_it_and_by_space(
    qtbot: QtBot, make: Callable[[None, str], QAbstractButton]
) -> None:
    choice = make(None, "Attention")
    qtbot.addWidget(choice)
    choice.resize(300, 60)
    choice.show()

    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=QPoint(280, 30))
    assert choice.isChecked()

    choice.setAutoExclusive(False)
    QTest.keyClick(choice, Qt.Key.Key_Space)
    assert not choice.isChecked()


def test_radio_cards_take_turns(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    cards = [RadioCard(form, text) for text in ("Only me", "Family")]
    for card in cards:
        column.addWidget(card)
    form.show()

    for card in cards:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    assert [card.isChecked() for card in cards] == [False, True]


def test_hint_is_read_after_the_title(qtbot: QtBot) -> None:
    card = CheckCard(None, "Safety", "Firm ground underfoot")
    qtbot.addWidget(card)

    assert card.accessibleDescription() == "Firm ground underfoot"


def test_long_words_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    box = CheckBox(None, "My sheet is somewhere safe, away from this computer and this room")
    qtbot.addWidget(box)

    assert box.heightForWidth(160) > box.heightForWidth(900)


def test_wheel_does_not_change_a_list_of_choices(qtbot: QtBot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["English", "Deutsch"])
    combo.show()

    QTest.wheelEvent(combo.windowHandle(), combo.rect().center(), QPoint(0, -240))

    assert combo.currentIndex() == 0


@pytest.mark.parametrize("kind", [CheckCard, RadioCard])
def test_a_card_with_a_hint_stands_in_line_with_a_longer_neighbour(
    qtbot: QtBot, kind: type[CheckCard] | type[RadioCard]
) -> None:
    card = kind(None, "A free talk", "The subject is your own.")
    qtbot.addWidget(card)
    words = QRect(8, 4, 280, card.heightForWidth(300) - 8)
    card.resize(300, card.heightForWidth(300))
    alone = card.grab(words).toImage()

    card.resize(300, card.height() + 40)

    assert card.grab(words).toImage() == alone
