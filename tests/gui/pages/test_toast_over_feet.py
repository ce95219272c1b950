"""A short message never covers what stands at the foot of a page, whatever the room there is."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.desk import Desk
from hallpass_desktop.gui.shell.frame import Frame
from hallpass_desktop.gui.shell.place import Place
from hallpass_desktop.gui.widgets.fold import Fold, fold_for
from tests.gui.pages.finding import click, find
from tests.gui.pages.notebook import Notebook

HEIGHT, LONG = 800, "This page is kept here, and nothing of it has left the notebook. " * 2
ROOMS = {
    "wide": (1280, 1.0),
    "medium": (900, 1.0),
    "narrow": (640, 1.0),
    "wide at 200 %": (2240, 2.0),
    "medium at 200 %": (1800, 2.0),
    "narrow at 200 %": (900, 2.0),
}
EDITORS = {
    "jealousy": (Kind.JEALOUSY, "guided_footer"),
    "evening": (Kind.FIRST_EVENING, "screens_foot"),
}

Opened = tuple[Desk, Frame]


@pytest.fixture(params=ROOMS)
def opened(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, notebook: Notebook
) -> Opened:
    """A desk for two people, in every room there is."""
    width, scale = ROOMS[request.param]
    theme.apply(qapp, theme.Theme.named(scale=scale, reduced_motion=True))
    people = notebook.journal.people
    for alias, role in (("Wren", "me"), ("Jay", "partner")):
        people.keep(people.new(alias, role))
    frame = Frame()
    frame.resize(width, HEIGHT)
    qtbot.addWidget(frame)
    desk = Desk(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    desk.begin(notebook.context, Place(), fold_for(width, scale))
    return desk, frame


def on_screen(frame: Frame, widget: QWidget) -> QRect:
    assert widget.isVisible()
    return QRect(widget.mapTo(frame, QPoint()), widget.size())


def assert_in_sight(frame: Frame, foot: str) -> None:
    """The message is there, and all of it stands above the foot."""
    toast = on_screen(frame, find(frame, QWidget, "toast"))
    assert toast.top() >= 0
    assert toast.bottom() < on_screen(frame, find(frame, QWidget, foot)).top()


def test_back_in_the_set_up_stays_in_sight(qtbot: QtBot, opened: Opened) -> None:
    desk, frame = opened
    desk.toast(LONG)
    desk.go_to("together")
    click(frame, "free_card")
    click(frame, "together_next_button")
    assert find(frame, QWidget, "together_back_button").isVisible()
    qtbot.wait(1)

    assert_in_sight(frame, "together_foot")


def test_the_ways_out_of_a_repair_plan_stay_in_sight(qtbot: QtBot, opened: Opened) -> None:
    desk, frame = opened
    desk.toast(LONG)
    desk.go_to("repair")
    qtbot.wait(1)

    assert_in_sight(frame, "repair_ways")


@pytest.mark.parametrize("editor", EDITORS)
def test_the_foot_of_an_editor_stays_in_sight(qtbot: QtBot, opened: Opened, editor: str) -> None:
    (desk, frame), (kind, foot) = opened, EDITORS[editor]
    desk.toast(LONG)
    desk.open_editor(kind)
    qtbot.wait(1)

    assert_in_sight(frame, foot)


def test_a_message_moves_when_the_room_becomes_narrow(qtbot: QtBot, opened: Opened) -> None:
    desk, frame = opened
    desk.go_to("repair")
    desk.toast(LONG)
    frame.resize(700, HEIGHT)
    desk.set_fold(Fold.NARROW)
    qtbot.wait(1)

    assert_in_sight(frame, "repair_ways")
