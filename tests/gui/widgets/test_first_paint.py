"""What can wait until a widget is seen waits, and comes once."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.first_paint import FirstPaint
from tests.gui.shell.hands import settle


def test_the_first_paint_is_told_once(qtbot: QtBot) -> None:
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    FirstPaint(widget).happened.connect(lambda: told.append("seen"))

    widget.show()
    qtbot.waitUntil(lambda: told != [])
    widget.repaint()
    settle()

    assert told == ["seen"]


def test_nothing_is_told_of_a_widget_that_is_not_shown(qtbot: QtBot) -> None:
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    FirstPaint(widget).happened.connect(lambda: told.append("seen"))

    settle()

    assert told == []
