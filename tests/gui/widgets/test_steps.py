"""Steps open one at a time, and say in short what was answered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.step_card import StepList


@pytest.fixture
def guide(qtbot: QtBot) -> StepList:
    guide = StepList()
    qtbot.addWidget(guide)
    for name in ("What happened", "What it may point to", "What I would like to ask for"):
        guide.add_step(name)
    guide.step(2).set_question("What may it be pointing to?", "Choose any that fit, or none.")
    guide.step(2).body.addWidget(Field(guide, "In your own words"))
    guide.resize(700, 400)
    with qtbot.waitExposed(guide):
        guide.show()
    return guide


def shown(guide: StepList) -> list[str]:
    return [label.text() for label in guide.findChildren(Label) if label.isVisible()]


def test_pressing_a_step_opens_it_and_folds_the_other(guide: StepList) -> None:
    guide.open_step(1)

    QTest.mouseClick(guide.step(2).header, Qt.MouseButton.LeftButton)

    assert [step.is_open for step in guide.steps()] == [False, True, False]
    assert "What may it be pointing to?" in shown(guide)
    assert "In your own words" in shown(guide)


def test_pressing_the_open_step_folds_it(guide: StepList) -> None:
    guide.open_step(2)

    QTest.keyClick(guide.step(2).header, Qt.Key.Key_Space)

    assert guide.open_number == 0
    assert "In your own words" not in shown(guide)


def test_folded_step_shows_its_answer(guide: StepList) -> None:
    guide.step(1).set_summary_text("I stayed at the stop with both bags.")
    assert "I stayed at the stop with both bags." in shown(guide)

    guide.open_step(1)
    assert "I stayed at the stop with both bags." not in shown(guide)

    guide.open_step(0)
    guide.step(1).set_summary_text("")
    assert "I stayed at the stop with both bags." not in shown(guide)


def test_reader_hears_number_name_and_state(guide: StepList) -> None:
    header = guide.step(1).header
    assert header.accessibleName() == "1. What happened"
    assert header.accessibleDescription() == ""

    guide.step(1).set_answered(True)

    assert header.accessibleDescription() == "Answered"


def test_answer_stands_below_the_name_where_there_is_little_room(guide: StepList) -> None:
    guide.step(1).set_summary_text("I stayed at the stop with both bags until it was dark.")
    beside = guide.step(1).header.heightForWidth(700)
    guide.resize(320, 600)
    header = guide.step(1).header

    assert header.heightForWidth(header.width()) > beside
