"""Somebody's own words as their signs meant them, to be read: no sign is left to be seen."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.marked import Line, Shape, read, shown
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.marked_looks import MarkedLooks
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.text_places import qt_places

_BULLET = "•  "
_INDENT, _BAR, _LINE = 22, 3, 1
_LISTS = frozenset({Shape.ITEM, Shape.NUMBER})
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class MarkedProse(ProseLabel):
    """Headings, lists, quotes and lines stand as such; copied words come without signs."""

    def __init__(self, parent: QWidget | None, text: str, role: str = "writing") -> None:
        self._lines = tuple(read(text))
        text = "\n".join(_shown(words, line) for words, line in self._lines)
        super().__init__(parent, text, role)

    def restyle(self) -> None:
        super().restyle()
        self._looks = MarkedLooks(self._role)
        self.document().setIndentWidth(theme.current().px(_INDENT))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().firstBlock()
        for words, line in self._lines:
            self._set_block(block, words, line)
            self._set_words(cursor, block, words, line)
            block = block.next()
        cursor.endEditBlock()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("edge"))
        block = self.document().firstBlock()
        for _words, line in self._lines:
            if line.shape is Shape.QUOTE:
                self._draw_bar(painter, block)
            elif line.shape is Shape.RULE:
                self._draw_rule(painter, block)
            block = block.next()

    def _wanted_height(self) -> int:
        return max(theme.current().line_height(self._role), ceil(self.document().size().height()))

    def _set_block(self, block: QTextBlock, words: str, line: Line) -> None:
        look = block.blockFormat()
        is_item = line.shape in _LISTS
        look.setIndent(line.depth + 1 if is_item or line.shape is Shape.QUOTE else 0)
        if is_item:
            look.setTextIndent(-self._width(_lead(words, line)))
        if line.shape is Shape.HEADING:
            height = max(look.lineHeight(), self._looks.line_height(line.shape))
            look.setLineHeight(height, _FIXED)
        QTextCursor(block).setBlockFormat(look)

    def _set_words(self, cursor: QTextCursor, block: QTextBlock, words: str, line: Line) -> None:
        start = block.position() + len(_BULLET) * (line.shape is Shape.ITEM)
        places = qt_places(words)
        for span in line.spans:
            if span.is_sign:
                continue
            end = start + places[span.end] - places[span.start]
            if look := self._looks.of(line, span):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(look)
            start = end

    def _width(self, lead: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(lead)

    def _draw_bar(self, painter: QPainter, block: QTextBlock) -> None:
        area = self.document().documentLayout().blockBoundingRect(block)
        width = theme.current().px(_BAR)
        is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
        left = self.viewport().width() - width if is_mirrored else 0
        painter.drawRect(QRectF(left, area.top(), width, area.height()))

    def _draw_rule(self, painter: QPainter, block: QTextBlock) -> None:
        area = self.document().documentLayout().blockBoundingRect(block)
        middle = round(area.top() + area.height() / 2)
        painter.drawRect(QRectF(0, middle, self.viewport().width(), theme.current().px(_LINE)))


def _shown(words: str, line: Line) -> str:
    kept = shown(words, line)
    return f"{_BULLET}{kept}" if line.shape is Shape.ITEM else kept


def _lead(words: str, line: Line) -> str:
    """What hangs before the words of a line in a list."""
    return _BULLET if line.shape is Shape.ITEM else words[: line.lead].lstrip(" \t")
