"""What is chosen in the settings is kept at once, and what cannot be is said beside it."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.look_tile import LookTile
from hallpass_desktop.gui.pages.settings.settings_page import Place
from hallpass_desktop.gui.pages.settings.stepper import Stepper
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.segmented_control import Segment
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.system.settings import Settings
from tests.gui.pages.notebook import whole
from tests.gui.settings.conftest import NotedShell


@pytest.fixture(autouse=True)
def _start_at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SettingsPage, "place", Place())


@pytest.fixture
def open_at(qtbot: QtBot, context: AppContext) -> Callable[[str], SettingsPage]:
    def open_section(section: str) -> SettingsPage:
        page = whole(SettingsPage(context))
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.set_fold(Fold.WIDE)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        QTest.mouseClick(_button(page, f"{section}_section_button"), Qt.MouseButton.LeftButton)
        return page

    return open_section


def _button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None
    return found


def _said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def test_each_look_is_chosen_with_one_click(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("appearance")

    QTest.mouseClick(_button(page, "look_dark_tile"), Qt.MouseButton.LeftButton)

    assert context.settings.theme == "dark"
    assert [tile.code for tile in page.findChildren(LookTile) if tile.isChecked()] == ["dark"]


def test_looks_are_chosen_by_arrow_keys(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("appearance")
    _button(page, "look_system_tile").setFocus()

    QTest.keyClick(_button(page, "look_system_tile"), Qt.Key.Key_Right)

    assert context.settings.theme == "light"


@pytest.mark.parametrize("scale", ["100", "125", "150", "175", "200"])
def test_text_size_is_kept(
    context: AppContext, open_at: Callable[[str], SettingsPage], scale: str
) -> None:
    page = open_at("appearance")

    _button(page, f"{scale}_segment").click()

    assert context.settings.text_scale == int(scale)


@pytest.mark.parametrize(
    ("segment", "chosen"), [("less", True), ("full", False), ("as_system", None)]
)
def test_movement_follows_the_system_until_it_is_chosen(
    context: AppContext, open_at: Callable[[str], SettingsPage], segment: str, chosen: bool | None
) -> None:
    page = open_at("appearance")
    assert cast("Segment", _button(page, "as_system_segment")).isChecked()
    _button(page, "less_segment").click()

    _button(page, f"{segment}_segment").click()

    assert context.settings.reduced_motion is chosen


@pytest.mark.parametrize(
    ("section", "switch", "choice"),
    [
        ("locking", "screen_switch", "lock_with_screen"),
        ("locking", "sleep_switch", "lock_before_sleep"),
        ("locking", "account_switch", "lock_on_switch"),
        ("locking", "minimised_switch", "lock_when_minimised"),
        ("locking", "behind_switch", "lock_when_behind"),
        ("locking", "double_escape_switch", "cover_on_double_escape"),
        ("locking", "lock_at_once_switch", "cover_locks_at_once"),
        ("locking", "clear_selection_switch", "clear_selection"),
        ("words", "quiet_words_switch", "quiet_words"),
        ("words", "previews_switch", "previews"),
        ("words", "question_switch", "weekly_question"),
        ("words", "on_this_day_switch", "on_this_day"),
    ],
)
def test_every_switch_keeps_its_choice(
    context: AppContext, open_at: Callable[[str], SettingsPage], section: str, switch: str,
    choice: str,
) -> None:  # fmt: skip
    page = open_at(section)
    before = getattr(context.settings, choice)

    _button(page, switch).click()

    assert getattr(context.settings, choice) is not before
    assert cast("Switch", _button(page, switch)).isChecked() is not before


def test_minutes_are_typed_or_stepped(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("locking")
    stepper = page.findChild(Stepper)
    assert stepper is not None

    stepper.edit.selectAll()
    QTest.keyClicks(stepper.edit, "12")
    typed = context.settings.idle_minutes
    QTest.keyClick(stepper.edit, Qt.Key.Key_Up)

    assert typed == 12
    assert context.settings.idle_minutes == 13


def test_minutes_that_do_not_fit_change_nothing_and_say_so(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("locking")
    stepper = page.findChild(Stepper)
    assert stepper is not None

    stepper.edit.selectAll()
    QTest.keyClicks(stepper.edit, "75")
    said = _said(page)
    QTest.keyClick(stepper.edit, Qt.Key.Key_Return)

    assert "from 1 to 60" in said
    assert context.settings.idle_minutes in (5, 7)
    assert stepper.edit.text() == str(context.settings.idle_minutes)
    assert "from 1 to 60" not in _said(page)


def test_minutes_left_empty_are_shown_again(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("locking")
    stepper = page.findChild(Stepper)
    assert stepper is not None
    before = context.settings.idle_minutes

    stepper.edit.setFocus()
    stepper.edit.clear()
    _button(page, "double_escape_switch").setFocus()

    assert stepper.edit.text() == str(before)
    assert context.settings.idle_minutes == before


def test_the_cover_key_is_never_one_that_means_something_else(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("locking")
    combo = page.findChild(QComboBox, "cover_key_combo")
    assert combo is not None

    keys = {combo.itemData(number) for number in range(combo.count())}

    assert "F9" in keys
    assert not keys & {"F1", "F6", "F8"}


def test_without_a_recovery_sheet_the_page_says_what_that_means(
    open_at: Callable[[str], SettingsPage],
) -> None:
    page = open_at("locking")

    assert "nothing opens the notebook" in _said(page)
    assert _button(page, "recovery_button").text() == "Make a sheet"


def test_the_language_list_starts_with_the_computer_s_own(
    context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("words")
    combo = page.findChild(QComboBox, "language_combo")
    assert combo is not None

    assert [combo.itemData(number) for number in range(combo.count())][:2] == ["system", "en"]


def test_a_new_text_size_does_not_throw_anybody_back(
    qtbot: QtBot, context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    open_at("locking")

    again = whole(SettingsPage(context))
    qtbot.addWidget(again)

    assert _button(again, "locking_section_button").isChecked()


def test_the_keyboard_stays_on_the_choice_that_made_the_page_anew(
    qtbot: QtBot, context: AppContext, open_at: Callable[[str], SettingsPage]
) -> None:
    page = open_at("appearance")
    _button(page, "150_segment").setFocus()
    _button(page, "150_segment").click()

    again = whole(SettingsPage(context))
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show()
        again.activateWindow()
    again.entered()

    assert _button(again, "150_segment").hasFocus()


def test_the_honest_page_hangs_below_privacy(
    open_at: Callable[[str], SettingsPage],
) -> None:
    page = open_at("privacy")

    QTest.mouseClick(_button(page, "limits_button"), Qt.MouseButton.LeftButton)

    assert "Someone who makes you open it" in _said(page)
    assert _button(page, "privacy_section_button").isChecked()


def test_quiet_words_show_both_names(open_at: Callable[[str], SettingsPage]) -> None:
    page = open_at("words")

    hint = _button(page, "quiet_words_switch").accessibleDescription()

    assert "Jealousy note" in hint
    assert "Hard moment" in hint


def test_settings_of_another_time_are_shown_as_they_are(qtbot: QtBot, context: AppContext) -> None:
    context.settings = Settings(theme="contrast", text_scale=150, cover_key="F12")

    page = whole(SettingsPage(context))
    qtbot.addWidget(page)

    assert _button(page, "look_contrast_tile").isChecked()
    assert _button(page, "150_segment").isChecked()


def test_nothing_is_asked_of_the_window_by_looking(
    context: AppContext, shell: NotedShell, open_at: Callable[[str], SettingsPage]
) -> None:
    before = context.settings

    for section in (
        "appearance",
        "locking",
        "words",
        "backups",
        "take_along",
        "privacy",
        "notebook",
        "about",
    ):
        open_at(section)

    assert shell.asked == []
    assert context.settings == before
