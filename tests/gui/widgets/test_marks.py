"""Small drawings say in words what they show."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.breathing_circle import BreathingCircle
from hallpass_desktop.gui.widgets.met_mark import MetMark
from hallpass_desktop.gui.widgets.notebook_cover import ClosedNotebook, NotebookCover
from hallpass_desktop.gui.widgets.slope_mark import SlopeMark
from hallpass_desktop.gui.widgets.strength_line import StrengthLine
from hallpass_desktop.gui.widgets.tag import Tag


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (7, 4, "7 before, 4 after"),
        (7, None, "7 before"),
        (None, 4, "4 after"),
        (None, None, ""),
    ],
)
def test_slope_is_read_as_before_and_after(
    qtbot: QtBot, before: int | None, after: int | None, words: str
) -> None:
    mark = SlopeMark(None, before, after)
    qtbot.addWidget(mark)

    assert mark.text() == words


def test_drawing_is_text_for_a_reader(qtbot: QtBot) -> None:
    line = StrengthLine(None, 7, 4)
    qtbot.addWidget(line)

    found = QAccessible.queryAccessibleInterface(line)

    assert found.role() == QAccessible.Role.StaticText
    assert found.text(QAccessible.Text.Name) == "7 at the start, 4 after writing"


def test_met_mark_is_read_as_its_word(qtbot: QtBot) -> None:
    mark = MetMark(None, 2)
    qtbot.addWidget(mark)
    narrow = mark.sizeHint().width()

    mark.set_shows_word(True)

    assert mark.text() == "Partly"
    assert mark.sizeHint().width() > narrow


def test_marks_grow_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Theme.named("light", 2.0, reduced_motion=True))
    mark = SlopeMark(None, 7, 4)
    qtbot.addWidget(mark)

    assert mark.sizeHint() == QSize(116, 44)


def test_tag_grows_for_its_icon(qtbot: QtBot) -> None:
    tag = Tag(None, "Only you")
    qtbot.addWidget(tag)
    width = tag.sizeHint().width()

    tag.set_icon_name("lock")

    assert tag.sizeHint().width() > width


def test_breathing_without_movement_counts_in_words(qtbot: QtBot) -> None:
    circle = BreathingCircle()
    qtbot.addWidget(circle)
    circle.show()

    circle.start()
    assert circle.text() == "In"

    qtbot.waitUntil(lambda: circle.text() == "2", timeout=3000)
    circle.hide()
    assert not circle.is_running


def test_cover_shows_nothing_but_a_notebook(qtbot: QtBot) -> None:
    cover = ClosedNotebook()
    qtbot.addWidget(cover)
    cover.resize(800, 600)

    image = cover.grab().toImage()

    assert image.pixelColor(2, 2) == theme.current().color("window")
    assert image.pixelColor(400, 400) == theme.current().color("cover")


def test_cover_of_the_lock_screen_holds_its_plate(qtbot: QtBot) -> None:
    cover = NotebookCover()
    qtbot.addWidget(cover)
    cover.resize(cover.sizeHint())
    cover.show()

    assert cover.rect().contains(cover.plate.geometry())
