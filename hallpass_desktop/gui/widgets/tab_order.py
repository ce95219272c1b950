"""Tab goes as the eye does, also through widgets that were made later than their neighbours."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class TabOrder(QObject):
    """Puts the widgets of a page in order, once for any number of reasons to do so."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(0)
        self._wait.timeout.connect(self.put_in_order)

    def look_again(self) -> None:
        """Something was added or moved."""
        self._wait.start()

    def put_in_order(self) -> None:
        """Chain everything that takes Tab, line by line.

        Nothing asks nextInFocusChain: PySide 6.11 gives its answer a new owner.
        """
        for before, after in pairwise(in_reading_order(self._page)):
            QWidget.setTabOrder(before, after)


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """What takes Tab inside a widget, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from in_reading_order(content)
        return
    inside = widget.findChildren(QWidget, options=_DIRECT)
    if layout is not None:
        yield from _in_layout(layout, inside)
        return
    for child in inside:
        yield from in_reading_order(child)


def _in_layout(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """By the places of widgets and layouts, never by `itemAt`.

    PySide 6.11 keeps the wrapper of an item that Qt has deleted, and hands it out again for what
    comes to lie at the same address, a layout for example.
    """
    parts: list[QWidget | QLayout] = [*inside, *layout.findChildren(QLayout, options=_DIRECT)]
    placed = [(layout.indexOf(part), part) for part in parts]
    for _, part in sorted((each for each in placed if each[0] >= 0), key=_first):
        if isinstance(part, QWidget):
            yield from in_reading_order(part)
        else:
            yield from _in_layout(part, inside)


def _first(placed: tuple[int, QWidget | QLayout]) -> int:
    return placed[0]
