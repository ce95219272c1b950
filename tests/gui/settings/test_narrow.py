"""The settings where list and section take turns."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.settings import SettingsPage
from hallpass_desktop.gui.pages.settings.settings_page import Place
from tests.gui.pages.notebook import whole


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.setattr(SettingsPage, "place", Place(section="words"))
    page = whole(SettingsPage(context))
    qtbot.addWidget(page)
    page.resize(500, 700)
    page.set_fold(Fold.NARROW)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def _button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_in_a_narrow_window_list_and_section_take_turns(page: SettingsPage) -> None:
    list_hidden = not _button(page, "about_section_button").isVisible()

    QTest.mouseClick(_button(page, "back_button"), Qt.MouseButton.LeftButton)

    assert list_hidden
    assert _button(page, "about_section_button").isVisible()
    assert not _button(page, "quiet_words_switch").isVisible()


def test_the_keyboard_goes_along_when_list_and_section_take_turns(page: SettingsPage) -> None:
    _button(page, "back_button").setFocus()
    QTest.keyClick(_button(page, "back_button"), Qt.Key.Key_Space)
    outside = page.focusWidget()
    assert outside is not None
    assert outside.objectName() == "words_section_button"

    QTest.keyClick(outside, Qt.Key.Key_Space)

    inside = page.focusWidget()
    assert inside is not None
    assert inside.objectName() == "back_button"
    assert inside.isVisible()


def test_list_and_section_stand_as_far_from_the_edge_as_other_narrow_pages(
    qtbot: QtBot, page: SettingsPage
) -> None:
    section, side = page.findChild(QWidget, "settings_words"), theme.current().px(20)
    assert section is not None
    assert section.mapTo(page, QPoint()).x() == side

    QTest.mouseClick(_button(page, "back_button"), Qt.MouseButton.LeftButton)

    about = _button(page, "about_section_button")
    qtbot.waitUntil(lambda: about.mapTo(page, QPoint()).x() == side)
