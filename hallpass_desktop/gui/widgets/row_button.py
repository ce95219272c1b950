"""A line of a short list that opens something: words at the start, a few at the end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

SIDE = 10  # from the edge to the words
_HEIGHT, _GAP, _RADIUS = 36, 16, 8


class RowButton(Hovering, Pressable, Themed, QPushButton):
    """The words at the start give way; those at the end stay whole."""

    ring_gap = 0
    ring_radius = 8.0

    def __init__(self, parent: QWidget, text: str, beside: str = "", code: str = "") -> None:
        super().__init__(parent)
        self.code = code
        self._words, self._beside = text, beside
        self.setAccessibleName(", ".join(part for part in (text, beside) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        font = look.font("row")
        return QSize(paint.text_width(self._words, font) + self._end(), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self._end() + look.px(60), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        if self.isDown():
            paint.box(painter, self.rect(), look.px(_RADIUS), look.color("pressed"))
        else:
            paint.hover(painter, self.rect(), look.px(_RADIUS), self.hover_share())
        side = look.px(SIDE)
        room = QRectF(side, 0, self.width() - side - self._end(), self.height())
        area = paint.mirrored(self, room)
        metrics = QFontMetricsF(look.font("row"))
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, area.width())
        paint.words(painter, area, words, look.font("row"), look.color("text"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rest = QRectF(self.width() - self._end(), 0, self._end() - side, self.height())
        rest = paint.mirrored(self, rest)
        paint.words(painter, rest, self._beside, look.font("small"), look.color("text2"), end)

    def _end(self) -> int:
        look = theme.current()
        width = paint.text_width(self._beside, look.font("small")) if self._beside else 0
        return width + look.px(SIDE + (_GAP if width else 0))
