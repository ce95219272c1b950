"""Showing and hiding several widgets without laying the page out after each of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


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
    around: QWidget | None = widget
    while around is not None and around.isVisible():
        layout = around.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        around = None if around.isWindow() else around.parentWidget()
