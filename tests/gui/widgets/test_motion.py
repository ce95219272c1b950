"""What moves arrives where it should; under reduced motion it is there at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.settings.look_tile import LookTile
from hallpass_desktop.gui.theme import Theme
from hallpass_desktop.gui.widgets.appear import STEP_MS, Rise, fade_in
from hallpass_desktop.gui.widgets.base import Choosing, Hovering
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.check_box import CheckBox, RadioButton
from hallpass_desktop.gui.widgets.check_card import CheckCard, RadioCard
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.combo_box import ComboBox
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.menu import MenuItem
from hallpass_desktop.gui.widgets.nav_button import NavButton
from hallpass_desktop.gui.widgets.segmented_control import Segment
from hallpass_desktop.gui.widgets.step_card import StepList
from hallpass_desktop.gui.widgets.step_header import StepHeader
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.gui.window.cover import Cover

Make = Callable[[QWidget], QWidget]


def tile(parent: QWidget) -> LookTile:
    return LookTile(parent, "light", ("light",))


def nav(parent: QWidget) -> NavButton:
    return NavButton(parent, "Today", "sun", "today")


def link(parent: QWidget) -> LinkButton:
    return LinkButton(parent, "All pages")


def header(parent: QWidget) -> StepHeader:
    return StepHeader(parent, 1, "What happened")


CHOICES = [Chip, CheckBox, RadioButton, CheckCard, RadioCard, Switch, Segment, tile]
HOVERED = [*CHOICES, Button, ComboBox, DayButton, MenuItem, link, nav, header]


@pytest.fixture
def moving(qapp: QApplication) -> None:
    theme.apply(qapp, Theme.named())


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    page.resize(600, 400)
    with qtbot.waitExposed(page):
        page.show()
    return page


def put(page: QWidget, make: Make) -> QWidget:
    part = make(page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(part)
    QApplication.processEvents()
    return part


def enter(part: QWidget) -> None:
    """Come from outside; a mouse that stands still enters nothing."""
    for widget, place in ((part.window(), QPoint(1, 1)), (part, part.rect().center())):
        QTest.mouseMove(widget, place)
        QApplication.processEvents()


def running(root: QObject) -> list[QAbstractAnimation]:
    found = root.findChildren(QAbstractAnimation)
    return [one for one in found if one.state() == QAbstractAnimation.State.Running]


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("make", HOVERED)
def test_what_the_mouse_comes_to_answers_with_a_fade_and_stands_still_after_it(
    page: QWidget, make: Make, qtbot: QtBot
) -> None:
    part = put(page, make)
    assert isinstance(part, Hovering)
    enter(part)
    assert running(part)

    qtbot.waitUntil(lambda: not running(page))

    assert part.hover_share() == 1.0


@pytest.mark.parametrize("make", HOVERED)
def test_what_the_mouse_comes_to_answers_at_once_without_movement(
    page: QWidget, make: Make
) -> None:
    part = put(page, make)
    assert isinstance(part, Hovering)

    enter(part)

    assert part.hover_share() == 1.0
    assert running(page) == []


@pytest.mark.usefixtures("moving")
def test_a_part_that_cannot_be_used_does_not_answer_the_mouse(page: QWidget) -> None:
    part = put(page, Chip)
    assert isinstance(part, Chip)
    part.setEnabled(False)

    enter(part)

    assert part.hover_share() == 0.0


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("make", CHOICES)
def test_a_choice_fades_in_and_stands_still_after_it(
    page: QWidget, make: Make, qtbot: QtBot
) -> None:
    part = put(page, make)
    assert isinstance(part, Choosing)
    assert isinstance(part, QAbstractButton)
    part.setCheckable(True)

    part.setChecked(True)
    assert part.choice_share() < 1.0
    qtbot.waitUntil(lambda: not running(page))

    assert part.choice_share() == 1.0


@pytest.mark.parametrize("make", CHOICES)
def test_a_choice_is_there_at_once_without_movement(page: QWidget, make: Make) -> None:
    part = put(page, make)
    assert isinstance(part, Choosing)
    assert isinstance(part, QAbstractButton)
    part.setCheckable(True)

    part.setChecked(True)

    assert part.choice_share() == 1.0
    assert running(page) == []


@pytest.mark.usefixtures("moving")
def test_a_choice_made_without_telling_shows_too(page: QWidget) -> None:
    part = put(page, Switch)
    assert isinstance(part, Switch)
    part.blockSignals(True)

    part.setChecked(True)

    assert part.choice_share() == 1.0


@pytest.mark.usefixtures("moving")
def test_a_fade_leaves_nothing_behind(page: QWidget, qtbot: QtBot) -> None:
    part = put(page, Card)
    before = len(part.children())

    fade_in(part, 140)
    fade_in(part, 140)
    assert len(running(part)) == 1

    qtbot.waitUntil(lambda: len(part.children()) == before)
    assert part.graphicsEffect() is None


@pytest.mark.usefixtures("moving")
def test_what_stands_in_a_fading_page_does_not_fade_once_more(page: QWidget) -> None:
    part = put(page, Button)

    fade_in(page, 140)
    fade_in(part, 140)

    assert part.graphicsEffect() is None


def test_a_fade_without_movement_is_none(page: QWidget) -> None:
    fade_in(page, 140)

    assert page.graphicsEffect() is None


@pytest.mark.usefixtures("moving")
def test_what_rises_comes_to_its_place(page: QWidget, qtbot: QtBot) -> None:
    part = put(page, Button)
    place = part.pos()
    rise = Rise(part, 4)

    rise.begin(160)
    assert part.pos().y() == place.y() + 4
    qtbot.waitUntil(lambda: not rise.is_moving)

    assert part.pos() == place


class Relayouts(QObject):
    """Counts how often something was laid out again."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False

    def settle(self) -> None:
        """Let what was asked for before come to its end, one layout asking for the next."""
        before = -1
        while before != self.count:
            before = self.count
            QApplication.processEvents()
        self.count = 0


def guide_in(page: QWidget) -> StepList:
    guide = put(page, StepList)
    assert isinstance(guide, StepList)
    for name in ("What happened", "What it may point to"):
        step = guide.add_step(name)
        step.body.addWidget(Field(guide, "In your own words"))
    QApplication.processEvents()
    return guide


@pytest.mark.usefixtures("moving")
def test_an_opening_step_has_its_height_from_the_first_picture(page: QWidget, qtbot: QtBot) -> None:
    guide = guide_in(page)
    for number in (2, 0, 2):
        guide.open_step(number)
        QApplication.processEvents()
    relayouts = Relayouts(page)
    for widget in (page, *page.findChildren(QWidget)):
        widget.installEventFilter(relayouts)
    page.grab()  # the first picture tells parts their size, whenever the machine comes to paint it
    relayouts.settle()
    height = guide.step(2).height()
    assert running(guide)

    qtbot.waitUntil(lambda: not running(page), timeout=STEP_MS * 10)

    assert guide.step(2).height() == height
    assert relayouts.count == 0


def test_a_step_opens_at_once_without_movement(page: QWidget) -> None:
    guide = guide_in(page)

    guide.open_step(2)

    assert running(page) == []


@pytest.mark.usefixtures("moving")
def test_the_cover_is_there_at_once_whatever_moves_below(page: QWidget) -> None:
    part = put(page, Button)
    cover = Cover(page)
    fade_in(part, 140)

    cover.lay()

    assert cover.graphicsEffect() is None
    assert running(cover) == []
    centre = page.grab().toImage().pixelColor(300, 300)
    assert centre == theme.current().color("cover")


@pytest.mark.usefixtures("moving")
def test_a_press_counts_while_the_fade_is_under_way(page: QWidget) -> None:
    part = put(page, CheckBox)
    assert isinstance(part, CheckBox)

    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)

    assert not part.isChecked()
