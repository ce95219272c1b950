"""What is said once after unlocking about a session for two that handed something back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.errors import DiskFull, HallpassError, StorageFailed, VaultDamaged
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.session_back import came_back, notices
from hallpass_desktop.gui.shell.room import Room
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services import session_row
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.together import Settled
from tests.builders import an_id
from tests.gui.shell.fake_door import FakeDoor
from tests.gui.shell.hands import settle, shown_text

OVER = Settled(an_id(), SessionKind.FREE, is_over=True)


def test_one_that_is_over_says_that_its_words_are_kept(qapp: QApplication) -> None:
    assert came_back(OVER) == "Your session is over. Today shows what is kept of it."
    assert list(notices(OVER)) == []


def test_one_that_waits_stands_on_today_and_is_not_told_twice(qapp: QApplication) -> None:
    assert came_back(replace(OVER, is_over=False)) == ""


@pytest.mark.parametrize(
    ("settled", "told"),
    [
        (replace(OVER, left_out=("Kissing", "No photos.")), "Kissing and No photos."),
        (replace(OVER, marks_wait=True), "still open for both of you"),
        (replace(OVER, is_damaged=True), "could not be read"),
        (replace(OVER, is_damaged=True, aside="session-1.outbox"), "as session-1.outbox"),
    ],
)
def test_what_needs_an_eye_stays_until_it_is_closed(
    settled: Settled, told: str, qapp: QApplication
) -> None:
    ((_, text),) = notices(settled)

    assert told in text


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (DiskFull(), "The disk is full"),
        (StorageFailed(), "The drive did not take"),
        (VaultDamaged(Path("Notebook.vault")), "Something could not be read"),
    ],
)
def test_the_room_says_that_a_session_is_still_to_be_brought_in(
    error: HallpassError, told: str, request: pytest.FixtureRequest, door: FakeDoor
) -> None:
    door.not_settled = error
    room: Room = request.getfixturevalue("room")

    room.welcome_back()
    settle()

    text = shown_text(request.getfixturevalue("window"))
    assert told in text
    assert "beside the notebook" in text or "beside it" in text
    assert "tried again when you next unlock" in text
    assert "Your session is over." not in text


@pytest.fixture
def handed_back(door: FakeDoor) -> None:
    """A session had ended, and not all that is new had been on the screen."""
    door.settled = replace(OVER, marks_wait=True)


def test_the_room_says_it_when_somebody_comes_back(
    handed_back: None, room: Room, window: MainWindow
) -> None:
    room.welcome_back()
    settle()

    assert "Your session is over." in shown_text(window)
    assert "still open for both of you" in shown_text(window)


def ground_of(window: MainWindow, code: str) -> str:
    """The colour a banner is painted on."""
    banner = window.findChild(Banner, f"{code}_banner")
    assert banner is not None
    return banner.grab().toImage().pixelColor(banner.width() // 2, 4).name()


def test_only_what_went_wrong_wears_the_colours_of_trouble(
    handed_back: None, room: Room, window: MainWindow
) -> None:
    room.welcome_back()
    room.desk.notice("trouble", "The disk is full.")
    settle()
    look = theme.current()

    assert ground_of(window, "session_marks_wait") == look.color("accentSoft").name()
    assert ground_of(window, "trouble") == look.color("alertSoft").name()


def test_the_room_no_longer_says_it_once_that_was_brought_in(
    request: pytest.FixtureRequest, door: FakeDoor
) -> None:
    door.not_settled = DiskFull()
    room: Room = request.getfixturevalue("room")
    room.welcome_back()
    settle()

    room.desk.announce(Changes(lists=frozenset({session_row.NAME})))
    settle()

    assert "The disk is full" not in shown_text(request.getfixturevalue("window"))


def test_the_room_says_what_is_kept_of_a_session_that_this_copy_does_not_know(
    request: pytest.FixtureRequest, door: FakeDoor
) -> None:
    door.unknown = "session-1.outbox"
    room: Room = request.getfixturevalue("room")

    room.welcome_back()
    settle()

    text = shown_text(request.getfixturevalue("window"))
    assert "as session-1.outbox" in text
    assert "Only the copy in which the session began can open it" in text
