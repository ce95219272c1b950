"""Marks unknown words in a field for one's own words, and offers others for them."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.spelling import Word, words
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.gui.widgets.text_places import python_place, qt_places
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

_PAUSE_MS = 300
_KEEP, _USUAL = "keep", "usual"


class SpellCheck(QObject):
    """Looks only at the lines that can be seen, and never at the word that is being typed."""

    def __init__(self, edit: WritingEdit, spelling: Spelling) -> None:
        super().__init__(edit)
        self._edit, self._spelling = edit, spelling
        self._seen: tuple[int, int, int, bool] | None = None
        self._asked: QTextCursor | None = None
        self._typed_at = -1
        self._suggestions: tuple[str, ...] = ()
        self._spot = QWidget(edit.viewport())
        self._spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spot.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self._spelling.changed.connect(self._on_changed)
        self._edit.edited.connect(self._on_edited)
        self._edit.textChanged.connect(self._pause.start)
        self._edit.cursorPositionChanged.connect(self._pause.start)
        self._edit.installEventFilter(self)
        self._edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._pause.isActive():
            self._pause.start()  # other lines may have come into sight
        if event.type() == QEvent.Type.FocusIn:
            self._spelling.begin()
        if isinstance(event, QContextMenuEvent):
            return self._offer(event)
        return False

    def _on_edited(self) -> None:
        self._typed_at = self._edit.textCursor().position()

    def _on_changed(self) -> None:
        self._seen = None
        self._pause.start()

    def _look(self) -> None:
        """Ask about the words in sight, unless they are those of the last time."""
        if not self._spelling.language or not self._edit.isVisible():
            self._edit.mark_spelling(())
            return
        first, last = self._sight()
        revision = self._edit.document().revision()
        seen = (first, last, revision, self._is_typing())
        if seen != self._seen:
            self._seen = seen
            asked = [word.text for _block, word in self._words(first, last)]
            self._spelling.look_up(asked, self, self._mark)

    def _mark(self) -> None:
        spans = []
        typed_at = self._typed_at if self._is_typing() else -1
        for block, word in self._words(*self._sight()):
            if self._spelling.is_unknown(word.text):
                places, start = qt_places(block.text()), block.position()
                span = (start + places[word.start], start + places[word.end])
                if not span[0] <= typed_at <= span[1]:
                    spans.append(span)
        self._edit.mark_spelling(spans)

    def _is_typing(self) -> bool:
        """Whether the cursor stands where something was typed last: that word is not done yet."""
        return self._edit.hasFocus() and self._edit.textCursor().position() == self._typed_at

    def _words(self, first: int, last: int) -> list[tuple[QTextBlock, Word]]:
        block, found = self._edit.document().findBlock(first), []
        while block.isValid() and block.position() <= last:
            found += [(block, word) for word in self._words_of(block, first, last)]
            block = block.next()
        return found

    def _words_of(self, block: QTextBlock, first: int, last: int) -> list[Word]:
        """The words of one line that are in sight; a line may be longer than a screen is high."""
        text, begin = block.text(), block.position()
        start = text.rfind(" ", 0, python_place(text, max(0, first - begin))) + 1
        end = text.find(" ", python_place(text, max(0, last - begin)))
        seen = text[start : end if end >= 0 else len(text)]
        return [
            replace(word, start=word.start + start, end=word.end + start)
            for word in words(seen, self._spelling.language)
        ]

    def _sight(self) -> tuple[int, int]:
        """The first and the last place that can be seen."""
        sight = self._edit.viewport().visibleRegion().boundingRect()
        if sight.isEmpty():
            sight = QRect(0, 0, 1, 1)
        corners = (sight.topLeft(), sight.bottomRight())
        first, last = (self._edit.cursorForPosition(corner).position() for corner in corners)
        return min(first, last), max(first, last)

    def _offer(self, event: QContextMenuEvent) -> bool:
        """Open the menu of the word at the mouse or the cursor, once its suggestions are there."""
        is_by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self._edit.textCursor()
        if is_by_mouse:
            at = self._edit.viewport().mapFromGlobal(event.globalPos())
            cursor = self._edit.cursorForPosition(at)
        chosen = self._unknown_at(cursor)
        if chosen is None:
            return False
        self._asked = chosen
        self._spelling.suggest(_spelt(chosen), self, self._show_menu)
        return True

    def _unknown_at(self, cursor: QTextCursor) -> QTextCursor | None:
        block = cursor.block()
        at = python_place(block.text(), cursor.positionInBlock())
        for word in words(block.text(), self._spelling.language or "en"):
            if word.start <= at <= word.end and self._spelling.is_unknown(word.text):
                places = qt_places(block.text())
                found = QTextCursor(block)
                found.setPosition(block.position() + places[word.start])
                found.setPosition(
                    block.position() + places[word.end], QTextCursor.MoveMode.KeepAnchor
                )
                return found
        return None

    def _show_menu(self, suggestions: tuple[str, ...]) -> None:
        if self._asked is None or not self._edit.isVisible():
            return
        self._suggestions = suggestions
        menu = Menu(self._put_spot(self._asked))
        menu.setObjectName("spelling_menu")
        for number, word in enumerate(suggestions):
            menu.add_item(str(number), word.replace("&", "&&"))
        if not suggestions:
            menu.add_item("", self.tr("No other word was found")).setEnabled(False)
        menu.add_line()
        menu.add_item(_KEEP, self.tr("Keep this word"), "check")
        menu.add_item(_USUAL, self.tr("Copy, paste and more"), "copy")
        menu.item_chosen.connect(self._on_item_chosen)
        menu.open()

    def _put_spot(self, word: QTextCursor) -> QWidget:
        """Stand where the word stands, for the menu to hang on."""
        first = QTextCursor(word)
        first.setPosition(word.selectionStart())
        self._spot.setGeometry(self._edit.cursorRect(first))
        self._spot.show()
        return self._spot

    def _on_item_chosen(self, code: str) -> None:
        word = self._asked
        if word is None:
            return
        if code == _KEEP:
            self._spelling.keep(_spelt(word))
        elif code == _USUAL:
            menu = self._edit.createStandardContextMenu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._spot.mapToGlobal(self._spot.rect().bottomLeft()))
        else:
            word.insertText(self._suggestions[int(code)])
            self._edit.setFocus()


def _spelt(cursor: QTextCursor) -> str:
    return next((word.text for word in words(cursor.selectedText())), cursor.selectedText())
