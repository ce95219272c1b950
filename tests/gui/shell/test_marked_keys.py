"""Ctrl+B and Ctrl+I write signs where signs mean something, and nothing anywhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.marked_edit import MarkedEdit
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

pytestmark = pytest.mark.usefixtures("fake_pages")


def _writing_in(room: Room, edit: WritingEdit, qtbot: QtBot) -> WritingEdit:
    edit.setParent(room.frame)
    edit.resize(300, 100)
    edit.show()
    edit.set_text("late")
    edit.selectAll()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


@pytest.mark.parametrize(
    ("letter", "after"), [(Qt.Key.Key_B, "**late**"), (Qt.Key.Key_I, "*late*")]
)
def test_the_keys_mark_what_is_chosen(room: Room, qtbot: QtBot, letter: Qt.Key, after: str) -> None:
    edit = _writing_in(room, MarkedEdit(), qtbot)

    QTest.keyClick(edit, letter, Qt.KeyboardModifier.ControlModifier)

    assert edit.text() == after


def test_other_fields_stay_as_they_are(room: Room, qtbot: QtBot) -> None:
    edit = _writing_in(room, WritingEdit(), qtbot)

    QTest.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert edit.text() == "late"
