"""The place for one's own words: plain text, set like a book, that grows while it is written."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Property, QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.base import Themed
from hallpass_desktop.gui.widgets.copied import copied
from hallpass_desktop.gui.widgets.focus_ring import OVER_EDGE, FocusRing
from hallpass_desktop.gui.widgets.in_sight import CursorInSight
from hallpass_desktop.gui.widgets.prose_format import has_line_height, set_line_height
from hallpass_desktop.gui.widgets.spans import Marks, dashed, dotted, underlined

LONGEST = 1_000_000
_RADIUS = 8


class WritingEdit(Themed, QTextEdit):
    """`min_lines`, `max_lines` (0: never scrolls), `role`; `is_framed` adds a field's edge."""

    edited = Signal()  # by the writer, not by set_text
    paste_refused = Signal(int)  # how long the text would have become
    focus_came = Signal()
    focus_left = Signal()
    _is_framed = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = "writing"
        self._min_lines, self._max_lines = 2, 0
        self._max_length = LONGEST
        self._placeholder = ""
        self._marks = Marks(self)
        self._fitted, self._is_filling = 0, False
        self._ring: FocusRing | None = None
        self._set_up()
        self.restyle()
        self.document().clearUndoRedoStacks()  # setting the line height was a step
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _set_up(self) -> None:
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        CursorInSight(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _get_role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        """Choose `writing`, `writing_small` or a role of the interface."""
        self._role = role
        self.restyle()

    def _get_min_lines(self) -> int:
        return self._min_lines

    def set_min_lines(self, lines: int) -> None:
        """Keep room for so many lines even when empty."""
        self._min_lines = lines
        self._fit()

    def _get_max_lines(self) -> int:
        return self._max_lines

    def set_max_lines(self, lines: int) -> None:
        """Grow to so many lines, then scroll; 0 grows for ever."""
        self._max_lines = lines
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(scrolls if lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _get_framed(self) -> bool:
        return self._is_framed

    def set_framed(self, is_framed: bool) -> None:
        """Draw an edge like a field's, where no card gives one."""
        self._is_framed = is_framed
        self.restyle()

    role = Property(str, _get_role, set_role)
    min_lines = Property(int, _get_min_lines, set_min_lines)
    max_lines = Property(int, _get_max_lines, set_max_lines)
    is_framed = Property(bool, _get_framed, set_framed)

    def setPlaceholderText(self, text: str) -> None:
        self._placeholder = text
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._placeholder

    def text(self) -> str:
        """Answer what is written, as plain text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without telling, and start a new line of undo."""
        self._is_filling = True
        self.setPlainText(text)
        self._keep_line_height()
        self.document().clearUndoRedoStacks()
        self._is_filling = False
        self._fit()

    def set_max_length(self, length: int) -> None:
        """Refuse pastes and keys beyond so many characters."""
        self._max_length = length

    def mark_words(self, spans: Sequence[tuple[int, int]]) -> None:
        """Put a dotted line under (start, end) spans: a hint, never an error."""
        self._marks.put("hint", dotted(self.document(), spans))

    def mark_meant(self, spans: Sequence[tuple[int, int]]) -> None:
        """Put a fine line under words that are explained somewhere."""
        self._marks.put("meant", underlined(self.document(), spans))

    def mark_spelling(self, spans: Sequence[tuple[int, int]]) -> None:
        """Put a dashed line under words that no dictionary knows, at places as Qt counts them."""
        self._marks.put("unknown", dashed(self.document(), spans))

    def restyle(self) -> None:
        look = theme.current()
        self.setFont(look.font(self._role))
        self.document().setDefaultFont(look.font(self._role))
        self.document().setDocumentMargin(0)
        side, top = (look.px(12), look.px(8)) if self._is_framed else (0, 0)
        self.setViewportMargins(side, top, side, top)
        self._is_filling = True
        self._keep_line_height()
        self._is_filling = False
        self._fit()
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(320), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self._wanted_height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.write(source.text())

    def write(self, words: str) -> None:
        """Put plain words at the cursor, and refuse what would be too long as a whole."""
        text = words.replace("\0", "")
        selected = len(self.textCursor().selectedText())
        length = self.document().characterCount() - 1 - selected + len(text)
        if length > self._max_length:
            self.paste_refused.emit(length)
            return
        steps = self.textCursor()
        steps.beginEditBlock()  # a step of undo by itself, not one with the typing before it
        steps.insertText(text)
        steps.endEditBlock()
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor().selection().toPlainText())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of the selection first, so that words are never dragged out by accident."""
        if event.button() == Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            cursor = self.textCursor()
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                cursor.clearSelection()
                self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_full = self.document().characterCount() - 1 >= self._max_length
        is_typing = bool(event.text()) and event.text().isprintable()
        if is_full and is_typing and not self.textCursor().hasSelection():
            self.paste_refused.emit(self._max_length + 1)
            return
        if not event.text().isspace():
            super().keyPressEvent(event)
            return
        steps = self.textCursor()
        steps.beginEditBlock()  # each word is a step of undo, not everything since the last click
        super().keyPressEvent(event)
        steps.endEditBlock()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless this field scrolls by itself."""
        if self._max_lines:
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._is_framed and self._ring is None:
            self._ring = FocusRing(self, 0, _RADIUS, OVER_EDGE)
        self.focus_came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        self.focus_left.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_framed:
            self._draw_frame(paint.start(self))
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        is_composing = bool(self.textCursor().block().layout().preeditAreaText())
        if self.document().isEmpty() and not is_composing:
            self._draw_placeholder()

    def _leaves_undo(self, event: QEvent) -> bool:
        """Whether to leave undo to the window: Qt would swallow it where nothing stands or did."""
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return is_undo and self.document().isEmpty() and not self.document().isUndoAvailable()

    def _draw_placeholder(self) -> None:
        """Draw it where the first line will stand; Qt would forget the line height."""
        look = theme.current()
        line = self.document().firstBlock().layout().lineAt(0)
        if not self._placeholder or not line.isValid():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(look.color("text3" if self.isEnabled() else "disabledText"))
        room = self.viewport().width()
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self._placeholder, Qt.TextElideMode.ElideRight, room)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room - metrics.horizontalAdvance(text) if is_mirrored else 0
        painter.drawText(QPointF(left, line.y() + line.ascent()), text)

    def _draw_frame(self, painter: QPainter) -> None:
        look = theme.current()
        is_on = self.isEnabled()
        line = "focus" if self._ring is not None else "edge" if is_on else "line"
        fill = look.color("field" if is_on else "disabledFill")
        paint.box(painter, self.rect(), look.px(_RADIUS), fill, look.color(line))

    def _on_text_changed(self) -> None:
        line_height = theme.current().line_height(self._role)
        if not has_line_height(self.document(), line_height):
            self._keep_line_height()
        if not self._is_filling:
            self.edited.emit()

    def _keep_line_height(self) -> None:
        was_filling, self._is_filling = self._is_filling, True
        set_line_height(self.document(), theme.current().line_height(self._role))
        self._is_filling = was_filling

    def _wanted_height(self) -> int:
        line_height = theme.current().line_height(self._role)
        lines = max(self._min_lines, ceil(self.document().size().height() / line_height))
        if self._max_lines:
            lines = min(lines, self._max_lines)
        margins = self.viewportMargins()
        return lines * line_height + margins.top() + margins.bottom()

    def _fit(self) -> None:
        wanted = self._wanted_height()
        if self._fitted != wanted:
            self._fitted = wanted
            self.updateGeometry()
