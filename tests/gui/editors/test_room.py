"""An editor fits: at 900x600, at 200 % text, with long words, from right to left, read aloud."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.steps import STEPS
from hallpass_desktop.gui.widgets.fold import Fold
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import A_NOTE, Desk, find

SIZES = [(1280, 800, 1.0), (960, 600, 1.0), (1280, 800, 1.5), (1280, 800, 2.0)]


@pytest.fixture
def roomy(qapp: QApplication) -> Iterator[None]:
    """Put the usual look back."""
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def sticking_out(window: QWidget) -> list[str]:
    """Every visible widget that is cut off at a side of the page it scrolls in."""
    found = []
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if content is None or not area.isVisible():
            continue
        for widget in content.findChildren(QWidget):
            if not widget.isVisible():
                continue
            left = widget.mapTo(content, QPoint(0, 0)).x()
            if left < 0 or left + widget.width() > area.viewport().width():
                found.append(
                    f"{widget.objectName() or type(widget).__name__} in {area.objectName()}"
                )
    return found


def settle() -> None:
    """Let layouts find their places."""
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_nothing_is_cut_off_in_any_step(
    size: tuple[int, int, float],
    direction: Qt.LayoutDirection,
    make_desk: DeskMaker,
    qapp: QApplication,
    roomy: None,
) -> None:
    width, height, scale = size
    theme.apply(qapp, theme.Theme.named("light", scale, reduced_motion=True))
    qapp.setLayoutDirection(direction)
    desk = make_desk(width=width, height=height)
    page, form = desk.note(desk.keep(A_NOTE))

    found: list[str] = []
    for place in range(len(STEPS)):
        form.flow.open(place)
        settle()
        found += sticking_out(desk.window)
    page.header.view_chosen.emit("free")
    settle()

    assert found + sticking_out(desk.window) == []
    assert desk.window.width() == width


@pytest.mark.parametrize(("width", "says"), [(900, ""), (1280, "Only you")])
def test_no_choice_in_the_head_is_squeezed(
    width: int, says: str, make_desk: DeskMaker, qapp: QApplication, roomy: None
) -> None:
    theme.apply(qapp, theme.Theme.named("light", 2.0, reduced_motion=True))
    desk = make_desk(width=width, height=800)
    page, _ = desk.note(desk.keep(A_NOTE))
    page.set_fold(Fold.NARROW)
    settle()

    segments = find(page, QWidget, "view_segments")
    who = find(page, QPushButton, "audience_button")
    assert segments.width() >= segments.sizeHint().width()
    assert who.text() == says
    assert who.accessibleName() == "Who sees this: Only you"


@pytest.mark.parametrize(
    ("width", "fold"), [(900, Fold.MEDIUM), (1280, Fold.WIDE), (2500, Fold.WIDE)]
)
def test_the_foot_stands_in_line_with_the_steps(
    width: int, fold: Fold, make_desk: DeskMaker, roomy: None
) -> None:
    desk = make_desk(width=width, height=800)
    page, form = desk.note(desk.keep(A_NOTE))
    page.set_fold(fold)
    settle()

    steps = form.flow.sections[0].card.parentWidget()
    assert steps is not None
    place = find(page, QWidget, "place_label")

    assert place.mapTo(page, QPoint(0, 0)).x() == steps.mapTo(page, QPoint(0, 0)).x()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_free_note_fits(
    scale: float, make_desk: DeskMaker, qapp: QApplication, roomy: None
) -> None:
    theme.apply(qapp, theme.Theme.named("dark", scale, reduced_motion=True))
    desk = make_desk(width=1280, height=800)
    desk.open(desk.keep(NoteBody("First bus", "Rain. " * 400), Kind.NOTE, "walk"), Kind.NOTE)
    settle()

    assert sticking_out(desk.window) == []


def nameless(owner: QWidget) -> list[str]:
    """Controls that take the keyboard and have no name that could be read aloud."""
    found = []
    for widget in owner.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name):
            found.append(widget.objectName() or type(widget).__name__)
    return found


def test_every_control_can_be_read_aloud(desk: Desk) -> None:
    page, form = desk.note(desk.keep(A_NOTE))

    found = []
    for place in range(len(STEPS)):
        form.flow.open(place)
        settle()
        found += nameless(desk.window)
    page.header.view_chosen.emit("free")
    settle()

    assert found + nameless(desk.window) == []


def test_tab_goes_from_the_head_through_the_step_to_the_foot(desk: Desk, qtbot: QtBot) -> None:
    page, _ = desk.note()
    settle()

    order = []
    find(page, QWidget, "back_button").setFocus()
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        order.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    wanted = ["back_button", "title_edit", "audience_button", "what_happened_edit",
              "strength_step_button", "now_scale", "next_button"]  # fmt: skip
    assert [name for name in order if name in wanted][: len(wanted)] == wanted
