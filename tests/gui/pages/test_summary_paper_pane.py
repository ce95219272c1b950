"""The pages beside the choices: turned, made larger and smaller, by mouse and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.pages.summary.paper_pane import PaperPane
from hallpass_desktop.gui.pages.summary.zoom import Zoom
from hallpass_desktop.gui.print.document import Paper
from hallpass_desktop.gui.print.face import SIZES

A4 = SIZES[Paper.A4]
ROOM = QSize(732, 700)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PaperPane]:
    owner = QWidget()
    owner.resize(780, 800)
    qtbot.addWidget(owner)
    made = PaperPane(owner)
    made.resize(780, 800)
    owner.show()
    made.show_document(3, Paper.A4, "What I want to talk about")
    qtbot.waitUntil(lambda: made.area.paper.width() > 0)
    yield made
    owner.close()


def test_a_page_fits_the_pane_at_first_as_a_whole() -> None:
    percent = Zoom().percent(A4, ROOM, 1.0)

    assert percent == 62


def test_a_low_pane_shows_it_large_enough_to_read() -> None:
    percent = Zoom().percent(A4, QSize(840, 300), 1.0)

    assert percent == 60


def test_steps_go_up_and_down_and_end() -> None:
    assert Zoom().larger(62).chosen == 75
    assert Zoom().smaller(62).chosen == 50
    assert Zoom().larger(200).chosen == 200
    assert Zoom().smaller(50).chosen == 50


def test_it_says_which_page_of_how_many(pane: PaperPane) -> None:
    assert pane.place_label.text() == "Page 1 of 3"
    assert not pane.back_button.isEnabled()


def test_buttons_turn_the_page(qtbot: QtBot, pane: PaperPane) -> None:
    qtbot.mouseClick(pane.on_button, Qt.MouseButton.LeftButton)
    assert pane.place_label.text() == "Page 2 of 3"

    qtbot.mouseClick(pane.back_button, Qt.MouseButton.LeftButton)
    assert pane.place_label.text() == "Page 1 of 3"


def test_keys_turn_the_page(qtbot: QtBot, pane: PaperPane) -> None:
    pane.area.setFocus()

    qtbot.keyClick(pane.area, Qt.Key.Key_PageDown)
    qtbot.keyClick(pane.area, Qt.Key.Key_PageDown)

    assert pane.place_label.text() == "Page 3 of 3"
    assert not pane.on_button.isEnabled()


def test_buttons_and_keys_change_the_size(qtbot: QtBot, pane: PaperPane) -> None:
    before = pane.area.paper.width()

    qtbot.mouseClick(pane.more_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(pane.area, Qt.Key.Key_Plus)
    assert pane.size_label.text().startswith("100")
    assert pane.area.paper.width() > before

    qtbot.keyClick(pane.area, Qt.Key.Key_0)
    assert pane.area.paper.width() == before


def test_the_page_stays_the_same_when_it_becomes_larger(qtbot: QtBot, pane: PaperPane) -> None:
    qtbot.mouseClick(pane.on_button, Qt.MouseButton.LeftButton)

    qtbot.mouseClick(pane.more_button, Qt.MouseButton.LeftButton)

    assert pane.place_label.text() == "Page 2 of 3"


def test_pictures_are_wanted_only_of_pages_near_by(qtbot: QtBot, pane: PaperPane) -> None:
    pane.show_document(40, Paper.A4, "")

    pages, width, _ratio = pane.wanted()

    assert pages == (0, 1)
    assert width == pane.area.paper.width()


def test_another_size_asks_for_other_pictures(qtbot: QtBot, pane: PaperPane) -> None:
    with qtbot.waitSignal(pane.pictures_asked):
        qtbot.mouseClick(pane.more_button, Qt.MouseButton.LeftButton)


def test_fewer_pages_forget_the_pictures_of_the_others(pane: PaperPane) -> None:
    pane.show_pictures({0: QImage(4, 4, QImage.Format.Format_RGB32)})

    pane.show_document(1, Paper.LETTER, "")

    assert pane.place_label.text() == "Page 1 of 1"
    assert pane.area.paper.accessibleName() == "How it looks: 1 page"


def test_a_screen_reader_hears_what_stands_on_it(pane: PaperPane) -> None:
    assert pane.area.paper.accessibleDescription() == "What I want to talk about"
    named = (pane.back_button, pane.on_button, pane.less_button, pane.more_button, pane.area)
    assert all(each.accessibleName() for each in named)
