"""Fields name themselves, say what is wrong and never show a secret unasked."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets.date_time_field import DateTimeField
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.search_field import SearchField

TODAY = date(2024, 11, 14)


@pytest.fixture
def passphrase(qtbot: QtBot) -> Field:
    field = Field(None, "Passphrase")
    qtbot.addWidget(field)
    field.set_secret(True)
    field.show()
    return field


def _texts(field: Field) -> list[str]:
    return [label.text() for label in field.findChildren(Label) if label.isVisible()]


def test_field_is_named_by_its_label(passphrase: Field) -> None:
    assert passphrase.edit.accessibleName() == "Passphrase"


def test_secret_is_hidden_until_it_is_asked_for(passphrase: Field) -> None:
    QTest.keyClicks(passphrase.edit, "harbour")
    reveal = passphrase.findChild(IconButton, "reveal_button")
    assert reveal is not None
    assert passphrase.edit.displayText() != "harbour"

    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert passphrase.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert reveal.accessibleName() == "Hide what I typed"

    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert passphrase.edit.echoMode() == QLineEdit.EchoMode.Password


def test_input_methods_do_not_learn_a_secret(passphrase: Field) -> None:
    assert passphrase.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_error_is_shown_read_and_taken_away(passphrase: Field) -> None:
    passphrase.show_error("That did not open it. Try once more.")

    assert "That did not open it. Try once more." in _texts(passphrase)
    assert passphrase.edit.accessibleDescription() == "That did not open it. Try once more."

    passphrase.clear_error()
    assert passphrase.error() == ""
    assert passphrase.edit.accessibleDescription() == ""


def test_capitals_without_shift_look_like_caps_lock(passphrase: Field) -> None:
    QTest.keyClicks(passphrase.edit, "A", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock seems to be on." in _texts(passphrase)

    QTest.keyClicks(passphrase.edit, "a", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock seems to be on." not in _texts(passphrase)


def test_capitals_with_shift_are_just_capitals(passphrase: Field) -> None:
    QTest.keyClicks(passphrase.edit, "A", Qt.KeyboardModifier.ShiftModifier)

    assert "Caps Lock seems to be on." not in _texts(passphrase)


def test_enter_submits(qtbot: QtBot, passphrase: Field) -> None:
    with qtbot.waitSignal(passphrase.submitted):
        QTest.keyClick(passphrase.edit, Qt.Key.Key_Return)


def test_escape_empties_the_search_before_it_goes_further(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    search = SearchField(page)
    search.set_text("coat")
    page.show()

    QTest.keyClick(search.edit, Qt.Key.Key_Escape)

    assert search.text() == ""


def test_down_leaves_the_search_for_the_list(qtbot: QtBot) -> None:
    search = SearchField()
    qtbot.addWidget(search)
    search.show()

    with qtbot.waitSignal(search.down_pressed):
        QTest.keyClick(search.edit, Qt.Key.Key_Down)


@pytest.fixture
def when(qtbot: QtBot) -> DateTimeField:
    field = DateTimeField()
    qtbot.addWidget(field)
    field.set_today(TODAY)
    field.resize(400, 80)
    field.show()
    return field


def test_moment_is_shown_and_read_back(when: DateTimeField) -> None:
    when.set_value(date(2024, 11, 5), time(21, 40))

    assert when.day() == date(2024, 11, 5)
    assert when.clock() == time(21, 40)


@pytest.mark.parametrize("typed", ["5 November 2024", "2024-11-05", "5.11.2024", "5 Nov 2024"])
def test_day_can_be_typed_in_several_ways(when: DateTimeField, typed: str) -> None:
    when.day_edit.setText(typed)

    assert when.day() == date(2024, 11, 5)


def test_missing_time_means_that_it_is_not_known(when: DateTimeField) -> None:
    when.set_value(TODAY, None)

    assert when.clock() is None
    assert when.is_valid()


@pytest.mark.parametrize("typed", ["yesterday-ish", "15 November 2024"])
def test_unclear_or_coming_day_is_not_taken(when: DateTimeField, typed: str) -> None:
    told = QSignalSpy(when.value_changed)
    when.day_edit.clear()

    QTest.keyClicks(when.day_edit, typed)
    QTest.keyClick(when.day_edit, Qt.Key.Key_Return)

    assert not when.is_valid()
    assert when.day_edit.accessibleDescription()
    assert told.count() == 0


def test_day_chosen_in_the_calendar_fills_the_field(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 600)
    when = DateTimeField(page)
    when.set_today(TODAY)
    when.set_value(TODAY, time(8, 0))
    page.show()

    calendar = when.open_calendar()
    fifth = next(day for day in calendar.month.days() if day.day == date(2024, 11, 5))
    assert isinstance(fifth, DayButton)
    QTest.mouseClick(fifth, Qt.MouseButton.LeftButton)

    assert when.day() == date(2024, 11, 5)
    assert when.clock() == time(8, 0)
    assert not calendar.is_open
