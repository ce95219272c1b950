"""Plain text broken into lines of a fixed height, as the type scale asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from hallpass_desktop.gui import theme

UNLIMITED = 1 << 20
_BREAKS = frozenset("\n\u2028")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a block of text is set."""

    font: QFont
    line_height: int
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @classmethod
    def of(
        cls,
        role: str,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> "TextStyle":
        """Take font and line height from the type scale."""
        look = theme.current()
        return cls(look.font(role), look.line_height(role), align, direction)


class TextBlock:
    """A text laid out for a width."""

    def __init__(self, text: str, style: TextStyle, room: int, width: int | None = None) -> None:
        self._style = style
        self._width = width
        self._layout = QTextLayout(text.replace("\n", "\u2028"), style.font)
        self._layout.setCacheEnabled(True)  # or the words are shaped again each time they are drawn
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(style.direction)
        self._layout.setTextOption(option)
        self._break_lines(room)

    @property
    def height(self) -> int:
        return max(1, self._layout.lineCount()) * self._style.line_height

    def draw(
        self,
        painter: QPainter,
        left: float,
        top: float,
        color: QColor,
        looks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Paint the block with its corner at a place, some of its words in another look."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top), looks)

    def place_at(self, x: float, y: float) -> int | None:
        """The place in the text, as Qt counts it, that is painted at this point of the block."""
        row = int(y // self._style.line_height)
        if not 0 <= row < self._layout.lineCount():
            return None
        line = self._layout.lineAt(row)
        is_on_words = line.x() <= x <= line.x() + line.naturalTextWidth()
        return (
            line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter) if is_on_words else None
        )

    def _break_lines(self, room: int) -> None:
        line_height, depth = self._style.line_height, _depth(self._style.font)
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(room)
            lead = (line_height - line.ascent() - line.descent()) / 2
            # Large letters of Literata would hang out of the line below, and be cut off there.
            lead = min(lead, line_height - line.ascent() - depth)
            line.setPosition(QPointF(self._left(line.naturalTextWidth()), top + lead))
            top += line_height
        self._layout.endLayout()

    def _left(self, natural: float) -> float:
        if self._width is None:
            return 0.0
        align = self._style.align
        if align & Qt.AlignmentFlag.AlignHCenter:
            return (self._width - natural) / 2
        is_trailing = bool(align & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing))
        is_mirrored = self._style.direction == Qt.LayoutDirection.RightToLeft
        return self._width - natural if is_trailing != is_mirrored else 0.0


@lru_cache(maxsize=2048)
def height_in(room: int, text: str, font: QFont, line_height: int) -> int:
    """The height of a text in this room, for layouts, which ask for the same one many times.

    What fits on one line need not be broken into lines to be measured.
    """
    if not _BREAKS.intersection(text) and _width(text, font) < room:
        return line_height
    return TextBlock(text, TextStyle(font, line_height), room).height


def natural_width(text: str, font: QFont) -> int:
    """Answer the width of the longest line when nothing is broken."""
    lines = text.replace("\u2028", "\n").split("\n")
    return max(_width(line, font) for line in lines)


def widest_word(text: str, font: QFont) -> int:
    """Answer the width of the longest word."""
    return max((_width(word, font) for word in text.split()), default=0)


@lru_cache(maxsize=64)
def _depth(font: QFont) -> float:
    """How far the deepest letters reach below the line they stand on."""
    return QFontMetricsF(font).tightBoundingRect("gjpqy").bottom()


def _width(text: str, font: QFont) -> int:
    return ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1
