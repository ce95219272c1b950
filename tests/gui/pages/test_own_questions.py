"""Questions of one's own stand beside those of the app, and can rest or go."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.prompts import Reader, week_of
from hallpass_desktop.gui.pages.questions_sheet import QuestionsSheet
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.pages.at_today import today
from tests.gui.pages.finding import click, find
from tests.gui.pages.notebook import EVENING, Notebook

WEEK = week_of(EVENING.date())


@pytest.fixture
def sheet(qtbot: QtBot, notebook: Notebook) -> QuestionsSheet:
    notebook.owner.resize(900, 700)
    with qtbot.waitExposed(notebook.owner):
        notebook.owner.show()
    sheet = QuestionsSheet(notebook.owner, notebook.context)
    sheet.open()
    return sheet


def _said(notebook: Notebook) -> list[tuple[str, str, bool]]:
    return [(each.text, each.reader, each.is_on) for each in notebook.journal.questions.every()]


def test_one_is_added(sheet: QuestionsSheet, notebook: Notebook) -> None:
    QTest.keyClicks(find(sheet, QLineEdit, "new_question_edit"), "What made me laugh?")
    click(sheet, "for_two_check")
    click(sheet, "add_question_button")

    assert _said(notebook) == [("What made me laugh?", Reader.TWO, True)]
    assert find(sheet, QCheckBox, "question_check").isChecked()
    assert notebook.shell.toasts == [("Your questions have changed", True)]


def test_an_empty_one_is_not_added(sheet: QuestionsSheet, notebook: Notebook) -> None:
    click(sheet, "add_question_button")

    assert _said(notebook) == []


def test_one_rests_and_goes(qtbot: QtBot, sheet: QuestionsSheet, notebook: Notebook) -> None:
    notebook.journal.questions.add("What made me laugh?", Reader.ALONE)
    sheet = QuestionsSheet(notebook.owner, notebook.context)
    sheet.open()

    click(sheet, "question_check")
    assert _said(notebook) == [("What made me laugh?", Reader.ALONE, False)]

    buttons = sheet.findChildren(QAbstractButton, "remove_question_button")
    next(each for each in buttons if each.isVisible()).click()
    assert _said(notebook) == []


def test_today_asks_it_when_its_turn_has_come(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    asked = find(page, Label, "question_label")
    before = asked.text()

    changes = notebook.journal.questions.add("What made me laugh?", Reader.ALONE)
    page.show_changes(changes)

    expected = "What made me laugh?" if WEEK % 2 else before
    assert asked.text() == expected
