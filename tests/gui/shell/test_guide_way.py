"""One key leads to the guide where it fits, and back to where somebody was."""

import pytest
from PySide6.QtCore import Qt

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.hands import key
from tests.gui.shell.test_room import page

pytestmark = pytest.mark.usefixtures("fake_pages")


def test_f1_asks_the_guide_and_leads_back(room: Room, window: MainWindow) -> None:
    room.desk.go_to("journal")

    key(window, Qt.Key.Key_F1)
    assert room.desk.place() == Place("guide")
    assert page(room).done[-1] == "topic writing"

    key(window, Qt.Key.Key_F1)
    assert room.desk.place() == Place("journal")


def test_f1_in_an_editor_asks_about_what_is_written_and_leads_back_to_it(
    room: Room, window: MainWindow
) -> None:
    room.desk.go_to("journal")
    room.desk.open_editor(Kind.JEALOUSY)

    key(window, Qt.Key.Key_F1)
    assert page(room).done[-1] == "topic jealousy"

    key(window, Qt.Key.Key_F1)
    assert room.desk.place() == Place("journal", "jealousy")


def test_f1_in_the_guide_leads_nowhere_when_nobody_asked(room: Room, window: MainWindow) -> None:
    room.desk.go_to("guide")

    key(window, Qt.Key.Key_F1)

    assert room.desk.place() == Place("guide")


def test_going_elsewhere_forgets_where_the_guide_was_asked(room: Room, window: MainWindow) -> None:
    key(window, Qt.Key.Key_F1)
    room.desk.go_to("settings")
    room.desk.go_to("guide")

    room.desk.come_back()

    assert room.desk.place() == Place("guide")
