"""The first run in a small window, and in large text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage
from hallpass_desktop.gui.widgets.shadow import room_for_shadow
from hallpass_desktop.gui.window.main_window import MainWindow
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import PASSPHRASE, FakeDoor
from tests.gui.shell.first_run import FirstRun
from tests.gui.shell.hands import find, press, settle, write


@pytest.fixture
def run(window: MainWindow, door: FakeDoor, clock: FakeClock, tmp_path: Path) -> FirstRun:
    return FirstRun(window, door, clock, tmp_path)


@pytest.mark.parametrize("asks", [False, True])
def test_sheet_and_what_to_do_with_it_are_seen_at_once_in_a_small_window(
    run: FirstRun, asks: bool
) -> None:
    run.window.resize(900, 600)
    run.choose_passphrase()
    names = ["sheet_card", "copied_button", "print_button", "without_text"]
    if asks:
        press(run.window, "copied_button")
        names = ["sheet_card", "group_2_edit", "group_5_edit", "again_button"]
    settle()

    scroll = find(run.window, ScrollPage, "")
    room = scroll.viewport().rect()
    assert scroll.verticalScrollBar().value() == 0
    for name in names:
        part = find(run.window, QWidget, name)
        assert part.isVisible(), name
        assert room.contains(QRect(part.mapTo(scroll.viewport(), QPoint(0, 0)), part.size())), name


def test_a_sheet_in_large_text_starts_at_the_top(qapp: QApplication, run: FirstRun) -> None:
    theme.apply(qapp, theme.Theme.named("light", 2.0, reduced_motion=True))
    run.window.resize(900, 600)
    run.choose_passphrase()
    settle()

    scroll = find(run.window, ScrollPage, "")

    assert scroll.verticalScrollBar().value() == 0


def test_a_field_stays_in_sight_when_words_come_around_it(
    qapp: QApplication, run: FirstRun
) -> None:
    theme.apply(qapp, theme.Theme.named("light", 2.0, reduced_motion=True))
    run.window.resize(900, 600)
    write(run.window, "passphrase_field", PASSPHRASE)
    scroll = find(run.window, ScrollPage, "")
    scroll.verticalScrollBar().setValue(0)
    write(run.window, "again_field", PASSPHRASE)
    settle()

    field = find(run.window, QWidget, "again_field")
    edit = field.findChild(QLineEdit)
    assert edit is not None
    place = QRect(edit.mapTo(scroll.viewport(), QPoint(0, 0)), edit.size())
    assert scroll.viewport().rect().contains(place.adjusted(0, -8, 0, 8))


def test_in_a_tall_window_the_way_without_a_sheet_stays_near_it(run: FirstRun) -> None:
    run.window.resize(1600, 1400)
    run.choose_passphrase()
    settle()

    sheet = find(run.window, QWidget, "sheet_card")
    without = find(run.window, QWidget, "without_button")

    gap = without.mapTo(run.window, QPoint(0, 0)).y() - sheet.mapTo(run.window, QPoint(0, 0)).y()
    assert gap < sheet.height() + 60


@pytest.mark.parametrize("width", [1280, 2560])
def test_the_paper_stands_in_line_with_the_button_below_it(run: FirstRun, width: int) -> None:
    run.window.resize(width, 800)
    run.choose_passphrase()
    settle()

    sheet = find(run.window, QWidget, "sheet_card")
    button = find(run.window, QWidget, "next_button")

    edge = sheet.mapTo(run.window, QPoint(sheet.width() - room_for_shadow().right(), 0)).x()
    assert edge == button.mapTo(run.window, QPoint(button.width(), 0)).x()
    page = sheet.parentWidget()
    assert page is not None
    assert page.rect().contains(sheet.geometry())


def test_no_line_of_prose_is_too_long_to_read(run: FirstRun) -> None:
    run.window.resize(1600, 900)

    intro = find(run.window, Label, "intro_label")

    assert intro.width() > 700
    assert intro.heightForWidth(intro.width()) == intro.heightForWidth(640)
    assert intro.heightForWidth(640) > intro.fontMetrics().height() * 2
