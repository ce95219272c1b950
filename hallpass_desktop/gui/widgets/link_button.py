"""A quiet, underlined link that does something on this page."""

from PySide6.QtCore import Property, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Hovering, Themed
from hallpass_desktop.gui.widgets.pressable import Pressable

_AIR = 4


class LinkButton(Hovering, Pressable, Themed, QPushButton):
    """Words in the link colour over a thin line; `role` chooses the size, `tone` the colour."""

    ring_gap = 0
    ring_radius = 4.0

    def __init__(
        self, parent: QWidget | None = None, text: str = "", role: str = "label", tone: str = ""
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone or "accentText"
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _get_role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        """Choose the line of the type scale."""
        self._role = role
        self.restyle()

    def _get_tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Choose the colour role of the words."""
        self._tone = tone
        self.update()

    role = Property(str, _get_role, set_role)
    tone = Property(str, _get_tone, set_tone)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = paint.text_width(paint.plain(self.text()), look.font(self._role))
        return QSize(width, look.line_height(self._role) + look.px(_AIR))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        look = theme.current()
        font = look.font(self._role)
        color = look.color(self._tone if self.isEnabled() else "disabledText")
        paint.words(painter, self.rect(), paint.plain(self.text()), font, color)
        metrics = QFontMetricsF(font)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        below = round(baseline + look.px(3)) + 0.5
        painter.setPen(QPen(color, 1 + self.hover_share()))
        painter.drawLine(QPointF(0, below), QPointF(self.width(), below))
