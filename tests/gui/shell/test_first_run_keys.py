"""The first run by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from tests.gui.shell.first_run import FirstRun
from tests.gui.shell.hands import find
from tests.gui.shell.test_first_run import run

__all__ = ["run"]


def test_an_arrow_chooses_who_else_is_here(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()
    me, family = (find(run.window, QRadioButton, f"{who}_card") for who in ("me", "family"))
    me.setFocus()

    QTest.keyClick(me, Qt.Key.Key_Down)

    assert family.hasFocus()
    assert family.isChecked()
    assert run.can_go_on()


def test_back_at_the_sheet_the_keyboard_is_where_one_goes_on(run: FirstRun) -> None:
    run.choose_passphrase()
    run.copy_sheet()

    run.go_back()

    focused = run.window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.objectName() == "group_2_edit"


def test_tab_goes_from_the_sheet_to_the_way_on(run: FirstRun) -> None:
    run.choose_passphrase()
    seen = []

    for _ in range(5):
        focused = run.window.focusWidget()
        seen.append(focused.objectName() if focused is not None else "")
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert seen == [
        "copied_button", "print_button", "file_button", "without_button", "back_button",
    ]  # fmt: skip
