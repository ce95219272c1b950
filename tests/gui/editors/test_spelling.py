"""Unknown words are underlined in sight, others are offered for them, and a word can be kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.spelling import spelling as spelling_module
from hallpass_desktop.gui.spelling.spell_check import SpellCheck
from hallpass_desktop.gui.spelling.spelling import OFF, SYSTEM, Spelling
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.marked_edit import MarkedEdit
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.own_words import OwnWords


@pytest.fixture
def edit(qtbot: QtBot, spelling: Spelling) -> MarkedEdit:
    edit = MarkedEdit()
    qtbot.addWidget(edit)
    edit.resize(400, 300)
    SpellCheck(edit, spelling)
    with qtbot.waitExposed(edit):
        edit.show()
    edit.activateWindow()
    edit.setFocus()
    return edit


def _marked(edit: MarkedEdit) -> list[str]:
    dashed = QTextCharFormat.UnderlineStyle.DashUnderline
    return [
        each.cursor.selectedText()
        for each in edit.extraSelections()
        if each.format.underlineStyle() == dashed
    ]


def _menu_at(edit: MarkedEdit, place: int) -> Menu:
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(edit, QContextMenuEvent(keyboard, QPoint(5, 5), QPoint(5, 5)))
    menu = edit.findChild(Menu, "spelling_menu")
    assert menu is not None
    return menu


def _choose(menu: Menu, text: str) -> None:
    next(each for each in menu.items() if each.text() == text).click()


def test_unknown_words_are_underlined_in_no_red(qtbot: QtBot, edit: MarkedEdit) -> None:
    edit.set_text("\U0001f642 The **jelousy** came agian")

    qtbot.waitUntil(lambda: _marked(edit) == ["jelousy", "agian"])
    colors = {each.format.underlineColor().name() for each in edit.extraSelections()}
    assert colors == {theme.current().color("accentText").name()}


def test_the_word_that_is_being_typed_is_left_alone(qtbot: QtBot, edit: MarkedEdit) -> None:
    QTest.keyClicks(edit, "late trm")
    qtbot.wait(500)
    assert _marked(edit) == []

    QTest.keyClicks(edit, " came")

    qtbot.waitUntil(lambda: _marked(edit) == ["trm"])


def test_a_word_that_was_typed_is_marked_once_the_cursor_has_left(
    qtbot: QtBot, edit: MarkedEdit
) -> None:
    QTest.keyClicks(edit, "late trm")

    edit.moveCursor(QTextCursor.MoveOperation.Start)

    qtbot.waitUntil(lambda: _marked(edit) == ["trm"])


def test_another_word_is_chosen_by_the_menu_key(qtbot: QtBot, edit: MarkedEdit) -> None:
    edit.set_text("the jelousy came")
    qtbot.waitUntil(lambda: _marked(edit) == ["jelousy"])

    _choose(_menu_at(edit, 6), "jealousy")

    assert edit.text() == "the jealousy came"
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "the jelousy came"


def test_a_kept_word_is_marked_no_more_and_lies_in_the_vault(
    qtbot: QtBot, edit: MarkedEdit, spelling: Spelling, journal: Journal
) -> None:
    edit.set_text("the zquiggle came")
    qtbot.waitUntil(lambda: _marked(edit) == ["zquiggle"])

    _choose(_menu_at(edit, 6), "Keep this word")

    qtbot.waitUntil(lambda: _marked(edit) == [])
    assert journal.own_words.every() == ("zquiggle",)
    spelling.show_changes(journal.undo())
    qtbot.waitUntil(lambda: _marked(edit) == ["zquiggle"])


def test_own_words_are_read_once_however_often_somebody_comes_back(
    edit: MarkedEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[OwnWords] = []

    def noted(words: OwnWords) -> tuple[str, ...]:
        reads.append(words)
        return ()

    monkeypatch.setattr(OwnWords, "every", noted)

    for _ in range(3):
        edit.clearFocus()
        edit.setFocus()

    assert reads == []


def test_a_known_word_has_the_usual_menu(qtbot: QtBot, edit: MarkedEdit) -> None:
    edit.set_text("the jelousy came")
    qtbot.waitUntil(lambda: _marked(edit) == ["jelousy"])

    check = edit.findChild(SpellCheck)
    assert check is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    cursor = edit.textCursor()
    cursor.setPosition(1)
    edit.setTextCursor(cursor)

    assert not check.eventFilter(edit, event)


def test_only_what_is_in_sight_is_looked_up(
    qtbot: QtBot, edit: MarkedEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit.set_max_lines(4)
    edit.setMaximumHeight(120)
    edit.set_text("\n".join(["the trm"] * 3 + ["late"] * 200 + ["the agian"]))

    qtbot.waitUntil(lambda: _marked(edit) == ["trm"] * 3)

    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " ")
    qtbot.waitUntil(lambda: _marked(edit) == ["agian"])


def test_off_marks_nothing(qtbot: QtBot, edit: MarkedEdit, spelling: Spelling) -> None:
    edit.set_text("the jelousy came")
    qtbot.waitUntil(lambda: _marked(edit) == ["jelousy"])

    spelling.choose(OFF)

    qtbot.waitUntil(lambda: _marked(edit) == [])


def test_without_a_dictionary_nothing_is_looked_for(
    qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling_module, "available", tuple)
    owner = QWidget()
    qtbot.addWidget(owner)
    spelling = Spelling(InlineTasks(), journal, SYSTEM, owner)

    spelling.begin()

    assert spelling.language == ""
    assert not spelling.is_unknown("zquiggle")


def test_nothing_is_opened_before_somebody_writes(spelling: Spelling) -> None:
    assert spelling.language == ""

    spelling.begin()

    assert spelling.language == "en_GB"
