"""A few lines of text in a painted row: wrapped, cut with an ellipsis, with marked words."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Span = tuple[int, int]
_HEAVY = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Ink:
    """The look of a paragraph; marked words are heavier, so that colour is not their only sign.

    `under` are words with a line below them, and their look.
    """

    font: QFont
    line_height: int
    color: QColor
    mark: QColor | None = None
    mark_ground: QColor | None = None
    under: tuple[tuple[Span, QTextCharFormat], ...] = ()


def room(font: QFont, width: float) -> Callable[[str], bool]:
    """Tell whether a text has room on one line of this width."""
    metrics = QFontMetricsF(font)
    return lambda text: metrics.horizontalAdvance(text) <= width


def draw(
    painter: QPainter, rect: QRectF, text: str, ink: Ink, lines: int, marks: tuple[Span, ...] = ()
) -> None:
    """Draw at most so many lines; what does not fit ends in an ellipsis."""
    painter.setPen(ink.color)
    top = rect.top()
    start = 0
    for number in range(lines):
        is_last = number == lines - 1
        piece, here = text[start:], _moved_under(ink, start)
        layout, used = _line(painter, piece, rect.width(), here, _moved(marks, start))
        if is_last and used < len(piece):
            layout = _last_line(painter, piece, rect.width(), here, _moved(marks, start))
        line = layout.lineAt(0)
        lead = (ink.line_height - line.ascent() - line.descent()) / 2
        layout.draw(painter, QPointF(rect.left(), top + lead))
        start += used
        top += ink.line_height
        if start >= len(text):
            return


def _line(
    painter: QPainter, text: str, width: float, ink: Ink, marks: tuple[Span, ...]
) -> tuple[QTextLayout, int]:
    """Lay out the first line of a text; answers how many characters it took."""
    layout = QTextLayout(text, ink.font)
    layout.setCacheEnabled(True)  # or it shapes the words again when it draws them
    # QTextLayout aligns each line by itself, but does not mirror "leading".
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    looks = [_format(span, ink) for span in marks if span[0] < len(text)]
    layout.setFormats(looks + [_range(span, look) for span, look in ink.under])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout, line.textLength()


def _last_line(
    painter: QPainter, text: str, width: float, ink: Ink, marks: tuple[Span, ...]
) -> QTextLayout:
    font = QFont(ink.font)
    if marks:
        font.setWeight(_HEAVY)
    short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return _line(painter, short, width, ink, marks)[0]


def _moved(marks: tuple[Span, ...], start: int) -> tuple[Span, ...]:
    """The marks as they lie in the text from `start` on."""
    moved = ((max(0, begin - start), end - start) for begin, end in marks)
    return tuple((begin, end) for begin, end in moved if end > begin)


def _moved_under(ink: Ink, start: int) -> Ink:
    """The same for a text that begins later."""
    if not ink.under:
        return ink
    moved = (((max(0, begin - start), end - start), look) for (begin, end), look in ink.under)
    return replace(ink, under=tuple(each for each in moved if each[0][1] > each[0][0]))


def _range(span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = span[0], span[1] - span[0]
    found.format = look
    return found


def _format(span: Span, ink: Ink) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(_HEAVY)
    if ink.mark is not None:
        look.setForeground(QBrush(ink.mark))
    if ink.mark_ground is not None:
        look.setBackground(QBrush(ink.mark_ground))
    return _range(span, look)
