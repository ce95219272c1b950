"""What is typed about somebody when a lock comes in between."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from tests.gui.pages.finding import click, find, overlay, said
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.test_people import call, cards, keep, opened


def test_a_lock_that_comes_keeps_what_was_typed(qtbot: QtBot, notebook: Notebook) -> None:
    person = keep(notebook, "Wren")
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    call(page, "Kit")
    QTest.keyClicks(find(overlay(page), QTextEdit, "good_for_edit"), "Walks")

    drafts = page.drafts()  # which is how a lock asks

    assert drafts == ()
    assert notebook.journal.people.all() == (replace(person, good_for="Walks"),)


def test_a_lock_during_the_question_about_another_name_keeps_the_rest(
    qtbot: QtBot, notebook: Notebook
) -> None:
    person = keep(notebook, "Sam")
    notebook.write(NoteBody(text="Sam came"))
    page = opened(qtbot, notebook)
    qtbot.mouseClick(cards(page)[0], Qt.MouseButton.LeftButton)
    call(page, "Kit")
    QTest.keyClicks(find(overlay(page), QTextEdit, "good_for_edit"), "Walks")

    click(overlay(page), "accept_button")

    assert "instead of Sam" in said(overlay(page))
    assert notebook.journal.people.all() == (replace(person, good_for="Walks"),)
