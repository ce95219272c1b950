"""Places in a text as Python counts them, for a document that counts otherwise."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from hallpass_desktop.gui import theme

Spans = Sequence[tuple[int, int]]


def cursors(document: QTextDocument, spans: Spans) -> list[QTextCursor]:
    """A selection for each (start, end); Qt counts some characters, such as an emoji, as two."""
    text, found = document.toPlainText(), []
    for start, end in spans:
        cursor = QTextCursor(document)
        cursor.setPosition(_qt_length(text[:start]))
        cursor.setPosition(_qt_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found


def dotted(document: QTextDocument, spans: Spans) -> list[QTextEdit.ExtraSelection]:
    """A dotted line under each span."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(theme.current().color("honey"))
    return [_selection(cursor, look) for cursor in cursors(document, spans)]


def dashed(document: QTextDocument, places: Spans) -> list[QTextEdit.ExtraSelection]:
    """A dashed line, in no colour that says wrong, at places as Qt counts them."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(theme.current().color("accentText"))
    found = []
    for start, end in places:
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.append(_selection(cursor, look))
    return found


def write_over(edit: QTextEdit, spans: Spans, words: str) -> None:
    """Write other words over each span, as one step of undo."""
    steps = edit.textCursor()
    steps.beginEditBlock()
    for cursor in reversed(cursors(edit.document(), spans)):
        cursor.insertText(words)
    steps.endEditBlock()


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection


def _qt_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
