"""Letting widgets go, without the keyboard going from one of them to the next."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def clear(layout: QLayout) -> QWidget | None:
    """Let go of everything in a layout, as `let_go` does."""
    going: list[QWidget] = []
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            going.append(widget)
    return let_go(going)


def let_go(widgets: Iterable[QWidget]) -> QWidget | None:
    """Hide widgets at once, and delete them when nothing is at work with them.

    Answers the one that had the keyboard, itself or something in it; its parent has it then. Were
    it hidden with the keyboard, Qt would hand that from one going widget to the next, and PySide
    6.11 ends in a crash after a few times of that.
    """
    going = tuple(widgets)
    held = _take_keyboard(going)
    for widget in going:
        widget.hide()
        widget.deleteLater()
    return held


def _take_keyboard(going: tuple[QWidget, ...]) -> QWidget | None:
    focused = QApplication.focusWidget()
    held = next((each for each in going if _has(each, focused)), None)
    keeper = None if held is None else held.parentWidget()
    while keeper is not None and keeper.focusProxy() is not None:  # it may lead to what goes
        keeper = keeper.parentWidget()
    if keeper is not None:
        keeper.setFocus(Qt.FocusReason.OtherFocusReason)
    return held


def _has(widget: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))
