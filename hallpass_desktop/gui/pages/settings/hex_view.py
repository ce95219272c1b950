"""Bytes as they are: their place, their values and what would be readable of them."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.theme import Role
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed

_SIZE, _LINE, _GAP = 12, 20, 18
_WIDTHS = (16, 8, 4)


class HexView(Themed, QWidget):
    """Sixteen bytes on a line, or eight or four where there is less room; always left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bytes(self, content: bytes) -> None:
        """Show these bytes from their first on."""
        self._content = content
        self.setAccessibleDescription(readable(content))
        self.restyle()

    def sizeHint(self) -> QSize:
        width = self._line_width(_WIDTHS[0])
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._line_width(_WIDTHS[-1])
        return QSize(width, theme.current().px(_LINE))

    def heightForWidth(self, width: int) -> int:
        lines = ceil(len(self._content) / self._per_line(width))
        return max(1, lines) * theme.current().px(_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.start(self)
        per_line, height = self._per_line(self.width()), look.px(_LINE)
        font, gap = self._font(), look.px(_GAP)
        at_values = self._advance(4) + gap
        at_words = at_values + self._advance(3 * per_line) + gap
        for number, start in enumerate(range(0, len(self._content), per_line)):
            part = self._content[start : start + per_line]
            for left, text, ink in (
                (0, f"{start:04x}", "text3"),
                (at_values, part.hex(" "), "text"),
                (at_words, readable(part), "text2"),
            ):
                area = QRectF(left, number * height, self.width() - left, height)
                paint.words(painter, area, text, font, look.color(ink))

    def _per_line(self, width: int) -> int:
        return next((n for n in _WIDTHS if self._line_width(n) <= width), _WIDTHS[-1])

    def _line_width(self, count: int) -> int:
        return self._advance(4 + 4 * count) + 2 * theme.current().px(_GAP)

    def _advance(self, characters: int) -> int:
        return ceil(QFontMetricsF(self._font()).horizontalAdvance("0" * characters))

    def _font(self) -> QFont:
        look = theme.current()
        font = look.font(Role.CODE)
        font.setPixelSize(look.px(_SIZE))
        font.setWeight(QFont.Weight.Normal)
        return font


def readable(content: bytes) -> str:
    """What can be read of some bytes; a dot for everything else."""
    return "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in content)
