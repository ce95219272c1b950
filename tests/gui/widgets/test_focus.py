"""The focus ring belongs to the keyboard, stays round its widget and leaves with the focus."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.check_card import CheckCard
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.focus_ring import FocusRing
from hallpass_desktop.gui.widgets.scroll_page import ScrollPage


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for text in ("First", "Second"):
        column.addWidget(Button(page, text))
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def rings(page: QWidget) -> list[FocusRing]:
    return [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]


def tab_to(widget: QWidget) -> None:
    """Come by Tab, also when the window had put the focus there already."""
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def around(widget: QWidget, ring: FocusRing) -> bool:
    parent = ring.parentWidget()
    assert parent is not None
    place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    return ring.geometry().contains(place)


def test_tab_shows_the_ring_and_moves_it_along(page: QWidget) -> None:
    first, second = page.findChildren(Button)
    tab_to(first)
    assert [around(first, ring) for ring in rings(page)] == [True]

    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    assert [around(second, ring) for ring in rings(page)] == [True]


def test_mouse_shows_no_ring_until_a_key_is_pressed(page: QWidget) -> None:
    first = page.findChildren(Button)[0]

    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not rings(page)

    QTest.keyClick(first, Qt.Key.Key_Space)
    assert len(rings(page)) == 1


def test_ring_follows_its_widget(qtbot: QtBot, page: QWidget) -> None:
    first = page.findChildren(Button)[0]
    tab_to(first)

    page.resize(500, 400)

    qtbot.waitUntil(lambda: around(first, rings(page)[0]))


def test_ring_scrolls_away_with_its_page(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    chips = [Chip(page, f"Chip {number}") for number in range(20)]
    for chip in chips:
        page.column.addWidget(chip)
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    tab_to(chips[0])

    page.verticalScrollBar().setValue(120)

    ring = page.findChildren(FocusRing)[0]
    assert around(chips[0], ring)
    assert page.viewport().isAncestorOf(ring)


def test_ring_moves_with_its_widget_into_another_place(page: QWidget) -> None:
    _, second = page.findChildren(Button)
    second.show_focus()
    holder = QWidget(page)
    holder.setGeometry(0, 0, 300, 200)
    holder.show()

    second.setParent(holder)
    second.move(40, 40)
    second.show()

    assert around(second, rings(page)[0])


def test_ring_is_back_when_the_window_is_back(page: QWidget) -> None:
    first = page.findChildren(Button)[0]
    tab_to(first)
    away = Qt.FocusReason.ActiveWindowFocusReason

    QApplication.sendEvent(first, QFocusEvent(QEvent.Type.FocusOut, away))
    assert not rings(page)

    QApplication.sendEvent(first, QFocusEvent(QEvent.Type.FocusIn, away))
    assert len(rings(page)) == 1


class Rounds(QVBoxLayout):
    """Counts how often it is laid out."""

    done = 0

    def setGeometry(self, rect: QRect) -> None:
        self.done += 1
        super().setGeometry(rect)


@pytest.fixture
def scrolled(qtbot: QtBot) -> tuple[ScrollPage, Rounds]:
    page = ScrollPage()
    qtbot.addWidget(page)
    rounds = Rounds()
    page.column.addLayout(rounds)
    for number in range(12):
        rounds.addWidget(Button(page.widget(), f"Button {number}"))
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page, rounds


def test_moving_the_keyboard_lays_no_page_out_anew(scrolled: tuple[ScrollPage, Rounds]) -> None:
    page, rounds = scrolled
    first, second = page.findChildren(Button)[:2]
    tab_to(first)
    QApplication.processEvents()
    rounds.done = 0

    tab_to(second)
    QApplication.processEvents()

    assert rounds.done == 0


def test_a_child_that_comes_into_a_layout_would_be_seen(
    scrolled: tuple[ScrollPage, Rounds],
) -> None:
    page, rounds = scrolled
    rounds.done = 0

    QWidget(page.widget()).show()
    QApplication.processEvents()

    assert rounds.done > 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_ring_is_as_round_as_what_it_goes_round(
    qapp: QApplication, page: QWidget, scale: float
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    card = CheckCard(page, "A free talk", "The subject is your own.")
    card.setGeometry(40, 40, 220, 140)
    card.show()

    tab_to(card)

    (ring,) = rings(page)
    assert rounded(ring) == pytest.approx(theme.current().px(10), abs=4)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_ring_of_a_field_is_as_round_as_the_field(
    qapp: QApplication, page: QWidget, scale: float
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    field = FieldBox(page)
    field.setGeometry(20, 20, 220, theme.current().px(40))
    field.show()

    field.show_focus(True)

    (ring,) = rings(page)
    assert rounded(ring) == pytest.approx(theme.current().px(8), abs=4)


def rounded(ring: FocusRing) -> int:
    """How far from its corner the upper side of a ring begins to be straight."""
    image = QImage(ring.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    ring.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    solid = (x for x in range(image.width()) if image.pixelColor(x, 0).alpha() > 250)
    return next(solid)
