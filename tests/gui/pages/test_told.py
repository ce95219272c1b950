"""What a screen reader is told, because somebody who sees the page sees it happen."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.gui.autosave import SaveState, SaveStatus
from hallpass_desktop.gui.editors.header import EditorHeader
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.pages.guide import GuidePage
from hallpass_desktop.gui.pages.told_found import found_said
from hallpass_desktop.gui.shell.gate.passphrase_face import PassphraseFace
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.system.content import Content
from tests.gui.pages.at_journal import journal, search, three_pages
from tests.gui.pages.finding import find, write
from tests.gui.pages.notebook import Notebook, whole


def test_a_search_of_the_journal_says_how_many_it_found(
    qtbot: QtBot, notebook: Notebook, told: list[str]
) -> None:
    three_pages(notebook)
    page = journal(qtbot, notebook)
    page.activateWindow()
    find(page, QLineEdit, "edit").setFocus()
    qtbot.waitUntil(find(page, QLineEdit, "edit").hasFocus)
    before = list(told)

    search(page, "walk")
    found = told[-1]
    search(page, "zzz")

    assert before == []
    assert found == found_said(1, is_all=True)
    assert told[-1] == "Nothing found"


def test_a_search_of_the_guide_does_too(qtbot: QtBot, notebook: Notebook, told: list[str]) -> None:
    page = whole(GuidePage(notebook.context))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    edit = find(page, QLineEdit, "edit")
    edit.setFocus()

    write(edit, "jealous zzz")

    assert told[-1] == "Nothing found"


def test_saving_is_read_aloud_when_it_fails_and_when_it_works_again(
    qtbot: QtBot, told: list[str]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    saved_at = datetime(2026, 3, 14, 21, 30, tzinfo=UTC)
    header = EditorHeader(holder, Tools(Vocabulary(), Content(), lambda: saved_at))
    saved = SaveStatus(SaveState.SAVED, saved_at)
    failed = SaveStatus(SaveState.FAILED, error=DiskFull())

    for status in (saved, failed, SaveStatus(SaveState.SAVING), saved, saved):
        header.show_status(status)

    assert [words[:5] for words in told] == ["Not s", "Saved"]


def test_what_did_not_open_is_read_aloud(qtbot: QtBot, told: list[str]) -> None:
    field = Field(None, "Passphrase")
    qtbot.addWidget(field)

    field.show_error("That did not open it. Try once more.")

    assert told == ["That did not open it. Try once more."]


def test_that_it_is_locked_is_said_with_the_field_of_the_passphrase(qtbot: QtBot) -> None:
    face = PassphraseFace()
    qtbot.addWidget(face)

    face.show_state("Locked at 21:40")

    edit = find_edit(face)
    assert edit.accessibleDescription() == "Locked at 21:40"


def find_edit(face: PassphraseFace) -> QLineEdit:
    edit = face.findChild(QLineEdit, "edit")
    assert isinstance(edit, QLineEdit)
    return edit
