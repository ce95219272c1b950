"""Says how many words of a field may be misspelt, and goes from one to the next."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from hallpass_desktop.domain.spelling import Word
from hallpass_desktop.gui.actions import usual_key
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.spelling.unknown_words import UnknownWords
from hallpass_desktop.gui.widgets.saying import say
from hallpass_desktop.gui.widgets.text_places import python_place, qt_length
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


class SpellWalk(QObject):
    """Lines under words say nothing to who hears a page, and Qt lets no field tell of its own.

    A description says it instead, when the keyboard comes and goes: never while somebody types.
    """

    def __init__(self, edit: WritingEdit, spelling: Spelling) -> None:
        super().__init__(edit)
        self._edit, self._spelling = edit, spelling
        self._unknown = UnknownWords(edit, spelling)
        self._asked_at = -1
        edit.focus_came.connect(self._unknown.gather)
        edit.focus_left.connect(self._unknown.gather)
        spelling.changed.connect(self._on_changed)
        self._unknown.gathered.connect(self._on_gathered)

    def next_word(self) -> None:
        """Choose the next of them behind the cursor, or the first again."""
        self._asked_at = self._edit.document().revision()
        self._spelling.begin()
        self._unknown.gather()

    def _on_changed(self) -> None:
        if self._edit.hasFocus() or self._edit.accessibleDescription():
            self._unknown.gather()

    def _on_gathered(self) -> None:
        words = self._unknown.words
        said = ""
        if words:
            #: Read aloud when the keyboard comes to a text. {key} is "Shift+F7"
            counted = self.tr(
                "%n word(s) here may be misspelt. {key} goes to the next.", "", len(words)
            )
            said = counted.format(key=usual_key("next_misspelt"))
        if said != self._edit.accessibleDescription():
            self._edit.setAccessibleDescription(said)
        is_asked = self._asked_at == self._edit.document().revision()
        self._asked_at = -1
        if is_asked:
            self._go_on(words)

    def _go_on(self, words: tuple[Word, ...]) -> None:
        if not words:
            self._spelling.said.emit(self._none())
            return
        text, cursor = self._edit.text(), self._edit.textCursor()
        here = python_place(text, cursor.selectionEnd())
        at = next((at for at, word in enumerate(words) if word.start >= here), 0)
        start, end = words[at].start, words[at].end
        cursor.setPosition(qt_length(text[:start]))
        cursor.setPosition(qt_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        #: {word} is one that may be misspelt, {number} is "2" of {count} such words
        said = self.tr("“{word}”, {number} of {count}. The menu key offers other words.")
        say(self._edit, said.format(word=cursor.selectedText(), number=at + 1, count=len(words)))

    def _none(self) -> str:
        if self._spelling.language:
            return self.tr("No word here looks misspelt")
        return self.tr("Spelling is not checked here. The settings of Words say what it needs.")


def to_next_word_where_one_writes() -> None:
    """Go to the next misspelt word of the field with the keyboard, if spelling is checked there."""
    edit = QApplication.focusWidget()
    only_its_own = Qt.FindChildOption.FindDirectChildrenOnly
    walk = edit.findChild(SpellWalk, options=only_its_own) if edit is not None else None
    if walk is not None:
        walk.next_word()
