"""Today, opened."""

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.today import TodayPage
from tests.gui.pages.finding import find
from tests.gui.pages.notebook import Notebook


def today(qtbot: QtBot, notebook: Notebook) -> TodayPage:
    page = TodayPage(notebook.context)
    page.resize(1068, 800)
    qtbot.addWidget(page)
    notebook.show(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def edit_of(page: TodayPage) -> QTextEdit:
    return find(page, QTextEdit, "capture_edit")
