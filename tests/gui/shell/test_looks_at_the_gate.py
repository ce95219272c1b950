"""A change of looks before the notebook is open: whoever is at the door goes on where they were."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.shell.gate.face import Typed
from hallpass_desktop.gui.shell.host import Host
from hallpass_desktop.gui.window.looks import Looks
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.gui.shell.fake_door import CODE, PASSPHRASE
from tests.gui.shell.hands import find, press, settle, shown_text, write
from tests.gui.shell.test_host import host, looks

__all__ = ["host", "looks"]

pytestmark = pytest.mark.usefixtures("fake_pages")


def change(looks: Looks, **choices: object) -> None:
    looks.change(replace(looks.settings, **choices))  # type: ignore[arg-type]  # settings by name
    settle()


def typed(window: MainWindow, field: str) -> str:
    holder = find(window, QWidget, field)
    edit = holder if isinstance(holder, QLineEdit) else holder.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit.text()


def write_code(window: MainWindow) -> None:
    for number, group in enumerate(CODE.groups, 1):
        write(window, f"group_{number}_edit", group)


def test_a_half_typed_passphrase_stays_and_still_opens(
    host: Host, window: MainWindow, looks: Looks, qtbot: QtBot
) -> None:
    host.begin(is_first_run=False, is_locked=False)
    write(window, "passphrase_field", PASSPHRASE)

    change(looks, theme="dark")

    assert typed(window, "passphrase_field") == PASSPHRASE
    with qtbot.waitSignal(host.entered):
        press(window, "open_button")


def test_what_was_said_about_a_wrong_passphrase_stays(
    host: Host, window: MainWindow, looks: Looks, qtbot: QtBot
) -> None:
    host.begin(is_first_run=False, is_locked=False)
    write(window, "passphrase_field", "not this one at all")
    press(window, "open_button")
    qtbot.waitUntil(lambda: "That did not open it" in shown_text(window))

    change(looks, text_scale=150)

    assert "That did not open it" in shown_text(window)


def test_a_half_typed_recovery_code_stays(host: Host, window: MainWindow, looks: Looks) -> None:
    host.begin(is_first_run=False, is_locked=False)
    press(window, "sheet_button")
    write(window, "group_1_edit", CODE.groups[0])

    change(looks, theme="dark")

    assert typed(window, "group_1_edit") == CODE.groups[0]


def test_the_new_passphrase_after_a_recovery_can_be_chosen_in_another_theme(
    host: Host, window: MainWindow, looks: Looks, qtbot: QtBot
) -> None:
    host.begin(is_first_run=False, is_locked=False)
    press(window, "sheet_button")
    write_code(window)
    with qtbot.waitSignal(host.unlocked):
        press(window, "open_button")
    settle()
    write(window, "passphrase_field", "a wholly new one")

    change(looks, theme="dark")
    write(window, "again_field", "a wholly new one")

    assert typed(window, "passphrase_field") == "a wholly new one"
    with qtbot.waitSignal(host.entered):
        press(window, "save_button")


def test_the_time_of_the_lock_is_still_said(host: Host, window: MainWindow, looks: Looks) -> None:
    host.begin(is_first_run=False, is_locked=True)

    change(looks, theme="dark")

    assert "Locked at" in shown_text(window)


def test_typed_secrets_never_show_in_a_representation() -> None:
    assert repr(Typed(("a secret",))) == "<Typed>"
