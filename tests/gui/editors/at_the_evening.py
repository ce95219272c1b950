"""What tests of a first evening do: press, choose, go on to the next screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.first_evening import FirstEveningBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.first_evening_questions import FIRST_EVENING
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.screens import ScreensBody
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import find

LEFT = Qt.MouseButton.LeftButton
LAST = len(FIRST_EVENING)
WRITTEN = FirstEveningBody(what_happened="A message on the tablet.", knowing="nothing")


def body_of(page: EditorHost) -> ScreensBody:
    """The part with the screens."""
    assert isinstance(page.body, ScreensBody)
    return page.body


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(find(page, QPushButton, name), LEFT)


def go_on(qtbot: QtBot, page: EditorHost, times: int = 1) -> None:
    for _ in range(times):
        press(qtbot, page, "next_button")


def choose(qtbot: QtBot, page: EditorHost, field: str, code: str) -> None:
    chips = find(page, QWidget, f"{field}_chips")
    chip = next(chip for chip in chips.findChildren(Chip) if chip.code == code)
    qtbot.mouseClick(chip, LEFT)


def asked_for(page: EditorHost) -> list[str]:
    """The questions in sight."""
    return [each.spec.name for each in page.findChildren(FieldEditor) if each.isVisible()]


def kept(page: EditorHost, journal: Journal) -> FirstEveningBody:
    """Keep the page, and read what is in the journal then."""
    assert page.autosave is not None
    page.autosave.keep()
    (row,) = journal.page(Query(kinds=(Kind.FIRST_EVENING,))).rows
    body = journal.read(row.id).record.body
    assert isinstance(body, FirstEveningBody)
    return body
