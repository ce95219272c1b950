"""A key cap."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.drawing import Drawing


class Kbd(Drawing):
    """Shows the name of one key."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(self.text(), look.font("small_medium")) + look.px(12)
        return QSize(max(look.px(18), width), look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        radius = look.px(4)
        paint.box(painter, self.rect(), radius, look.color("surface"), look.color("line"))
        painter.setPen(QPen(look.color("edge"), 1))
        bottom = self.height() - 0.5
        painter.drawLine(QPointF(radius - 1, bottom), QPointF(self.width() - radius + 1, bottom))
        font, color = look.font("small_medium"), look.color("text2")
        paint.words(painter, self.rect(), self.text(), font, color, Qt.AlignmentFlag.AlignCenter)
