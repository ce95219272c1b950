"""A shadow ends by itself: where its widget ends, nothing of it is left to be cut off."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.sheet_card import SheetCard
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.notebook_cover import NotebookCover

LEAST_SEEN = 3  # steps of a channel that an eye may tell apart along a straight edge


def picture(qtbot: QtBot, make: type[NotebookCover] | type[SheetCard]) -> tuple[QImage, QRect]:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).setContentsMargins(20, 20, 20, 20)
    part = make(page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(part)
    page.resize(layout.sizeHint())
    with qtbot.waitExposed(page):
        page.show()
    return page.grab().toImage(), part.geometry()


def apart(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


@pytest.mark.parametrize("make", [NotebookCover, SheetCard])
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_edge_is_seen_where_a_shadow_ends(
    qapp: QApplication, qtbot: QtBot, make: type[NotebookCover] | type[SheetCard], name: str,
    scale: float,
) -> None:  # fmt: skip
    theme.apply(qapp, Theme.named(name, scale, reduced_motion=True))

    image, part = picture(qtbot, make)

    middle = part.center()
    for x, y, dx, dy in (
        (middle.x(), part.bottom(), 0, 1),
        (middle.x(), part.top(), 0, -1),
        (part.left(), middle.y(), -1, 0),
        (part.right(), middle.y(), 1, 0),
    ):
        inside, outside = image.pixelColor(x, y), image.pixelColor(x + dx, y + dy)
        assert apart(inside, outside) < LEAST_SEEN
