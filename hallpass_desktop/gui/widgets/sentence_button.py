"""A whole sentence to press, over as many lines as it needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable
from hallpass_desktop.gui.widgets.text_block import TextBlock, TextStyle

_SIDE, _TOP, _RADIUS, _NARROWEST = 12, 8, 8, 160
_ROLE = "writing_small"


class SentenceButton(Hovering, Pressable, Themed, QPushButton):
    """Set like what a person writes, because it may become that."""

    ring_gap = 0
    ring_radius = 8.0

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        return self._block(width).height + 2 * look.px(_TOP)

    def sizeHint(self) -> QSize:
        width = theme.current().px(2 * _NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_NARROWEST), look.line_height(_ROLE) + 2 * look.px(_TOP))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        if self.isDown():
            paint.box(painter, self.rect(), look.px(_RADIUS), look.color("pressed"))
        else:
            paint.hover(painter, self.rect(), look.px(_RADIUS), self.hover_share())
        ink = look.color("text" if self.isEnabled() else "text2")
        self._block(self.width()).draw(painter, look.px(_SIDE), look.px(_TOP), ink)

    def _block(self, width: int) -> TextBlock:
        room = max(1, width - 2 * theme.current().px(_SIDE))
        return TextBlock(self.sentence, TextStyle.of(_ROLE, self.layoutDirection()), room, room)
