"""Text size, theme and words make every page anew; what was being typed goes along."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.query import Query
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.finding import click, find, write
from tests.gui.pages.notebook import Notebook


def desk_at(qtbot: QtBot, notebook: Notebook, place: Place) -> tuple[Desk, Frame]:
    frame = Frame()
    frame.resize(1280, 800)
    qtbot.addWidget(frame)
    desk = Desk(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    desk.begin(notebook.context, place, Fold.WIDE)
    return desk, frame


def test_a_half_written_quick_note_stays_on_screen(qtbot: QtBot, notebook: Notebook) -> None:
    before, frame = desk_at(qtbot, notebook, Place())
    write(find(frame, QTextEdit, "capture_edit"), "Half a thou")
    for draft in before.drafts():
        notebook.journal.save_draft(draft)

    _, frame = desk_at(qtbot, notebook, before.place())
    edit = find(frame, QTextEdit, "capture_edit")
    assert edit.toPlainText() == "Half a thou"
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, "ght")
    click(frame, "save_button")

    assert [row.preview for row in notebook.journal.page(Query()).rows] == ["Half a thought"]
    assert notebook.journal.settle() == ()


def test_a_note_is_carried_along_while_another_page_is_in_front(
    qtbot: QtBot, notebook: Notebook
) -> None:
    first, frame = desk_at(qtbot, notebook, Place())
    write(find(frame, QTextEdit, "capture_edit"), "Still here")
    first.go_to("journal")
    second, _ = desk_at(qtbot, notebook, first.place())
    third, frame = desk_at(qtbot, notebook, second.place())

    third.go_to("today")

    assert find(frame, QTextEdit, "capture_edit").toPlainText() == "Still here"
