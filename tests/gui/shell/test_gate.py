"""The lock screen: every state has its own sentence and its own way forward."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import (
    DiskFull,
    HallpassError,
    KeysDamaged,
    KeysMissing,
    NotEnoughMemory,
    StorageFailed,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
    VaultTooNew,
)
from hallpass_desktop.gui.shell.gate.messages import STATES, for_error, for_state, way_names
from hallpass_desktop.gui.window.main_window import MainWindow
from hallpass_desktop.services.vault_state import VaultState
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import PASSPHRASE, FakeDoor
from tests.gui.shell.gate import VAULT, Gate
from tests.gui.shell.hands import find, press, settle, write

TROUBLES: list[HallpassError] = [
    VaultMissing(VAULT),
    KeysMissing(VAULT),
    KeysDamaged(VAULT),
    VaultDamaged(VAULT),
    VaultTooNew(VAULT),
    VaultInUse(VAULT),
    VaultReadOnly(VAULT),
    DiskFull(),
    NotEnoughMemory(),
    StorageFailed(),
]


def test_the_right_passphrase_opens(gate: Gate) -> None:
    gate.begin()

    gate.enter(PASSPHRASE)

    assert len(gate.opened) == 1


def test_the_vault_is_looked_at_only_once_the_screen_is_seen(
    gate: Gate, door: FakeDoor, window: MainWindow
) -> None:
    window.hide()
    gate.keeper.begin()
    settle()
    before = list(door.asked)

    window.show()
    gate.qtbot.waitUntil(lambda: "look" in door.asked)

    assert before == []


def test_enter_opens_too(gate: Gate) -> None:
    gate.begin()
    write(gate.window, "passphrase_field", PASSPHRASE)

    QTest.keyClick(find(gate.window, QLineEdit, "edit"), Qt.Key.Key_Return)

    assert len(gate.opened) == 1


def test_the_cursor_waits_in_the_field(gate: Gate) -> None:
    gate.begin()

    assert find(gate.window, QLineEdit, "edit").hasFocus()


def test_a_wrong_passphrase_says_the_same_thing_every_time(gate: Gate) -> None:
    gate.begin()

    said = []
    for attempt in ("wrong", "wronger", "wrong again and longer"):
        gate.enter(attempt)
        said.append(gate.text)

    assert "That did not open it. Try once more." in said[0]
    assert said[0] == said[1] == said[2]


def test_typing_on_takes_the_error_away(gate: Gate) -> None:
    gate.begin()
    gate.enter("wrong")

    QTest.keyClicks(find(gate.window, QLineEdit, "edit"), "x")

    assert "That did not open it" not in gate.text


def test_an_empty_field_asks_the_door_nothing(gate: Gate) -> None:
    gate.begin()

    press(gate.window, "open_button")

    assert "open" not in gate.door.asked


def test_the_lock_screen_tells_nothing_about_what_is_inside(gate: Gate) -> None:
    gate.begin()

    assert "Notebook" in gate.text
    assert "nowhere" not in gate.text


def test_every_state_and_every_error_has_its_own_words() -> None:
    found = [for_error(error) for error in TROUBLES]
    found += [message for state in STATES if (message := for_state(state)) is not None]
    distinct = {(message.title, message.text) for message in found}

    assert len({message.title for message in found}) == len(distinct)
    assert all(message.still and message.ways for message in found)


def test_every_state_of_a_vault_is_known() -> None:
    assert set(STATES) == {str(state) for state in VaultState} - {"ready"}


@pytest.mark.parametrize("error", TROUBLES, ids=lambda error: type(error).__name__)
def test_what_keeps_it_closed_is_said_with_a_way_on(gate: Gate, error: HallpassError) -> None:
    gate.begin()
    gate.door.trouble = error

    gate.enter(PASSPHRASE)

    message = for_error(error)
    assert message.title in gate.text
    for way in message.ways:
        assert find(gate.window, QPushButton, f"{way}_way_button").text() == way_names()[way]


@pytest.mark.parametrize("state", sorted(STATES))
def test_what_stands_at_the_place_is_said_before_anybody_types(
    window: MainWindow, clock: FakeClock, qtbot: QtBot, state: str
) -> None:
    gate = Gate(window, FakeDoor(state=state), clock, qtbot)

    gate.begin()

    message = for_state(state)
    assert message is not None
    assert message.title in gate.text


def test_looking_again_finds_the_drive_that_was_connected(
    window: MainWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    gate = Gate(window, FakeDoor(state="absent"), clock, qtbot)
    gate.begin()
    gate.door.state = "ready"

    press(window, "look_again_way_button")
    settle()

    assert find(window, QWidget, "passphrase_field").isVisible()


def test_looking_again_after_an_error_tries_the_same_passphrase(gate: Gate) -> None:
    gate.begin()
    gate.door.trouble = VaultInUse(VAULT)
    gate.enter(PASSPHRASE)

    press(gate.window, "look_again_way_button")
    settle()

    assert len(gate.opened) == 1


def test_a_read_only_folder_can_be_read(gate: Gate) -> None:
    gate.begin()
    gate.door.trouble = VaultReadOnly(VAULT)
    gate.enter(PASSPHRASE)

    press(gate.window, "read_way_button")
    settle()

    assert gate.opened[0].vault.is_read_only


def test_the_button_keeps_its_width_while_it_opens(gate: Gate) -> None:
    gate.begin()
    button = find(gate.window, QPushButton, "open_button")
    width = button.width()

    gate.screen.set_busy("Opening…")
    settle()

    assert (button.text(), button.width()) == ("Opening…", width)
