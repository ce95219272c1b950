"""Takes a page that nobody sees yet through its first showing, so that showing it takes less.

It is laid out, and drawn: what is drawn for the first time has its words shaped, its icons read and
its rows painted.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hallpass_desktop.gui.widgets.laid_ahead import laid_ahead

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
    yield from laid_ahead(page)
    strip = QPixmap(size.width(), _STRIP)
    for top in range(0, size.height(), _STRIP):
        page.render(strip, QPoint(), QRegion(0, top, size.width(), _STRIP))
        yield
