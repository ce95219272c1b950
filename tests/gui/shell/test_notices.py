"""What the open notebook says by itself: errors, doubts, and what was taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import (
    CopyRefused,
    DiskFull,
    HallpassError,
    NoRoomForCopy,
    NotFound,
    NotNoted,
    StorageFailed,
)
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.shell import troubles
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.shell.taking_back import said
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.places import PlaceWarning, Risk
from hallpass_desktop.services.undo import Undo
from tests.gui.shell.fake_door import FakeDoor
from tests.gui.shell.fake_pages import NotedPage
from tests.gui.shell.hands import find, press, settle, shown_text

A_NOTE = Changes.of([Kind.NOTE], [RecordId("1")])

pytestmark = pytest.mark.usefixtures("fake_pages")


def test_an_error_says_what_still_holds_until_it_is_closed(room: Room, window: MainWindow) -> None:
    room.desk.report(DiskFull())
    settle()
    assert "The disk is full" in shown_text(window)

    press(window, "banner_close_button")
    settle()

    assert "The disk is full" not in shown_text(window)


@pytest.mark.parametrize("error", [DiskFull(), StorageFailed()])
def test_a_full_disk_is_no_longer_told_of_once_something_was_written(
    room: Room, window: MainWindow, error: HallpassError
) -> None:
    room.desk.report(error)
    settle()

    room.desk.announce(A_NOTE)
    settle()

    assert troubles.sentence(error) not in shown_text(window)


def test_what_another_write_does_not_mend_is_told_until_it_is_closed(
    room: Room, window: MainWindow
) -> None:
    room.desk.report(NotFound(RecordId("1")))
    settle()

    room.desk.announce(A_NOTE)
    settle()

    assert troubles.sentence(NotFound(RecordId("1"))) in shown_text(window)


@pytest.mark.parametrize(
    ("error", "told"),
    [(CopyRefused(), "choose another folder"), (NoRoomForCopy(), "not enough room")],
)
def test_a_copy_that_was_refused_is_not_blamed_on_the_notebook(
    room: Room, window: MainWindow, error: CopyRefused, told: str
) -> None:
    room.desk.report(error)
    settle()

    assert told in shown_text(window)
    assert "Your notebook is as it was" in shown_text(window)


@pytest.mark.parametrize(("fold", "side"), [(Fold.NARROW, 20), (Fold.MEDIUM, 32), (Fold.WIDE, 32)])
def test_a_banner_stands_in_line_with_the_page(
    room: Room, window: MainWindow, fold: Fold, side: int
) -> None:
    frame = find(window, Frame, "frame")
    banner = frame.show_banner("place", "This notebook lies in a folder that is copied elsewhere.")

    frame.arrange(fold, prefers_rail=True)
    settle()

    stage = find(window, QWidget, "stage")
    assert banner.mapTo(stage, QPoint(0, 0)).x() == side


def test_a_toast_can_offer_to_undo(room: Room, window: MainWindow) -> None:
    room.desk.toast("Moved to the trash", undo=True)
    settle()

    assert find(window, QPushButton, "toast_action_button").text() == "Undo"


def test_a_toast_stays_on_top_of_a_page_that_comes_afterwards(
    room: Room, window: MainWindow
) -> None:
    room.desk.toast("Marked", undo=True)
    room.desk.go_to("journal")
    settle()

    button = find(window, QPushButton, "toast_action_button")

    spot = button.mapTo(window, button.rect().center())
    assert window.childAt(spot) is button


@pytest.mark.parametrize("code", list(Undo))
def test_undo_names_what_it_takes_back(
    room: Room, window: MainWindow, door: FakeDoor, qtbot: QtBot, code: Undo
) -> None:
    door.journal.done = [code]

    room.desk.undo()

    qtbot.waitUntil(lambda: "aken back" in shown_text(window))
    assert door.journal.done == []


def test_two_undos_in_a_row_name_one_thing_each(
    room: Room, window: MainWindow, door: FakeDoor, qtbot: QtBot
) -> None:
    door.journal.done = [Undo.TRASH, Undo.MARK]

    room.desk.undo()
    room.desk.undo()

    qtbot.waitUntil(lambda: said(Undo.TRASH) in shown_text(window))
    assert door.journal.done == []


@pytest.mark.parametrize(
    ("came", "told"),
    [(Changes(), "cannot be taken back"), (A_NOTE, "Taken back in part")],
)
def test_undo_says_when_something_has_gone_for_good(
    room: Room, window: MainWindow, door: FakeDoor, qtbot: QtBot, came: Changes, told: str
) -> None:
    door.journal.done = [Undo.KEPT]
    door.journal.taken_back = replace(came, fell_short=True)

    room.desk.undo()

    qtbot.waitUntil(lambda: told in shown_text(window))
    assert said(Undo.KEPT) not in shown_text(window)


def test_undo_says_when_there_is_nothing_left(room: Room, window: MainWindow, qtbot: QtBot) -> None:
    room.desk.undo()

    qtbot.waitUntil(lambda: "nothing to take back" in shown_text(window))


def test_a_notebook_opened_to_read_says_so(room: Room, door: FakeDoor, window: MainWindow) -> None:
    door.vault.is_read_only = True

    room.greet()
    settle()

    assert "Open to read only" in shown_text(window)


@pytest.mark.parametrize(
    ("is_read_only", "said", "unsaid"),
    [(False, "both are whole again", "is mended when"), (True, "is mended when", "whole again")],
)
def test_a_damaged_key_file_is_called_whole_only_once_it_was_mended(
    room: Room, door: FakeDoor, window: MainWindow, is_read_only: bool, said: str, unsaid: str
) -> None:
    door.vault.is_read_only = is_read_only
    door.vault.used_spare_keys = True

    room.greet()
    settle()

    assert said in shown_text(window)
    assert unsaid not in shown_text(window)


@pytest.mark.parametrize("risk", list(Risk))
def test_every_doubt_about_a_place_has_its_sentence(risk: Risk, qapp: QApplication) -> None:
    assert "Nimbus" in troubles.doubt(PlaceWarning(risk, "Nimbus"))


def test_what_left_unnoted_is_offered_to_be_noted_until_it_is(
    room: Room, window: MainWindow, door: FakeDoor, qtbot: QtBot
) -> None:
    room.desk.report(NotNoted())
    settle()

    press(window, "banner_action_button")
    settle()
    still = shown_text(window)
    door.journal.sent.has_room = True
    press(window, "banner_action_button")

    qtbot.waitUntil(lambda: "could not be noted" not in shown_text(window))
    assert "could not be noted" in still


def test_undo_asks_the_page_in_front_first_and_a_toast_never_does(
    room: Room, window: MainWindow, door: FakeDoor, qtbot: QtBot
) -> None:
    page, journal = room.desk.page, door.journal
    assert isinstance(page, NotedPage)
    page.steps, journal.done = 1, [Undo.TRASH]

    room.actions["undo"].trigger()
    settle()
    left_by_the_page = list(journal.done)
    page.steps = 1
    room.desk.toast("In the trash", undo=True)
    press(window, "toast_action_button")

    qtbot.waitUntil(lambda: journal.done == [])
    assert left_by_the_page == [Undo.TRASH]
    assert page.steps == 1


def test_redo_says_so_where_nothing_was_taken_back(room: Room, window: MainWindow) -> None:
    room.actions["redo"].trigger()
    settle()

    assert "There is nothing to bring back." in shown_text(window)
