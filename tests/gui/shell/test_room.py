"""The open notebook: pages made when wanted, keys that lead to them, nothing lost on the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.desktop.notifier import BusNotifier
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.shell.room import LARGER, Furniture, Room
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.widgets.sidebar import Rail, Sidebar
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import FakeDoor
from tests.gui.shell.fake_pages import NotedEditor, NotedPage
from tests.gui.shell.hands import find, key, press, settle
from tests.gui.shell.life import DRAFT

pytestmark = pytest.mark.usefixtures("fake_pages")


def page(room: Room) -> NotedPage:
    """The page in front."""
    assert isinstance(room.desk.page, NotedPage)
    return room.desk.page


@pytest.fixture
def heard_by_spelling(monkeypatch: pytest.MonkeyPatch) -> list[Changes]:
    """What the spelling is told; comes before the room, which connects it."""
    heard: list[Changes] = []
    monkeypatch.setattr(Spelling, "show_changes", lambda _, changes: heard.append(changes))
    return heard


def test_it_begins_with_today_and_the_cursor_on_the_page(room: Room) -> None:
    assert room.desk.place() == Place("today")
    assert page(room).edit.hasFocus()


def test_a_page_is_made_when_it_is_first_wanted_and_kept(room: Room) -> None:
    first = page(room)

    room.desk.go_to("journal")
    room.desk.go_to("today")

    assert page(room) is first
    assert first.done == ["fold WIDE", "entered", "left", "entered"]


def test_what_a_page_announces_reaches_the_spelling_too(
    heard_by_spelling: list[Changes], room: Room
) -> None:
    changes = Changes(lists=frozenset({"words"}))

    room.desk.announce(changes)

    assert heard_by_spelling == [changes]


def test_the_side_column_lists_the_pages_that_exist_and_no_others(room: Room) -> None:
    sidebar = room.frame.findChild(Sidebar)

    assert isinstance(sidebar, Sidebar)
    assert [button.code for button in sidebar.buttons()] == [
        "today",
        "journal",
        "needs",
        "check_in",
        "boundaries",
        "repair",
        "together",
        "summary",
        "cover",
        "lock",
        "guide",
        "settings",
    ]


def test_a_page_under_another_marks_that_one_in_the_side_column(room: Room) -> None:
    sidebar = room.frame.findChild(Sidebar)
    assert isinstance(sidebar, Sidebar)

    room.desk.go_to("insights")

    assert [button.code for button in sidebar.buttons() if button.isChecked()] == ["check_in"]


def test_a_press_in_the_side_column_leads_there(room: Room, window: MainWindow) -> None:
    press(window, "journal_button")

    assert room.desk.place() == Place("journal")
    assert find(window, QPushButton, "journal_button").isChecked()


@pytest.mark.parametrize(
    ("key_code", "place"),
    [(Qt.Key.Key_2, "journal"), (Qt.Key.Key_Comma, "settings"), (Qt.Key.Key_1, "today")],
)
def test_keys_lead_to_pages(room: Room, window: MainWindow, key_code: Qt.Key, place: str) -> None:
    QTest.keyClick(window, key_code, Qt.KeyboardModifier.ControlModifier)

    assert room.desk.place() == Place(place)


def test_search_goes_to_the_journal_and_into_its_field(room: Room, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert room.desk.place() == Place("journal")
    assert page(room).edit.hasFocus()


def test_new_entry_offers_what_can_be_written(room: Room, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(window, "note_item")

    editor = room.desk.page
    assert isinstance(editor, NotedEditor)
    assert editor.done == ["open note"]


def test_a_note_can_be_begun_with_a_title(room: Room) -> None:
    room.desk.open_editor(Kind.NOTE, "A question?")

    editor = room.desk.page
    assert isinstance(editor, NotedEditor)
    assert editor.done == ["open note A question?"]


def test_an_editor_gets_the_room_and_gives_it_back(room: Room, window: MainWindow) -> None:
    room.desk.open_editor(Kind.JEALOUSY)
    settle()
    assert find(window, Rail, "rail").isVisible()

    room.desk.close_editor()
    settle()

    assert find(window, Sidebar, "sidebar").isVisible()
    assert room.desk.place() == Place("today")


def test_leaving_an_editor_for_another_page_lets_it_keep_its_words(room: Room) -> None:
    room.desk.open_editor(Kind.NOTE)
    editor = room.desk.page
    assert isinstance(editor, NotedEditor)

    room.desk.go_to("journal")

    assert editor.done == ["open note", "left"]


def test_the_place_remembers_an_open_editor(room: Room) -> None:
    room.desk.open_editor(Kind.NOTE)

    assert room.desk.place() == Place("today", "note")


def test_a_record_is_shown_in_the_journal(room: Room) -> None:
    room.desk.open_record(RecordId("one"))

    assert "record one" in page(room).done


def test_the_notes_behind_a_number_are_shown_in_the_journal(room: Room) -> None:
    room.desk.open_journal(Filters(among=(RecordId("one"),), among_name="Calm"))

    assert "notes of Calm" in page(room).done


def test_drafts_of_every_page_and_of_the_editor_are_collected(room: Room) -> None:
    page(room).unsaved = (DRAFT,)
    room.desk.open_editor(Kind.NOTE)
    editor = room.desk.page
    assert isinstance(editor, NotedEditor)
    editor.unsaved = (DRAFT,)

    assert room.desk.drafts() == (DRAFT, DRAFT)


def test_every_page_hears_of_changes(room: Room) -> None:
    today = page(room)
    room.desk.go_to("journal")

    room.desk.announce(Changes())

    assert "changes" in today.done
    assert "changes" in page(room).done


def test_a_narrow_window_has_a_rail(room: Room, window: MainWindow) -> None:
    window.resize(950, 700)
    settle()

    assert find(window, Rail, "rail").isVisible()
    assert page(room).done[-1] == "fold MEDIUM"


def test_f6_goes_round_the_parts_of_the_window(room: Room, window: MainWindow) -> None:
    on_page = page(room).edit
    sidebar = find(window, Sidebar, "sidebar")

    key(window, Qt.Key.Key_F6)
    assert sidebar.isAncestorOf(_focused())
    key(window, Qt.Key.Key_F6)

    assert on_page.hasFocus()


def test_f6_enters_the_side_column_at_the_current_place(room: Room, window: MainWindow) -> None:
    key(window, Qt.Key.Key_F6)

    assert _focused().objectName() == "today_button"


@pytest.mark.parametrize(
    ("key_code", "held"),
    [
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_keys_are_shown(
    room: Room, window: MainWindow, key_code: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(window, key_code, held)
    settle()

    assert find(window, QWidget, "shortcuts_sheet").isVisible()


def test_ctrl_l_asks_for_the_lock(room: Room, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.lock_asked):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_larger_text_is_one_key_away(room: Room, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.text_size_asked) as asked:
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == [LARGER]


def test_keys_of_a_covered_page_do_nothing(room: Room, window: MainWindow, qtbot: QtBot) -> None:
    window.lay_cover()

    with qtbot.assertNotEmitted(room.lock_asked):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert room.desk.place() == Place("today")


def test_settings_that_leave_the_looks_alone_reach_every_page(room: Room) -> None:
    room.show_settings(Settings(previews=False))

    assert "settings" in page(room).done
    assert not room.desk.context.settings.previews


def test_a_changed_cover_key_is_shown_and_a_taken_one_is_not_bound(room: Room) -> None:
    room.show_settings(Settings(cover_key="F12"))
    assert room.actions.keys("cover") == ("F12",)

    room.show_settings(Settings(cover_key="Ctrl+L"))
    assert room.actions.keys("cover") == ("F12",)


def test_a_room_can_begin_in_another_place(
    window: MainWindow, door: FakeDoor, clock: FakeClock, tasks: TaskRunner, tmp_path: Path
) -> None:
    furniture = Furniture(Paths.for_home(tmp_path), clock, tasks, BusNotifier())
    room = Room(window, door.opened(), furniture, Settings())
    window.show_screen(room.frame)

    room.begin(Place("journal", "note"), "en")

    assert room.desk.place() == Place("journal", "note")


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
