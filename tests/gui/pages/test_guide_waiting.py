"""Enter in the search of the guide waits for what is found for the words that stand there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.guide import GuidePage, Place
from hallpass_desktop.gui.pages.timeline_view import TimelineView
from hallpass_desktop.gui.widgets.label import Label
from tests.gui.editors.fake_waits import HeldTasks
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook, whole

FIRST, FOUND = "What a pass is", "Mistakes many people make"


@pytest.fixture
def tasks(notebook: Notebook) -> HeldTasks:
    """Nothing is found before the test says so."""
    notebook.context.tasks = held = HeldTasks()
    return held


@pytest.fixture
def page(
    qtbot: QtBot, notebook: Notebook, tasks: HeldTasks, monkeypatch: pytest.MonkeyPatch
) -> GuidePage:
    monkeypatch.setattr(GuidePage, "place", Place())
    made = whole(GuidePage(notebook.context))
    made.resize(1068, 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_search()
    return made


def title(page: GuidePage) -> str:
    return find(find(page, QWidget, "reader"), Label, "title_label").text()


def field(page: GuidePage) -> QLineEdit:
    return find(page, QLineEdit, "edit")


def rows(page: GuidePage) -> TimelineView:
    return find(page, TimelineView, "topics_view")


def test_enter_takes_the_first_of_what_is_found_and_none_from_before(
    page: GuidePage, tasks: HeldTasks
) -> None:
    QTest.keyClicks(field(page), "sport")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert (title(page), field(page).hasFocus()) == (FIRST, True)

    tasks.work_off()

    assert (title(page), rows(page).hasFocus()) == (FOUND, True)


def test_typing_on_takes_the_enter_back(page: GuidePage, tasks: HeldTasks) -> None:
    QTest.keyClicks(field(page), "spo")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    QTest.keyClicks(field(page), "rt")

    tasks.work_off()

    assert (title(page), field(page).hasFocus()) == (FIRST, True)


def test_what_was_found_for_other_words_is_not_shown(page: GuidePage, tasks: HeldTasks) -> None:
    QTest.keyClicks(field(page), "zebra")
    QTest.keyClick(field(page), Qt.Key.Key_Escape)

    tasks.work_off()

    assert rows(page).isVisible()


def test_who_has_gone_elsewhere_stays_there(page: GuidePage, tasks: HeldTasks) -> None:
    QTest.keyClicks(field(page), "sport")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    page.setFocus()

    tasks.work_off()

    assert title(page) == FIRST
