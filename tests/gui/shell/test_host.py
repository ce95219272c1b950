"""Which screen is in front, and that no change of screen costs a word."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.desktop.notifier import BusNotifier
from hallpass_desktop.gui.shell.host import Host, Setting
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import SettingsStore
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import PASSPHRASE, FakeDoor
from tests.gui.shell.fake_pages import NotedEditor, NotedPage
from tests.gui.shell.hands import find, press, settle, shown_text, write
from tests.gui.shell.life import DRAFT

pytestmark = pytest.mark.usefixtures("fake_pages")


@pytest.fixture
def looks(qapp: QApplication, tasks: TaskRunner, tmp_path: Path) -> Looks:
    made = Looks(qapp, SettingsStore(tmp_path / "settings.json"), tasks)
    made.change(replace(made.settings, theme="light", reduced_motion=True))
    return made


@pytest.fixture
def host(
    window: MainWindow,
    door: FakeDoor,
    clock: FakeClock,
    tasks: TaskRunner,
    looks: Looks,
    tmp_path: Path,
) -> Host:
    paths = Paths.for_home(tmp_path)
    return Host(window, Setting(paths, clock, tasks, door, looks, True, BusNotifier()))


@pytest.fixture
def opened(host: Host, window: MainWindow, qtbot: QtBot) -> Host:
    """A host whose notebook somebody has just opened."""
    host.begin(is_first_run=False, is_locked=False)
    write(window, "passphrase_field", PASSPHRASE)
    with qtbot.waitSignal(host.entered):
        press(window, "open_button")
    settle()
    return host


def page(host: Host) -> NotedPage:
    """The page in front."""
    assert host.room is not None
    assert isinstance(host.room.desk.page, NotedPage)
    return host.room.desk.page


def test_after_a_lock_it_says_when(host: Host, window: MainWindow) -> None:
    host.begin(is_first_run=False, is_locked=True)
    settle()

    assert "Locked at" in shown_text(window)


def test_a_fresh_start_says_nothing_of_a_lock(host: Host, window: MainWindow) -> None:
    host.begin(is_first_run=False, is_locked=False)
    settle()

    assert "Locked" not in shown_text(window)


def test_the_first_run_comes_first(host: Host, window: MainWindow) -> None:
    host.begin(is_first_run=True, is_locked=False)
    settle()

    assert "Choose how it opens" in shown_text(window)


def test_opening_leads_to_the_pages(opened: Host, window: MainWindow) -> None:
    assert find(window, QWidget, "today_page").isVisible()


def test_that_there_is_a_notebook_is_remembered(opened: Host, looks: Looks) -> None:
    assert looks.settings.has_notebook


def test_a_larger_text_waits_for_a_sheet_so_that_its_answer_is_heard(
    opened: Host, window: MainWindow, looks: Looks, qtbot: QtBot
) -> None:
    room = opened.room
    assert room is not None
    sheet = Sheet.ask(room.frame, "Keep it?", "", "Keep", "Leave")
    looks.change(replace(looks.settings, text_scale=125))
    looks.change(replace(looks.settings, text_scale=150))
    meanwhile = opened.room

    with qtbot.waitSignal(sheet.accepted):
        press(window, "accept_button")

    assert meanwhile is room
    qtbot.waitUntil(lambda: opened.room is not room)


def test_a_larger_text_comes_back_to_the_same_place_with_every_word(
    opened: Host, door: FakeDoor, looks: Looks, qtbot: QtBot
) -> None:
    assert opened.room is not None
    opened.room.desk.go_to("journal")
    opened.room.desk.open_editor(Kind.NOTE)
    first = opened.room.desk.page
    assert first is not None
    first.unsaved = (DRAFT,)  # type: ignore[attr-defined]  # the stand-in's own

    looks.change(replace(looks.settings, text_scale=150))

    assert opened.room.desk.place() == Place("journal", "note")
    assert opened.room.desk.page is not first
    qtbot.waitUntil(lambda: door.journal.drafts == [DRAFT])


def test_two_quick_changes_of_the_text_size_keep_the_editor_open(
    opened: Host, door: FakeDoor, looks: Looks, qtbot: QtBot
) -> None:
    assert opened.room is not None
    record_id = DRAFT.record.id
    door.journal.drafts.append(DRAFT)
    opened.room.desk.open_editor(record_id)
    qtbot.waitUntil(lambda: _edited(opened) == ["open " + record_id])

    looks.change(replace(looks.settings, text_scale=125))
    looks.change(replace(looks.settings, text_scale=150))

    qtbot.waitUntil(lambda: _edited(opened) == ["open " + record_id])
    assert opened.room.desk.place() == Place("today", record_id)


def test_somebody_who_leaves_before_an_editor_is_there_stays_where_they_went(
    opened: Host, door: FakeDoor, tasks: TaskRunner, qtbot: QtBot
) -> None:
    assert opened.room is not None
    door.journal.drafts.append(DRAFT)
    fetched: list[str] = []
    opened.room.desk.open_editor(DRAFT.record.id)
    opened.room.desk.go_to("journal")
    tasks.run(lambda: "fetched", context=opened.room.desk, done=fetched.append)

    qtbot.waitUntil(lambda: fetched == ["fetched"])

    assert opened.room.desk.place() == Place("journal")


def test_a_theme_chosen_at_the_lock_screen_is_kept(
    host: Host, looks: Looks, tasks: TaskRunner, tmp_path: Path
) -> None:
    host.begin(is_first_run=False, is_locked=False)

    looks.change(replace(looks.settings, theme="dark"))
    assert tasks.drain(5)

    assert SettingsStore(tmp_path / "settings.json").load().theme == "dark"


def test_the_first_run_goes_on_where_it_was_after_a_change_of_looks(
    host: Host, window: MainWindow, looks: Looks, qtbot: QtBot
) -> None:
    host.begin(is_first_run=True, is_locked=False)
    write(window, "passphrase_field", PASSPHRASE)
    write(window, "again_field", PASSPHRASE)
    press(window, "next_button")

    looks.change(replace(looks.settings, theme="dark"))
    settle()

    assert "A way back in" in shown_text(window)


def test_unsaved_words_are_held_behind_a_lock_that_says_why(
    opened: Host, window: MainWindow
) -> None:
    window.lay_cover()

    opened.hold(DiskFull())
    settle()

    assert "The disk is full" in shown_text(window)
    assert not page(opened).isVisible()
    assert not window.cover.isVisible()


def test_the_held_lock_opens_with_the_passphrase_and_the_words_are_there(
    opened: Host, window: MainWindow, qtbot: QtBot
) -> None:
    page(opened).edit.setText("still here")
    window.lay_cover()
    opened.hold(DiskFull())
    settle()

    write(window, "passphrase_field", "wrong")
    press(window, "open_button")
    qtbot.waitUntil(lambda: "did not open" in shown_text(window))
    write(window, "passphrase_field", PASSPHRASE)
    with qtbot.waitSignal(opened.let_in):
        press(window, "open_button")
    settle()

    assert page(opened).edit.isVisible()
    assert page(opened).edit.text() == "still here"


def test_the_held_lock_offers_to_save_again(opened: Host, window: MainWindow, qtbot: QtBot) -> None:
    opened.hold(DiskFull())
    settle()

    with qtbot.waitSignal(opened.lock_asked):
        press(window, "backups_button")


def test_a_held_lock_offers_no_other_notebook(opened: Host, window: MainWindow) -> None:
    opened.hold(DiskFull())
    settle()

    names = [
        button.objectName() for button in window.findChildren(QPushButton) if button.isVisible()
    ]
    assert "another_button" not in names
    assert "new_button" not in names


def test_leaving_with_unsaved_words_asks_first(
    opened: Host, window: MainWindow, qtbot: QtBot
) -> None:
    opened.ask_to_leave(DiskFull())
    settle()

    assert "Close without your last words?" in shown_text(window)
    with qtbot.waitSignal(opened.left_anyway):
        press(window, "accept_button")


def test_what_an_erasure_had_to_leave_is_named(opened: Host, window: MainWindow) -> None:
    opened.show_left((Path("/kept/by/somebody.txt"),))
    settle()

    assert "/kept/by/somebody.txt" in shown_text(window)


def test_a_mistake_of_the_app_is_admitted_calmly(opened: Host, window: MainWindow) -> None:
    opened.admit_trouble()
    settle()

    assert "What you have written is kept" in shown_text(window)


def test_the_place_of_the_window_is_kept_and_nothing_else(
    opened: Host, window: MainWindow, looks: Looks, tasks: TaskRunner, tmp_path: Path
) -> None:
    window.resize(700, 500)
    opened.remember_place()
    assert tasks.drain(5)

    text = SettingsStore(tmp_path / "settings.json").load().geometry
    other = MainWindow()
    other.restore_geometry_text(text)
    assert other.size() == window.size()
    other.deleteLater()


def _edited(host: Host) -> list[str]:
    """What the editor in front was asked for; nothing while there is none."""
    page_in_front = host.room.desk.page if host.room is not None else None
    return page_in_front.done if isinstance(page_in_front, NotedEditor) else []
