"""The gallery shows every part in every palette, and no part of it is without a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.gallery import Gallery, open_gallery
from hallpass_desktop.gui.style.palette import NAMES


@pytest.fixture
def gallery(qtbot: QtBot) -> Iterator[Gallery]:
    gallery = open_gallery()
    qtbot.addWidget(gallery)
    yield gallery
    gallery.close()


@pytest.mark.parametrize("name", NAMES)
def test_every_part_is_drawn_in_every_palette(qtbot: QtBot, name: str) -> None:
    gallery = open_gallery(name, 1.5)
    qtbot.addWidget(gallery)

    image = gallery.grab().toImage()

    assert image.pixelColor(3, 3) == theme.current().color("window")


def test_everything_the_keyboard_reaches_has_a_name(gallery: Gallery) -> None:
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in gallery.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not _name(widget)
    ]

    assert unnamed == []


def test_keys_turn_palette_and_size(gallery: Gallery) -> None:
    QTest.keyClick(gallery, Qt.Key.Key_F2)
    assert theme.current().name == "dark"

    QTest.keyClick(gallery, Qt.Key.Key_F3)
    assert theme.current().scale == 1.25


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else widget.accessibleName()
