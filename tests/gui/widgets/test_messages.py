"""Toasts leave by themselves unless somebody is looking; problems stay."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.widgets import toast as toasts
from hallpass_desktop.gui.widgets.banner import Banner
from hallpass_desktop.gui.widgets.empty_state import EmptyState
from hallpass_desktop.gui.widgets.toast import ToastHost


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def a_foot(page: QWidget) -> QWidget:
    """What stands at the bottom of the page, and is shown."""
    foot = QWidget(page)
    foot.setGeometry(0, 540, 800, 60)
    foot.show()
    return foot


def test_toast_stands_at_the_bottom_start_of_the_page(page: QWidget) -> None:
    toast = ToastHost(page).show_toast("Saved")

    assert toast.x() == 24
    assert toast.geometry().bottom() < page.height()
    assert toast.y() > page.height() / 2


def test_toast_leaves_what_stands_at_the_foot_of_the_page_in_sight(page: QWidget) -> None:
    foot = a_foot(page)

    toast = ToastHost(page, lambda: foot).show_toast("Saved")

    assert toast.geometry().bottom() < foot.y()


def test_toast_over_a_page_without_a_foot_stands_lower(page: QWidget) -> None:
    foot = a_foot(page)

    toast = ToastHost(page).show_toast("Saved")

    assert toast.geometry().bottom() > foot.y()


def test_toast_goes_along_with_a_foot_that_comes_grows_and_goes(page: QWidget) -> None:
    foot = a_foot(page)
    foot.hide()
    toast = ToastHost(page, lambda: foot).show_toast("Saved")
    low = toast.geometry().bottom()

    foot.show()
    assert toast.geometry().bottom() < foot.y()
    foot.setGeometry(0, 440, 800, 160)
    assert toast.geometry().bottom() < foot.y()
    foot.hide()
    assert toast.geometry().bottom() == low


def test_toast_leaves_by_itself(
    qtbot: QtBot, page: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toasts, "SHOWN_MS", 20)
    host = ToastHost(page)

    toast = host.show_toast("Saved")

    with qtbot.waitSignal(toast.closed):
        pass
    assert host.toast is None


def test_toast_stays_while_the_mouse_is_on_it(page: QWidget) -> None:
    toast = ToastHost(page).show_toast("Page moved to the bin", "Undo")
    assert toast.is_leaving()

    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.is_leaving()

    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_leaving()


def test_toast_stays_while_the_keyboard_is_on_its_action(qtbot: QtBot, page: QWidget) -> None:
    toast = ToastHost(page).show_toast("Page moved to the bin", "Undo")

    toast.action.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(toast.action.hasFocus)

    assert not toast.is_leaving()


def test_action_of_a_toast_is_told_once_and_closes_it(qtbot: QtBot, page: QWidget) -> None:
    host = ToastHost(page)
    toast = host.show_toast("Page moved to the bin", "Undo")

    with qtbot.waitSignals([toast.action_chosen, toast.closed]):
        QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)

    assert host.toast is None


def test_new_toast_takes_the_place_of_the_last(page: QWidget) -> None:
    host = ToastHost(page)
    first = host.show_toast("Saved")

    second = host.show_toast("Page moved to the bin")

    assert first.isHidden()
    assert host.toast is second


def test_long_toast_fits_a_narrow_page(qtbot: QtBot, page: QWidget) -> None:
    host = ToastHost(page)
    page.resize(320, 600)

    toast = host.show_toast("The page was moved to the bin, where it stays for thirty days", "Undo")

    assert page.rect().contains(toast.geometry())


def test_banner_stays_until_it_is_closed(qtbot: QtBot, page: QWidget) -> None:
    banner = Banner(page, "The disk is full, so the last line is not saved yet.", "Try again")
    banner.show()

    with qtbot.waitSignal(banner.action_chosen):
        QTest.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert banner.isVisible()

    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_empty_page_offers_one_thing_to_do(qtbot: QtBot) -> None:
    empty = EmptyState(None, "Nothing written in March", "That is fine.", "Write one line")
    qtbot.addWidget(empty)

    with qtbot.waitSignal(empty.action_chosen):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_empty_page_without_a_button_shows_none(qtbot: QtBot) -> None:
    empty = EmptyState(None, "Nothing written in March")
    qtbot.addWidget(empty)

    assert empty.button.isHidden()
