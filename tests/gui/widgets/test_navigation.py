"""The side column leads to places, and the window folds by the size of its text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.fold import Fold, FoldWatcher, fold_for
from hallpass_desktop.gui.widgets.lead_button import LeadButton
from hallpass_desktop.gui.widgets.side_bar import SideBar
from hallpass_desktop.gui.widgets.sidebar import (
    NavContent,
    NavGroup,
    NavItem,
    Rail,
    Sidebar,
    SideColumn,
)

CONTENT = NavContent(
    "Notebook",
    NavItem("new", "New entry", "plus", "Ctrl N"),
    (
        NavGroup(
            "", (NavItem("today", "Today", "sun"), NavItem("journal", "Journal", "book-open"))
        ),
        NavGroup("Shared", (NavItem("together", "Together", "armchair"),)),
    ),
    (NavItem("lock", "Lock", "lock", "Ctrl L", is_place=False),),
)


@pytest.fixture(params=[Sidebar, Rail])
def column(request: pytest.FixtureRequest, qtbot: QtBot) -> SideColumn:
    column: SideColumn = request.param()
    qtbot.addWidget(column)
    column.set_content(CONTENT)
    column.set_current("today")
    column.resize(column.sizeHint().width(), 600)
    column.show()
    return column


def test_column_keeps_its_width(column: SideColumn) -> None:
    wide = 212 if isinstance(column, Sidebar) else 60

    assert column.sizeHint().width() == theme.current().px(wide)


def test_every_place_has_its_name(column: SideColumn) -> None:
    assert [button.text() for button in column.buttons()] == [
        "Today",
        "Journal",
        "Together",
        "Lock",
    ]
    if isinstance(column, Rail):
        assert column.button("journal").toolTip() == "Journal"


def test_pressing_a_place_asks_to_go_there(column: SideColumn) -> None:
    chosen: list[str] = []
    column.item_chosen.connect(chosen.append)

    QTest.mouseClick(column.button("journal"), Qt.MouseButton.LeftButton)

    assert chosen == ["journal"]
    assert column.button("today").isChecked()
    assert not column.button("journal").isChecked()


def test_window_decides_which_place_is_current(column: SideColumn) -> None:
    column.set_current("journal")

    current = [button.code for button in column.buttons() if button.isChecked()]
    assert current == ["journal"]


def test_acts_are_never_current(column: SideColumn) -> None:
    column.set_current("lock")

    assert not any(button.isChecked() for button in column.buttons())


def test_lead_begins_something_new(column: SideColumn) -> None:
    chosen: list[str] = []
    column.item_chosen.connect(chosen.append)
    lead = column.findChild(LeadButton)
    assert lead is not None

    QTest.mouseClick(lead, Qt.MouseButton.LeftButton)

    assert chosen == ["new"]


def test_low_window_scrolls_the_places_and_keeps_the_foot(column: SideColumn) -> None:
    column.resize(column.width(), 260)

    lock = column.button("lock")
    assert lock.geometry().bottom() <= column.height()


@pytest.mark.parametrize(
    ("width", "scale", "fold"),
    [
        (1280, 1.0, Fold.WIDE),
        (1120, 1.0, Fold.WIDE),
        (1119, 1.0, Fold.MEDIUM),
        (900, 1.0, Fold.MEDIUM),
        (1280, 1.25, Fold.MEDIUM),
        (1280, 1.5, Fold.NARROW),
        (1280, 2.0, Fold.NARROW),
    ],
)
def test_larger_text_folds_like_a_smaller_window(width: int, scale: float, fold: Fold) -> None:
    assert fold_for(width, scale) == fold


def test_fold_is_told_only_when_it_changes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    watcher = FoldWatcher(window)
    told: list[Fold] = []
    watcher.fold_changed.connect(told.append)

    window.resize(1200, 800)
    window.resize(1000, 800)
    window.resize(950, 800)

    assert told == [Fold.MEDIUM]
    assert watcher.fold == Fold.MEDIUM


def a_rail(qtbot: QtBot, height: int, groups: tuple[int, ...], foot: int) -> Rail:
    """A rail with so many places in each group, and so many below them."""
    made = tuple(
        NavGroup("", tuple(NavItem(f"place_{at}_{each}", "Place", "sun") for each in range(count)))
        for at, count in enumerate(groups)
    )
    below = tuple(NavItem(f"foot_{number}", "Foot", "lock") for number in range(foot))
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_content(NavContent("Notebook", CONTENT.lead, made, below))
    rail.resize(rail.sizeHint().width(), height)
    with qtbot.waitExposed(rail):
        rail.show()
    return rail


def in_sight(rail: Rail) -> int:
    """How many places can be seen whole."""
    shown = [button for button in rail.buttons() if not button.visibleRegion().isEmpty()]
    return sum(button.visibleRegion().boundingRect() == button.rect() for button in shown)


def test_the_rail_shows_every_place_in_large_text(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme.named(scale=2.0))

    assert in_sight(a_rail(qtbot, 800, (4,), 4)) == 8


def test_the_rail_of_the_smallest_window_shows_every_place_there_is(qtbot: QtBot) -> None:
    assert in_sight(a_rail(qtbot, 600, (4, 3, 1), 4)) == 12


def test_places_stand_closer_only_where_there_is_less_height(qtbot: QtBot) -> None:
    rail = a_rail(qtbot, 600, (4, 3, 1), 4)
    low = rail.button("place_0_0").height()

    rail.resize(rail.width(), 800)
    QApplication.processEvents()

    assert rail.button("place_0_0").height() > low >= 24


def test_where_one_is_comes_into_sight_in_a_rail_that_scrolls(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=2.0))
    rail = a_rail(qtbot, 500, (4, 3, 2), 4)
    last = rail.button("place_2_1")
    assert last.visibleRegion().boundingRect() != last.rect()

    rail.set_current("place_2_1")
    assert last.visibleRegion().boundingRect() == last.rect()

    rail.resize(rail.width(), 440)
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())


def test_the_bar_of_a_rail_that_scrolls_lies_beside_its_places(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.Theme.named(scale=2.0))
    rail = a_rail(qtbot, 500, (4, 3, 2), 4)
    bar = rail.findChild(SideBar)
    assert bar is not None
    assert bar.isVisible()

    begins = bar.mapTo(rail, QPoint(0, 0)).x() + theme.current().px(3)  # its own air

    assert all(each.mapTo(rail, each.rect().topRight()).x() < begins for each in rail.buttons())
