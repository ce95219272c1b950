"""The mark of the app: a small closed notebook."""

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.style.palette import blend
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing

_WIDTH, _HEIGHT = 20, 24


class NotebookMark(Drawing):
    """20 x 24; `is_inverted` is for the cover's own green."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_inverted = False

    def _get_inverted(self) -> bool:
        return self._is_inverted

    def set_inverted(self, is_inverted: bool) -> None:
        """Draw light on the cover's green."""
        self._is_inverted = is_inverted
        self.update()

    is_inverted = Property(bool, _get_inverted, set_inverted)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(_WIDTH), look.icon_px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
        draw_mark(painter, is_inverted=self._is_inverted)


def draw_mark(painter: QPainter, *, is_inverted: bool = False) -> None:
    """Draw the mark into 20 x 24."""
    look = theme.current()
    cover, spine, label = look.color("cover"), look.color("coverEdge"), look.color("onCover")
    if is_inverted:
        shade = look.color("cover")
        shade.setAlphaF(0.38)
        cover, spine, label = label, blend(label, shade), cover
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, _WIDTH, _HEIGHT), 4, 4)
    painter.setClipPath(outline)
    painter.fillRect(QRectF(0, 0, _WIDTH, _HEIGHT), cover)
    painter.fillRect(QRectF(0, 0, 4, _HEIGHT), spine)
    painter.setClipping(False)
    paint.box(painter, QRectF(7, 5, 10, 6), 1.5, label)
