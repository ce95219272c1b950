"""Misspelt words for who hears a page: how many there are, and a key that goes to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.spelling import unknown_words
from hallpass_desktop.gui.spelling.spell_walk import SpellWalk, to_next_word_where_one_writes
from hallpass_desktop.gui.spelling.spelling import OFF, SYSTEM, Spelling
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.line_edit import LineEdit
from hallpass_desktop.gui.widgets.marked_edit import MarkedEdit
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.fake_waits import HeldTasks

TWO = "2 words here may be misspelt. Shift+F7 goes to the next."
TEXT = "\U0001f642 The **jelousy** came\nagian, late"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def edit(qtbot: QtBot, spelling: Spelling, window: QWidget) -> MarkedEdit:
    return _edit(qtbot, spelling, window)


def _edit(qtbot: QtBot, spelling: Spelling, window: QWidget) -> MarkedEdit:
    """A field in a window where something else has the keyboard."""
    edit, other = MarkedEdit(window), LineEdit(window)
    edit.setGeometry(0, 0, 400, 200)
    other.setGeometry(0, 220, 400, 40)
    other.setFocus()
    SpellWalk(edit, spelling)
    with qtbot.waitActive(window):
        window.show()
    spelling.begin()
    return edit


def _chosen(edit: MarkedEdit) -> str:
    to_next_word_where_one_writes()
    return edit.textCursor().selectedText()


def test_a_field_says_how_many_words_may_be_misspelt_when_the_keyboard_comes(
    edit: MarkedEdit,
) -> None:
    edit.set_text(TEXT)
    before = edit.accessibleDescription()

    edit.setFocus()

    assert (before, edit.accessibleDescription()) == ("", TWO)


def test_nothing_is_looked_for_and_nothing_said_while_somebody_types(
    edit: MarkedEdit, spelling: Spelling, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit.set_text(TEXT)
    edit.setFocus()
    looked: list[str] = []
    monkeypatch.setattr(spelling, "look_through", lambda text, _context, _done: looked.append(text))

    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " trm ")

    assert (looked, edit.accessibleDescription()) == ([], TWO)
    edit.clearFocus()
    assert looked == [edit.text()]


def test_a_field_without_such_words_says_nothing(edit: MarkedEdit) -> None:
    edit.set_text(TEXT)
    edit.setFocus()

    edit.set_text("The late tram")
    edit.clearFocus()

    assert edit.accessibleDescription() == ""


def test_the_key_goes_from_word_to_word_and_round(edit: MarkedEdit) -> None:
    edit.set_text(TEXT)
    edit.setFocus()

    assert [_chosen(edit) for _ in range(3)] == ["jelousy", "agian", "jelousy"]


def test_the_word_that_was_gone_to_is_read_aloud(edit: MarkedEdit, told: list[str]) -> None:
    edit.set_text(TEXT)
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)

    to_next_word_where_one_writes()
    to_next_word_where_one_writes()

    assert told[-1] == "“agian”, 2 of 2. The menu key offers other words."


def test_where_every_word_is_known_the_key_says_so_and_moves_nothing(
    qtbot: QtBot, edit: MarkedEdit, spelling: Spelling
) -> None:
    edit.set_text("The late tram")
    edit.setFocus()

    with qtbot.waitSignal(spelling.said) as said:
        chosen = _chosen(edit)

    assert said.args == ["No word here looks misspelt"]
    assert chosen == ""


def test_where_spelling_is_off_the_key_says_what_it_needs(
    qtbot: QtBot, edit: MarkedEdit, spelling: Spelling
) -> None:
    edit.set_text(TEXT)
    edit.setFocus()

    spelling.choose(OFF)
    with qtbot.waitSignal(spelling.said) as said:
        to_next_word_where_one_writes()

    assert edit.accessibleDescription() == ""
    assert "Spelling is not checked" in said.args[0]


def test_a_word_that_is_kept_is_counted_no_more(edit: MarkedEdit, spelling: Spelling) -> None:
    edit.set_text(TEXT)
    edit.setFocus()

    spelling.keep("jelousy")

    assert edit.accessibleDescription() == "1 word here may be misspelt. Shift+F7 goes to the next."


def test_a_long_text_is_looked_through_to_its_end(
    edit: MarkedEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unknown_words, "PIECE", 10)
    edit.set_text(" ".join(["late tram came"] * 20 + ["agian"] + ["the tram"] * 20 + ["jelousy"]))
    edit.setFocus()

    assert [_chosen(edit) for _ in range(2)] == ["agian", "jelousy"]


def test_an_answer_about_another_state_of_the_text_is_dropped(
    qtbot: QtBot, window: QWidget, dictionaries_here: None, journal: Journal
) -> None:
    tasks = HeldTasks()
    edit = _edit(qtbot, Spelling(tasks, journal, "en_GB", window), window)
    tasks.work_off()
    edit.set_text(TEXT)
    edit.setFocus()
    tasks.work_off()

    edit.insertPlainText("trm ")
    to_next_word_where_one_writes()
    QTest.keyClicks(edit, "late")
    tasks.work_off()

    assert not edit.textCursor().hasSelection()
    assert edit.accessibleDescription() == TWO


def test_without_a_dictionary_a_field_says_nothing(
    qtbot: QtBot, window: QWidget, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hallpass_desktop.gui.spelling.spelling.available", tuple)
    edit = _edit(qtbot, Spelling(InlineTasks(), journal, SYSTEM, window), window)

    edit.set_text(TEXT)
    edit.setFocus(Qt.FocusReason.TabFocusReason)

    assert edit.accessibleDescription() == ""
