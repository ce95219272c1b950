"""Tab alone leads to everything on a page that takes the keyboard, whenever it was made."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.repair_plan import RepairPlanBody
from hallpass_desktop.gui.pages.registry import PAGES
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.widgets.tab_order import takes_tab
from tests.gui.pages.notebook import Notebook
from tests.gui.pages.test_remaking import desk_at

MOST = 150


@pytest.mark.parametrize("code", [spec.code for spec in PAGES])
def test_tab_reaches_all_of_a_page(qtbot: QtBot, notebook: Notebook, code: str) -> None:
    _fill(notebook)
    desk, frame = desk_at(qtbot, notebook, Place())
    list(desk.shelf.make_ahead())

    desk.go_to(code)
    QApplication.processEvents()

    assert desk.page is not None
    assert _missed(frame, desk.page) == []


def test_what_tab_cannot_reach_is_noticed(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    layer = QWidget(frame.stage, Qt.WindowType.SubWindow)
    button = QPushButton("Far away", layer)
    button.setObjectName("far_button")
    near = QPushButton("Near", frame.stage)
    QVBoxLayout(layer).addWidget(button)
    with qtbot.waitExposed(frame):
        frame.show()
    near.setFocus()

    assert _missed(frame, frame.stage) == ["far_button"]


def _missed(frame: Frame, page: QWidget) -> list[str]:
    reached = set(_tabs(frame))  # first, for Qt leaves one stop in each group once it was met
    wanted = [each for each in page.findChildren(QWidget) if each.isVisible() and takes_tab(each)]
    return [each.objectName() for each in wanted if each not in reached]


def _tabs(frame: Frame) -> Iterator[QWidget]:
    """Press Tab until it comes round; answers where it led."""
    window = frame.windowHandle()
    assert window is not None
    for _ in range(MOST):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        assert stop is not None
        yield stop


def _fill(notebook: Notebook) -> None:
    notebook.write(NoteBody("The coat queue", "I waited by the door."), 2)
    notebook.write(JealousyBody("A laugh", what_happened="It was only ours.", strength_before=7), 1)
    need = notebook.write(NeedBody("To be asked first"), 1)
    draft = notebook.journal.begin(Kind.REPAIR_PLAN)
    plan = replace(draft.record, body=RepairPlanBody(lost="A ring"), links=(Pointer("need", need),))
    notebook.journal.keep(replace(draft, record=plan))
