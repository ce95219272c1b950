"""The palette: a few letters lead to whatever can be done or opened, by keyboard alone or mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.actions import names
from hallpass_desktop.gui.models.roles import ValueRole
from hallpass_desktop.gui.shell.palette import overlay
from hallpass_desktop.gui.shell.palette.entries import Entry, Sort, every_entry
from hallpass_desktop.gui.shell.palette.overlay import Palette
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.fake_pages import NotedEditor, NotedPage
from tests.gui.shell.hands import settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(room: Room, window: MainWindow) -> Palette:
    return opened(window)


def opened(window: MainWindow) -> Palette:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_K, CTRL)
    (found,) = (layer for layer in open_overlays(window) if isinstance(layer, Palette))
    return found


def lines(palette: Palette) -> list[Entry]:
    model = palette.view.model()
    rows = (model.index(row, 0).data(ValueRole) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, Entry)]


def write(palette: Palette, words: str) -> None:
    QTest.keyClicks(palette.field.edit, words)


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field.edit, key)
    settle()


def choose(palette: Palette, words: str) -> None:
    write(palette, words)
    press(palette, Qt.Key.Key_Return)


def test_it_opens_with_the_cursor_in_its_line_and_everything_below(palette: Palette) -> None:
    assert palette.field.edit.hasFocus()
    assert {entry.sort for entry in lines(palette)} == set(Sort) - {Sort.SEARCH}


def test_it_offers_every_action_that_can_be_done_now_once(room: Room, palette: Palette) -> None:
    shown = [entry.code for entry in lines(palette) if entry.sort in (Sort.PAGE, Sort.ACTION)]

    possible = {code for code in names() if room.actions[code].isEnabled()} - {"palette"}
    assert sorted(shown) == sorted(possible)


def test_an_action_that_is_switched_off_is_not_offered(room: Room) -> None:
    room.actions["undo"].setEnabled(False)

    assert "undo" not in {entry.code for entry in every_entry(room.desk.context)}


def test_enter_opens_the_page_that_was_found(room: Room, palette: Palette) -> None:
    choose(palette, "jour")

    assert room.desk.place().page == "journal"
    assert not palette.is_open


def test_other_words_find_it_too(room: Room, palette: Palette) -> None:
    choose(palette, "HOTKEYS")

    assert [layer.objectName() for layer in open_overlays(room.frame.window())] == [
        "shortcuts_sheet"
    ]


def test_arrows_move_while_the_cursor_stays(room: Room, palette: Palette) -> None:
    write(palette, "text")
    first = palette.current
    press(palette, Qt.Key.Key_Down)
    second = palette.current
    press(palette, Qt.Key.Key_Up)

    assert first is not None
    assert second not in (None, first)
    assert palette.current == first
    assert palette.field.edit.hasFocus()


def test_a_kind_is_begun(room: Room, palette: Palette) -> None:
    choose(palette, "jealousy note")
    settle()

    assert isinstance(room.desk.page, NotedEditor)
    assert room.desk.front == Kind.JEALOUSY


@pytest.mark.parametrize(
    ("typed", "section"),
    [
        ("backups", "backups"),
        ("on this day", "words"),
        ("spelling", "words"),
        ("tray icon", "privacy"),
    ],
)
def test_a_part_of_the_settings_is_opened_by_what_is_switched_there(
    room: Room, palette: Palette, typed: str, section: str
) -> None:
    choose(palette, typed)

    assert room.desk.place().page == "settings"
    assert isinstance(room.desk.page, NotedPage)
    assert f"section {section}" in room.desk.page.done


def test_a_topic_of_the_guide_is_opened(room: Room, palette: Palette) -> None:
    choose(palette, "hard moments words")

    assert room.desk.place().page == "guide"


def test_what_is_not_known_here_is_handed_to_the_journal(room: Room, palette: Palette) -> None:
    write(palette, "  blue umbrella ")
    (only,) = lines(palette)
    press(palette, Qt.Key.Key_Return)

    assert only.name == "Search the journal for “blue umbrella”"
    assert room.desk.place().page == "journal"
    assert isinstance(room.desk.page, NotedPage)
    assert "look for blue umbrella" in room.desk.page.done


def test_a_press_with_the_mouse_takes_a_line(room: Room, palette: Palette) -> None:
    write(palette, "preferences")
    place = palette.view.visualRect(palette.view.currentIndex()).center()
    QTest.mouseClick(
        palette.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y())
    )
    settle()

    assert not palette.is_open
    assert room.desk.place().page == "settings"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_K])
def test_it_closes_and_gives_the_keyboard_back(
    room: Room, window: MainWindow, palette: Palette, key: Qt.Key
) -> None:
    write(palette, "l")
    modifiers = CTRL if key == Qt.Key.Key_K else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(palette.field.edit, key, modifiers)

    assert not palette.is_open
    assert isinstance(room.desk.page, NotedPage)
    assert room.desk.page.edit.hasFocus()


def test_another_key_of_the_table_closes_it(room: Room, palette: Palette) -> None:
    QTest.keyClick(palette.field.edit, Qt.Key.Key_2, CTRL)

    assert room.desk.place().page == "journal"
    assert not palette.is_open


def test_the_cover_ends_it_for_good(room: Room, window: MainWindow, palette: Palette) -> None:
    write(palette, "secret")
    window.lay_cover()
    window.lift_cover()

    assert not palette.is_open
    assert isinstance(room.desk.page, NotedPage)
    assert room.desk.page.edit.hasFocus()


def test_it_does_not_outlive_its_room(
    room: Room, window: MainWindow, palette: Palette, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(palette.closed):
        room.frame.deleteLater()


def test_ctrl_k_opens_it_from_every_field_and_takes_no_word(room: Room, window: MainWindow) -> None:
    page = room.desk.page
    assert isinstance(page, NotedPage)
    writing = WritingEdit(page)
    writing.set_text("two words")
    writing.show()
    writing.setFocus()
    QTest.keyClick(writing, Qt.Key.Key_K, CTRL)

    assert writing.text() == "two words"
    assert [layer.objectName() for layer in open_overlays(window)] == ["palette"]


def test_a_reader_hears_the_line_and_how_many_there_are(
    room: Room, window: MainWindow, told: list[str]
) -> None:
    palette = opened(window)
    write(palette, "lock")
    found = len(lines(palette))
    press(palette, Qt.Key.Key_Down)

    assert any(said.startswith(f"Lock, Do, Ctrl+L. {found} line") for said in told)
    assert told[-1].startswith("Locking, Settings. ")


def test_a_very_long_paste_is_cut_and_harms_nothing(palette: Palette) -> None:
    palette.field.edit.insert("🌱é" * 10_000)

    assert len(palette.field.text()) <= overlay.LONGEST
    assert lines(palette)[-1].sort is Sort.SEARCH
