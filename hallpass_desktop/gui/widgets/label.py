"""A label that knows its place in the type scale and keeps the scale's line height."""

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.text_block import (
    UNLIMITED,
    TextBlock,
    TextStyle,
    height_in,
    natural_width,
    widest_word,
)

_WRAP_WIDTH = 320


class Label(Themed, QLabel):
    """Plain text; `role` chooses face and size, `tone` the colour; `wordWrap` as in QLabel.

    `measure` is how long a line may become at 100 %, however wide the label is; 0 is any length.
    """

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
        self._measure = 0
        self._laid: tuple[tuple[object, ...], TextBlock] | None = None
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

    def _get_measure(self) -> int:
        return self._measure

    def set_measure(self, measure: int) -> None:
        """Choose the longest line of prose."""
        self._measure = measure
        self.updateGeometry()
        self.update()

    role = Property(str, _get_role, set_role)
    tone = Property(str, _get_tone, set_tone)
    measure = Property(int, _get_measure, set_measure)

    def restyle(self) -> None:
        look = theme.current()
        self._line_height = look.line_height(self._role)
        self.setFont(look.font(self._role))
        super().restyle()

    def sizeHint(self) -> QSize:
        natural = natural_width(self._shown(), self.font())
        if self.wordWrap():
            natural = min(natural, theme.current().px(_WRAP_WIDTH))
        margins = self.contentsMargins()
        width = natural + margins.left() + margins.right()
        width = max(self.minimumWidth(), min(width, self.maximumWidth()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        margins = self.contentsMargins()
        width = min(widest_word(self._shown(), self.font()), theme.current().px(_WRAP_WIDTH))
        return QSize(width + margins.left() + margins.right(), self._line_height)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = self._room(width - margins.left() - margins.right())
        height = height_in(room, self._shown(), self.font(), self._line_height)
        return height + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.start(self)
        color = theme.current().color(self._tone if self.isEnabled() else "disabledText")
        area = self.contentsRect()
        block = self._block(area.width())
        top = area.top() + self._offset(area.height(), block.height)
        block.draw(painter, area.left(), top, color)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self.update()

    def _block(self, width: int) -> TextBlock:
        """The text laid out for a width; painting again does not lay it out again."""
        text, style, room = self._shown(), self._style(), self._room(width)
        key = (text, style.font.key(), style.line_height, style.align, style.direction, room, width)
        if self._laid is None or self._laid[0] != key:
            self._laid = (key, TextBlock(text, style, room, width))
        return self._laid[1]

    def _offset(self, room: int, height: int) -> int:
        align = self.alignment()
        if align & Qt.AlignmentFlag.AlignTop or height > room:
            return 0
        if align & Qt.AlignmentFlag.AlignBottom:
            return room - height
        return (room - height) // 2

    def _room(self, width: int) -> int:
        """How long a line may become in this width."""
        if not self.wordWrap():
            return UNLIMITED
        return min(width, theme.current().px(self._measure)) if self._measure else width

    def _style(self) -> TextStyle:
        align = self.alignment()
        return TextStyle(self.font(), self._line_height, align, self.layoutDirection())

    def _shown(self) -> str:
        return paint.plain(self.text()) if self.buddy() is not None else self.text()
