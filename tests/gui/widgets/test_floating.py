"""Dialogs, menus and popovers hold the keyboard, give it back and close by Escape."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.widgets.side_bar import SideBar


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(Button(page, "Delete"))
    column.addWidget(QLineEdit(page))
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def opener(page: QWidget) -> Button:
    button = page.findChild(Button)
    assert button is not None
    button.setFocus()
    return button


def put_in(page: QWidget, widget: QWidget) -> QWidget:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def delete(widget: QWidget) -> None:
    """Have Qt delete it now."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def ask(anchor: QWidget) -> Sheet:
    title = "Delete this page?"
    return Sheet.ask(anchor, title, "It stays for 30 days.", "Delete", "Keep it", danger=True)


def test_dialog_begins_on_the_safe_button(opener: Button) -> None:
    sheet = ask(opener)

    assert sheet.reject_button.hasFocus()
    assert sheet.reject_button.x() < sheet.accept_button.x()
    assert sheet.accessibleName() == "Delete this page?"


def test_escape_is_the_safe_choice_and_gives_the_keyboard_back(
    qtbot: QtBot, opener: Button
) -> None:
    sheet = ask(opener)
    accepted, rejected = QSignalSpy(sheet.accepted), QSignalSpy(sheet.rejected)

    QTest.keyClick(sheet.reject_button, Qt.Key.Key_Escape)

    assert (accepted.count(), rejected.count()) == (0, 1)
    assert opener.hasFocus()


def test_the_keyboard_comes_back_to_what_was_made_anew_meanwhile(
    page: QWidget, opener: Button
) -> None:
    sheet = ask(opener)
    delete(opener)
    anew = put_in(page, Button(page, "Delete"))

    sheet.reject()

    assert anew.hasFocus()


@pytest.mark.parametrize("is_all_gone", [False, True])
def test_the_keyboard_never_stays_in_a_dialog_that_is_gone(
    qtbot: QtBot, page: QWidget, is_all_gone: bool
) -> None:
    group = QWidget(page)
    column = QVBoxLayout(group)
    first, second = Button(group, "First"), Button(group, "Second")
    for button in (first, second):
        column.addWidget(button)
    put_in(page, group)
    second.setFocus()
    sheet = ask(second)
    (group if is_all_gone else second).hide()

    sheet.reject()

    assert QApplication.focusWidget() not in sheet.findChildren(QWidget)
    assert first.hasFocus() is not is_all_gone


@pytest.mark.parametrize("is_by_keys", [True, False])
def test_a_dialog_opened_by_keys_shows_where_the_keyboard_is(
    opener: Button, is_by_keys: bool
) -> None:
    if is_by_keys:
        QTest.keyClick(opener, Qt.Key.Key_Return)

    sheet = ask(opener)

    assert sheet.reject_button.is_focus_visible is is_by_keys


def test_tab_stays_inside_the_dialog(page: QWidget, opener: Button) -> None:
    sheet = ask(opener)

    QTest.keyClick(sheet.reject_button, Qt.Key.Key_Tab)
    assert page.focusWidget() is sheet.accept_button

    QTest.keyClick(sheet.accept_button, Qt.Key.Key_Tab)
    assert page.focusWidget() is sheet.reject_button

    QTest.keyClick(sheet.reject_button, Qt.Key.Key_Backtab)
    assert page.focusWidget() is sheet.accept_button


def test_press_outside_does_not_close_a_question(opener: Button) -> None:
    sheet = ask(opener)

    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert sheet.is_open


def test_dialog_can_wait_for_the_work_to_succeed(opener: Button) -> None:
    sheet = Sheet(opener, "New passphrase")
    sheet.set_actions("Change it", "Leave it")
    sheet.closes_on_accept = False
    sheet.open()

    QTest.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)
    assert sheet.is_open

    sheet.finish()
    assert not sheet.is_open


def test_dialog_grows_with_the_text_but_never_beyond_the_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Theme.named("light", 2.0, reduced_motion=True))
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    sheet = Sheet(page, "Delete this page?", "You can bring it back for 30 days. " * 12)
    sheet.set_actions("Delete it for the next 30 days", "Keep it where it is")
    sheet.open()

    assert page.rect().contains(sheet.box.geometry())
    buttons = (sheet.accept_button, sheet.reject_button)
    assert all(sheet.box.rect().contains(button.geometry()) for button in buttons)


def test_the_buttons_of_a_question_follow_its_words(opener: QWidget) -> None:
    sheet = ask(opener)

    below = sheet.text.mapTo(sheet.box, sheet.text.rect().bottomLeft()).y()

    assert sheet.reject_button.y() - below == 21


def test_the_scroll_bar_of_a_sheet_stands_clear_of_its_content(page: QWidget) -> None:
    sheet = Sheet(page, "Keys")
    for _ in range(60):
        sheet.body.addWidget(Label(sheet.box, "A line", "body"))
    sheet.set_actions("", "Close")
    sheet.open()

    bar = sheet.findChild(SideBar)

    assert bar is not None
    assert bar.isVisible()
    content = sheet.title.mapTo(sheet.box, sheet.title.rect().topRight()).x()
    assert bar.mapTo(sheet.box, QPoint()).x() - content >= 8


def test_menu_is_walked_with_arrows_and_tells_the_choice(page: QWidget, opener: Button) -> None:
    menu = Menu(opener)
    menu.add_item("edit", "Edit", "pen-line")
    menu.add_line()
    menu.add_item("delete", "Delete", "trash-2", danger=True)
    chosen: list[str] = []
    menu.item_chosen.connect(chosen.append)
    menu.open()
    first, last = menu.items()
    assert first.hasFocus()

    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is last
    QTest.keyClick(last, Qt.Key.Key_Space)

    assert chosen == ["delete"]
    assert opener.hasFocus()


def test_menu_closes_by_a_press_outside(opener: Button) -> None:
    menu = Menu(opener)
    menu.add_item("edit", "Edit")
    menu.open()

    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=QPoint(700, 500))

    assert not menu.is_open


def test_menu_at_the_edge_stays_inside_the_window(page: QWidget) -> None:
    corner = Button(page, "More")
    corner.move(740, 560)
    corner.show()
    menu = Menu(corner)
    menu.add_item("edit", "Edit")

    menu.open()

    assert page.rect().contains(menu.box.geometry())
    assert menu.box.geometry().bottom() < corner.y()


def test_menu_of_a_scrolled_away_button_is_still_seen(page: QWidget) -> None:
    away = Button(page, "More")
    away.move(40, 2000)
    menu = Menu(away)
    menu.add_item("edit", "Edit")

    menu.open()

    assert page.rect().contains(menu.box.geometry())


def test_layer_covers_the_window_after_it_grows(
    qtbot: QtBot, page: QWidget, opener: Button
) -> None:
    sheet = ask(opener)

    page.resize(1000, 700)

    qtbot.waitUntil(lambda: sheet.size() == page.size())
    middle = sheet.box.geometry().center()
    assert abs(middle.x() - page.rect().center().x()) <= 1


def test_page_survives_the_end_of_what_floated_over_it(qtbot: QtBot, page: QWidget) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    for _ in range(3):
        menu = Menu(field)
        menu.add_item("edit", "Edit")
        menu.open()
        with qtbot.waitSignal(menu.destroyed):
            menu.cancel()

    field.setText("still here")
    assert field.text() == "still here"
    assert page.layout() is not None
