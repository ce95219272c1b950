"""Showing and hiding several widgets without laying the page out after each of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


@contextmanager
def arranged_once(parent: QWidget) -> Iterator[None]:
    """What is shown and hidden within is laid out once, at the end.

    Qt has every layout around a widget at work as soon as that one is shown (6.11), so that eight
    rows of a card took as long as the whole page laid out eight times.
    """
    layout = parent.layout()
    if layout is None:
        raise ValueError("there is nothing to lay out")
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        _lay_out(parent)


def _lay_out(widget: QWidget) -> None:
    """From within, for each layout asks those inside it how much room they want."""
    area = _scroll_area_around(widget)
    if area is not None:
        _grow(widget, area)
    around: QWidget | None = widget
    while around is not None and around.isVisible():
        layout = around.layout()
        if layout is not None:
            if area is None:
                layout.invalidate()
            layout.activate()
        if around is area:
            area = None
        around = None if around.isWindow() else around.parentWidget()


def _grow(widget: QWidget, area: QScrollArea) -> None:
    """Give what scrolls its new height, or all of it is squeezed into the old one first."""
    around: QWidget | None = widget
    while around is not None and around is not area:
        layout = around.layout()
        if layout is not None:
            for each in (*layout.findChildren(QLayout), layout):
                each.invalidate()  # what it knows; `activate` alone would ask those within anew
        around.updateGeometry()
        around = around.parentWidget()
    QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))


def _scroll_area_around(widget: QWidget) -> QScrollArea | None:
    around: QWidget | None = widget
    while around is not None and around.isVisible():
        if isinstance(around, QScrollArea):
            return around
        around = None if around.isWindow() else around.parentWidget()
    return None
