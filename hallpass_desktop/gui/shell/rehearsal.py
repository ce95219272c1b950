"""Takes a page that nobody sees yet through its first showing, so that showing it takes less.

Qt puts off what a hidden widget would do when its size changes, and does it for all of them at the
moment when they are shown; and what is drawn for the first time has its words shaped, its icons
read and its rows painted.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_PENDING = Qt.WidgetAttribute.WA_PendingResizeEvent
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_STRIP = 60  # pixels: what is drawn in a few milliseconds


def rehearse(page: QWidget, size: QSize) -> Iterator[None]:
    """Lay out and draw a hidden page of this size where nobody sees it, a little at each step.

    It must not stand in a layout yet, for Qt draws a hidden widget as if it stood there in full.
    """
    for widget in page.findChildren(QWidget):
        if isValid(widget):  # some steps ago it was there
            widget.ensurePolished()
        yield
    page.resize(size)
    yield from _settled(page)
    strip = QPixmap(size.width(), _STRIP)
    for top in range(0, size.height(), _STRIP):
        page.render(strip, QPoint(), QRegion(0, top, size.width(), _STRIP))
        yield


def _settled(widget: QWidget) -> Iterator[None]:
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
            yield from _settled(child)
