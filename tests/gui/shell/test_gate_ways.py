"""The ways round the passphrase: the recovery sheet, and a backup."""

from datetime import UTC, datetime

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from hallpass_desktop.domain.errors import BackupRejected, DiskFull
from tests.gui.shell.fake_door import CODE, PASSPHRASE, FakeBackup
from tests.gui.shell.gate import VAULT, Gate
from tests.gui.shell.hands import find, press, settle, write


def test_the_sheet_opens_and_asks_for_a_new_passphrase(gate: Gate) -> None:
    gate.begin()
    press(gate.window, "sheet_button")
    first = find(gate.window, QLineEdit, "group_1_edit")
    QTest.keyClicks(first, CODE.groups[0])
    for number, group in enumerate(CODE.groups[1:], 2):
        QTest.keyClicks(find(gate.window, QLineEdit, f"group_{number}_edit"), group)

    press(gate.window, "open_button")
    settle()
    write(gate.window, "passphrase_field", "a wholly new one")
    write(gate.window, "again_field", "a wholly new one")
    press(gate.window, "save_button")
    settle()

    assert gate.door.new_passphrase == "a wholly new one"
    assert len(gate.opened) == 1


def test_a_notebook_the_sheet_has_unlocked_can_be_locked_before_a_passphrase_is_chosen(
    gate: Gate,
) -> None:
    gate.begin()
    press(gate.window, "sheet_button")
    for number, group in enumerate(CODE.groups, 1):
        write(gate.window, f"group_{number}_edit", group)

    press(gate.window, "open_button")
    settle()

    assert len(gate.unlocked) == 1
    assert gate.opened == []


def test_a_pasted_code_fills_all_boxes(gate: Gate) -> None:
    gate.begin()
    press(gate.window, "sheet_button")

    first = find(gate.window, QLineEdit, "group_1_edit")
    first.clear()
    QApplication.clipboard().setText(CODE.text.lower())
    first.paste()

    assert find(gate.window, QPushButton, "open_button").isEnabled()


def test_a_misread_group_is_named(gate: Gate) -> None:
    gate.begin()
    press(gate.window, "sheet_button")
    groups = [*CODE.groups]
    groups[4] = groups[4][:3] + ("0" if groups[4][3] != "0" else "1")
    for number, group in enumerate(groups, 1):
        write(gate.window, f"group_{number}_edit", group)

    press(gate.window, "open_button")
    settle()

    assert "Group 5 does not read right" in gate.text


def test_a_sheet_of_another_notebook_is_told_apart_from_a_misread_one(gate: Gate) -> None:
    other = type(CODE)(bytes(16))
    gate.begin()
    press(gate.window, "sheet_button")
    for number, group in enumerate(other.groups, 1):
        write(gate.window, f"group_{number}_edit", group)

    press(gate.window, "open_button")
    settle()

    assert "not the one for this notebook" in gate.text


def test_a_passphrase_that_cannot_be_written_still_lets_one_in(gate: Gate) -> None:
    gate.begin()
    press(gate.window, "sheet_button")
    for number, group in enumerate(CODE.groups, 1):
        write(gate.window, f"group_{number}_edit", group)
    press(gate.window, "open_button")
    settle()
    gate.door.trouble = DiskFull()
    write(gate.window, "passphrase_field", "a wholly new one")
    write(gate.window, "again_field", "a wholly new one")
    press(gate.window, "save_button")
    settle()

    press(gate.window, "anyway_button")

    assert len(gate.opened) == 1


def test_a_backup_brings_the_notebook_back_and_opens_it(gate: Gate) -> None:
    gate.door.state = "database_missing"
    gate.door.listed = (FakeBackup(datetime(2026, 2, 28, 20, 3, tzinfo=UTC), 3_000_000),)
    gate.begin()

    press(gate.window, "backups_way_button")
    settle()
    write(gate.window, "passphrase_field", PASSPHRASE)
    press(gate.window, "restore_button")
    settle()

    assert "restore" in gate.door.asked
    assert len(gate.opened) == 1


def test_a_rejected_backup_changes_nothing_and_says_so(gate: Gate) -> None:
    gate.door.listed = (FakeBackup(datetime(2026, 2, 28, 20, 3, tzinfo=UTC), 3_000_000),)
    gate.begin()
    press(gate.window, "backups_button")
    settle()
    gate.door.trouble = BackupRejected(VAULT)

    write(gate.window, "passphrase_field", PASSPHRASE)
    press(gate.window, "restore_button")
    settle()

    assert "Nothing was changed" in gate.text


def test_without_a_backup_that_is_said(gate: Gate) -> None:
    gate.begin()

    press(gate.window, "backups_button")
    settle()

    assert "There is no backup" in gate.text
