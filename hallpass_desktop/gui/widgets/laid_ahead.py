"""Laying out what nobody sees yet, so that showing it takes less.

Qt puts off what a hidden widget would do when its size changes, and does it for all of them at the
moment when they are shown.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_PENDING = Qt.WidgetAttribute.WA_PendingResizeEvent
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def laid_ahead(widget: QWidget) -> Iterator[None]:
    """Lay out a hidden widget at the size it has, and all that will be seen in it."""
    if widget.testAttribute(_PENDING):
        widget.setAttribute(_PENDING, False)
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    yield
    if not isValid(widget):  # it went at that step
        return
    for child in widget.findChildren(QWidget, options=_DIRECT):
        if isValid(child) and not child.isHidden() and not child.isWindow():
            yield from laid_ahead(child)
