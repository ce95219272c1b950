"""Where there is little room, an agreement opens on what it says, not on what it said before."""

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.gui.pages.boundaries.contents import Contents
from hallpass_desktop.gui.pages.boundaries.contents_row import ContentsRow
from hallpass_desktop.gui.pages.boundaries.room import AgreementRoom
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.pages.at_boundaries import choose, opened, press
from tests.gui.pages.notebook import Notebook

ROOMS = (
    (Fold.WIDE, ["contents", "main", "versions"]),
    (Fold.MEDIUM, ["contents", "main"]),
    (Fold.NARROW, ["main"]),
)


def shown(room: AgreementRoom) -> list[str]:
    parts = {"contents": room.contents, "main": room.main, "versions": room.versions}
    return [name for name, part in parts.items() if not part.isHidden()]


@pytest.mark.parametrize(("fold", "parts"), ROOMS)
def test_versions_stand_beside_only_where_there_is_room(
    qtbot: QtBot, notebook: Notebook, fold: Fold, parts: list[str]
) -> None:
    notebook.write(AgreementBody(title="The summer trip"))
    page = opened(qtbot, notebook)

    page.set_fold(fold)

    (room,) = page.findChildren(AgreementRoom)
    assert shown(room) == parts


def test_the_ring_of_the_keyboard_is_whole_round_the_first_section(
    qtbot: QtBot, notebook: Notebook
) -> None:
    notebook.write(AgreementBody(title="The summer trip"))
    page = opened(qtbot, notebook)
    (contents,) = page.findChildren(Contents)
    row = page.findChildren(ContentsRow)[0]
    port = contents.scroller.viewport()

    width = ContentsRow.ring_width
    ring = QRect(row.mapTo(port, QPoint()), row.size()).adjusted(-width, -width, width, width)

    assert port.rect().contains(ring)


@pytest.mark.parametrize(
    ("fold", "parts"), [(Fold.MEDIUM, ["main", "versions"]), (Fold.NARROW, ["versions"])]
)
def test_somebody_who_asks_for_versions_sees_them(
    qtbot: QtBot, notebook: Notebook, fold: Fold, parts: list[str]
) -> None:
    notebook.write(AgreementBody(title="The summer trip"))
    page = opened(qtbot, notebook)
    page.set_fold(fold)

    press(qtbot, page, "agreement_menu_button")
    choose(page, "versions")

    (room,) = page.findChildren(AgreementRoom)
    assert shown(room) == parts
