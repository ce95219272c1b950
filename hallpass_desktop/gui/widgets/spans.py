"""Places in a text as Python counts them, for a document that counts otherwise."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QTextEdit

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.text_places import qt_places

Spans = Sequence[tuple[int, int]]


def cursors(document: QTextDocument, spans: Spans) -> list[QTextCursor]:
    """A selection for each (start, end); Qt counts some characters, such as an emoji, as two."""
    places, found = qt_places(document.toPlainText()), []
    for start, end in spans:
        cursor = QTextCursor(document)
        cursor.setPosition(places[start])
        cursor.setPosition(places[end], QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found


def dotted(document: QTextDocument, spans: Spans) -> list[QTextEdit.ExtraSelection]:
    """A dotted line under each span."""
    return [_selection(cursor, hinted()) for cursor in cursors(document, spans)]


def hinted() -> QTextCharFormat:
    """The look of a word that may be worth a second look."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(theme.current().color("honey"))
    return look


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


def underlined(document: QTextDocument, spans: Spans) -> list[QTextEdit.ExtraSelection]:
    """A fine whole line under each span: a word that is explained, not one to look at again."""
    return [_selection(cursor, explained()) for cursor in cursors(document, spans)]


def explained() -> QTextCharFormat:
    """The look of a word that is explained somewhere."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(theme.current().color("edge"))
    return look


class Marks:
    """Several sorts of lines under the words of one text, each put there by somebody else."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._sorts: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def put(self, sort: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Let the marks of one sort be these."""
        if marks or self._sorts.get(sort):
            self._sorts[sort] = marks
            self._edit.setExtraSelections([each for one in self._sorts.values() for each in one])


def write_over(edit: QTextEdit | QLineEdit, spans: Spans, words: str) -> None:
    """Write other words over each span, in a text as one step of undo."""
    if isinstance(edit, QLineEdit):
        _write_over_in_line(edit, spans, words)
        return
    steps = edit.textCursor()
    steps.beginEditBlock()
    for cursor in reversed(cursors(edit.document(), spans)):
        cursor.insertText(words)
    steps.endEditBlock()


def _write_over_in_line(edit: QLineEdit, spans: Spans, words: str) -> None:
    places = qt_places(edit.text())
    for start, end in reversed(spans):
        edit.setSelection(places[start], places[end] - places[start])
        edit.insert(words)


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
