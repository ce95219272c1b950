"""Tab goes as the eye does, also through widgets that were made later than their neighbours."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


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
    elif layout is not None:
        yield from _in_layout(layout)
    else:
        for child in widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            yield from in_reading_order(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
