"""Sentences to begin with: one press, and a sentence stands where somebody was writing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hallpass_desktop.gui.editors.starters_sheet import StartersSheet
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.hands import find, press, settle
from tests.gui.shell.test_palette import choose, opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(room: Room) -> WritingEdit:
    """A field on the page, with a few words and the cursor after them."""
    page = room.desk.page
    assert page is not None
    made = WritingEdit(page)
    made.resize(300, 100)
    made.show()
    made.setFocus()
    QTest.keyClicks(made, "Words.")
    return made


def shown(window: MainWindow) -> StartersSheet:
    (sheet,) = (layer for layer in open_overlays(window) if isinstance(layer, StartersSheet))
    return sheet


def ask(window: MainWindow) -> StartersSheet:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_J, CTRL)
    return shown(window)


def test_a_press_puts_the_sentence_at_the_cursor_and_undo_takes_it_out(
    window: MainWindow, field: WritingEdit
) -> None:
    sheet = ask(window)
    first = sheet.buttons_shown()[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    written = field.text()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)

    assert written == f"Words. {first.sentence}"
    assert field.hasFocus()
    assert field.text() == "Words."


def test_it_stands_apart_from_the_words_before_it_after_an_emoji_as_well(
    window: MainWindow, field: WritingEdit
) -> None:
    field.setPlainText("\N{GRINNING FACE} So. and on")
    cursor = field.textCursor()
    cursor.setPosition(len("\N{GRINNING FACE} So.") + 1)
    field.setTextCursor(cursor)

    sheet = ask(window)
    first = sheet.buttons_shown()[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)

    assert field.text().startswith(f"\N{GRINNING FACE} So. {first.sentence}")


def test_it_takes_the_place_of_what_is_selected(window: MainWindow, field: WritingEdit) -> None:
    field.selectAll()
    sheet = ask(window)
    chosen = sheet.buttons_shown()[2]
    QTest.keyClick(chosen, Qt.Key.Key_Return)
    settle()

    assert field.text() == chosen.sentence


def test_another_occasion_shows_its_own_sentences(window: MainWindow, field: WritingEdit) -> None:
    sheet = ask(window)
    before = [button.sentence for button in sheet.buttons_shown()]
    press(window, "pause_chip")
    settle()
    after = [button.sentence for button in sheet.buttons_shown()]
    press(window, "pause_chip")

    assert set(before).isdisjoint(after)
    assert [button.sentence for button in sheet.buttons_shown()] == after


def test_nothing_is_copied_unless_somebody_asks(window: MainWindow, field: WritingEdit) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    sheet = ask(window)
    sentence = sheet.buttons_shown()[1].sentence
    QTest.mouseClick(sheet.buttons_shown()[0], Qt.MouseButton.LeftButton)
    untouched = clipboard.text()
    sheet = ask(window)
    press(window, "copy_sentence_1_button")

    assert untouched == "mine"
    assert clipboard.text() == sentence


def test_without_a_page_to_write_on_sentences_can_only_be_copied(
    room: Room, window: MainWindow
) -> None:
    sheet = ask(window)

    assert not any(button.isEnabled() for button in sheet.buttons_shown())
    assert find(window, QPushButton, "copy_sentence_0_button").isEnabled()


def test_a_field_on_a_page_that_was_left_is_not_written_in(
    room: Room, window: MainWindow, field: WritingEdit
) -> None:
    room.desk.go_to("journal")
    sheet = ask(window)

    assert not any(button.isEnabled() for button in sheet.buttons_shown())


def test_the_palette_leads_to_one_occasion_and_back_to_the_field(
    room: Room, window: MainWindow, field: WritingEdit
) -> None:
    choose(opened(window), "asking for a pause")
    sheet = shown(window)
    chosen = sheet.buttons_shown()[0]
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    assert "eight" in chosen.sentence
    assert field.text() == f"Words. {chosen.sentence}"
