"""The place for one's own words where signs show what they mean, and lists go on by themselves."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from hallpass_desktop.domain.marked import Shape, read_line
from hallpass_desktop.domain.marked_keys import Change, has_style, lead_of_next, toggled
from hallpass_desktop.gui.widgets.marked_highlighter import MarkedHighlighter
from hallpass_desktop.gui.widgets.text_places import python_place, qt_length, qt_places
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NOT_TO_WRITE_IN = frozenset({Shape.HEADING, Shape.SUBHEADING, Shape.RULE})
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WITH_ENTER = _SHIFT | Qt.KeyboardModifier.KeypadModifier


class MarkedEdit(WritingEdit):
    """Plain text all the same: what is kept, copied and read aloud has the signs in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlighter = MarkedHighlighter(self.document(), self._role)

    def toggle(self, size: int) -> None:
        """Make the chosen words bold or italic, line by line, or take that away again."""
        chosen = self.textCursor()
        first, last = chosen.selectionStart(), chosen.selectionEnd()
        parts = [_Part.of(block, first, last) for block in self._blocks(first, last)]
        is_on = all(part.has(size) for part in parts)
        changes = [part.toggled(size) if part.has(size) == is_on else part.kept for part in parts]
        if not parts or self._has_no_room(changes):
            return
        steps = self.textCursor()
        steps.beginEditBlock()
        for part, change in reversed(tuple(zip(parts, changes, strict=True))):
            steps.setPosition(part.start + change.start)
            steps.setPosition(part.start + change.end, QTextCursor.MoveMode.KeepAnchor)
            steps.insertText(change.text)
        steps.endEditBlock()
        grown = sum(map(_grown, changes[:-1]))
        self._select(parts[0].start + changes[0].first, parts[-1].start + changes[-1].last + grown)

    def stand_after_words(self) -> None:
        """Put the cursor behind the first line that is no heading."""
        block = self.document().firstBlock()
        while block.next().isValid() and read_line(block.text()).shape in _NOT_TO_WRITE_IN:
            block = block.next()
        cursor = self.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~_WITH_ENTER:
            self._begin_line(goes_on=not event.modifiers() & _SHIFT)
            return
        super().keyPressEvent(event)

    def _begin_line(self, *, goes_on: bool) -> None:
        """Go on with a list, or end it where a line of it was left empty."""
        cursor = self.textCursor()
        cursor.beginEditBlock()  # a step of undo by itself
        cursor.removeSelectedText()
        line = cursor.block().text()
        at = python_place(line, cursor.positionInBlock())
        lead = lead_of_next(line, at) if goes_on else ""
        if lead is None:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
        elif self.document().characterCount() + len(lead) <= self._max_length:
            cursor.insertBlock()
            cursor.insertText(lead)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _blocks(self, first: int, last: int) -> list[QTextBlock]:
        """The lines that something is chosen in; empty ones only where nothing is chosen."""
        block, found = self.document().findBlock(first), []
        while block.isValid() and block.position() <= last:
            if first == last or block.text().strip():
                found.append(block)
            block = block.next()
        return found

    def _has_no_room(self, changes: list[Change]) -> bool:
        grown = sum(map(_grown, changes))
        length = self.document().characterCount() - 1 + grown
        if grown > 0 and length > self._max_length:
            self.paste_refused.emit(length)
            return True
        return False

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is chosen of one line."""

    start: int  # where Qt has the line
    line: str
    first: int
    last: int

    @classmethod
    def of(cls, block: QTextBlock, first: int, last: int) -> "_Part":
        line, start = block.text(), block.position()
        places = (max(0, place - start) for place in (first, last))
        return cls(start, line, *(python_place(line, place) for place in places))

    def has(self, size: int) -> bool:
        return has_style(self.line, self.first, self.last, size)

    @property
    def kept(self) -> Change:
        """No change at all."""
        places = qt_places(self.line)
        first, last = places[self.first], places[self.last]
        return Change(first, first, "", first, last)

    def toggled(self, size: int) -> Change:
        """The change with Qt's places in it."""
        change = toggled(self.line, self.first, self.last, size)
        places = qt_places(self.line)
        after = qt_places(self.line[: change.start] + change.text + self.line[change.end :])
        return Change(
            places[change.start],
            places[change.end],
            change.text,
            after[change.first],
            after[change.last],
        )


def _grown(change: Change) -> int:
    """By how much a line becomes longer; signs are one unit each."""
    return qt_length(change.text) - (change.end - change.start)


def toggle_where_one_writes(size: int) -> None:
    """Make words bold or italic in the field with the keyboard, if signs mean something there."""
    edit = QApplication.focusWidget()
    if isinstance(edit, MarkedEdit):
        edit.toggle(size)
