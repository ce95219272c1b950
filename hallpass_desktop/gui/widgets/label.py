"""A label that knows its place in the type scale and keeps the scale's line height."""

from math import ceil

from PySide6.QtCore import Property, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_WRAP_WIDTH = 320
_UNLIMITED = 1 << 20


class Label(Themed, QLabel):
    """Plain text; `role` chooses face and size, `tone` the colour; `wordWrap` as in QLabel."""

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        self.restyle()

    def _get_role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        """Choose the line of the type scale."""
        self._role = role
        self.restyle()

    def _get_tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Choose the colour role of the text."""
        self._tone = tone
        self.update()

    role = Property(str, _get_role, set_role)
    tone = Property(str, _get_tone, set_tone)

    def restyle(self) -> None:
        self.setFont(theme.current().font(self._role))
        super().restyle()

    def sizeHint(self) -> QSize:
        natural = self._natural_width()
        if self.wordWrap():
            natural = min(natural, theme.current().px(_WRAP_WIDTH))
        margins = self.contentsMargins()
        width = natural + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        margins = self.contentsMargins()
        widest = max((self._width_of(word) for word in self._shown().split()), default=0)
        width = min(widest, theme.current().px(_WRAP_WIDTH))
        return QSize(width + margins.left() + margins.right(), self._line_height())

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right() if self.wordWrap() else _UNLIMITED
        lines = self._lay_out(room).lineCount()
        return max(1, lines) * self._line_height() + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        painter.setPen(theme.current().color(self._tone if self.isEnabled() else "disabledText"))
        area = self.contentsRect()
        layout = self._lay_out(area.width() if self.wordWrap() else _UNLIMITED, area.width())
        height = max(1, layout.lineCount()) * self._line_height()
        layout.draw(painter, QPointF(area.left(), area.top() + self._offset(area.height(), height)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self.update()

    def _offset(self, room: int, height: int) -> int:
        align = self.alignment()
        if align & Qt.AlignmentFlag.AlignTop or height > room:
            return 0
        if align & Qt.AlignmentFlag.AlignBottom:
            return room - height
        return (room - height) // 2

    def _lay_out(self, room: int, width: int | None = None) -> QTextLayout:
        """Break the text into lines of the scale's height; place them when `width` is known."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout = QTextLayout(self._shown(), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            lead = (self._line_height() - line.ascent() - line.descent()) / 2
            left = 0.0 if width is None else self._left(line.naturalTextWidth(), width)
            line.setPosition(QPointF(left, top + lead))
            top += self._line_height()
        layout.endLayout()
        return layout

    def _left(self, natural: float, width: int) -> float:
        align = self.alignment()
        if align & Qt.AlignmentFlag.AlignHCenter:
            return (width - natural) / 2
        is_trailing = bool(align & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if is_trailing != is_mirrored:
            return width - natural
        return 0.0

    def _shown(self) -> str:
        text = self.text()
        if self.buddy() is not None:
            text = paint.plain(text)
        return text.replace("\n", "\u2028")

    def _natural_width(self) -> int:
        return max((self._width_of(line) for line in self._shown().split("\u2028")), default=0)

    def _width_of(self, text: str) -> int:
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(text)) + 1

    def _line_height(self) -> int:
        return theme.current().line_height(self._role)
