"""Paragraphs and short lists set as one text, to be read, selected and scrolled by keys."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.prose_label import ProseLabel

PARAGRAPH_GAP, ITEM_GAP = 14, 4
INDENT, DOT, DOT_GAP = 22, 5, 9
_Span = tuple[int, int]
_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class Passage(ProseLabel):
    """Each piece is a paragraph, or with True a line of a list."""

    def __init__(
        self, parent: QWidget | None, pieces: Sequence[tuple[str, bool]], role: str = "writing"
    ) -> None:
        self._is_item = tuple(is_item for _text, is_item in pieces)
        super().__init__(parent, "\n".join(text for text, _is_item in pieces), role)

    def mark(self, marks: Sequence[Sequence[_Span]]) -> None:
        """Point out words, given as places within each piece."""
        found = []
        for number, spans in enumerate(marks):
            start = self.document().findBlockByNumber(number).position()
            found += [self._marked(start + begin, start + end) for begin, end in spans]
        self.setExtraSelections(found)

    def top_of(self, piece: int) -> int:
        """How far down a piece begins."""
        block = self.document().findBlockByNumber(piece)
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def restyle(self) -> None:
        super().restyle()
        look = theme.current()
        self.document().setIndentWidth(look.px(INDENT))
        last = len(self._is_item) - 1
        for number, is_item in enumerate(self._is_item):
            stays_in_list = is_item and number < last and self._is_item[number + 1]
            gap = 0 if number == last else ITEM_GAP if stays_in_list else PARAGRAPH_GAP
            self._set_block(self.document().findBlockByNumber(number), int(is_item), look.px(gap))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("text2"))
        for number, is_item in enumerate(self._is_item):
            if is_item:
                self._draw_dot(painter, self.document().findBlockByNumber(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page."""
        if event.key() in _SCROLLING and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _wanted_height(self) -> int:
        return max(theme.current().line_height(self._role), ceil(self.document().size().height()))

    def _set_block(self, block: QTextBlock, indent: int, gap: int) -> None:
        look = block.blockFormat()
        look.setLayoutDirection(self.layoutDirection())
        look.setIndent(indent)
        look.setBottomMargin(gap)
        QTextCursor(block).setBlockFormat(look)

    def _draw_dot(self, painter: QPainter, block: QTextBlock) -> None:
        """Beside the first line: Qt's own dots are as large as the letters."""
        look = theme.current()
        dot, indent = look.px(DOT), look.px(INDENT)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        middle = top + look.line_height(self._role) / 2
        spot = QRectF(indent - look.px(DOT_GAP) - dot, middle - dot / 2, dot, dot)
        painter.drawEllipse(paint.mirrored(self.viewport(), spot))

    def _marked(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        """Colour is not the only sign: marked words are underlined."""
        look = theme.current()
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        ink = QTextCharFormat()
        ink.setBackground(look.color("accentSoft"))
        ink.setForeground(look.color("onAccentSoft"))
        ink.setFontUnderline(True)
        selection.cursor, selection.format = cursor, ink
        return selection
