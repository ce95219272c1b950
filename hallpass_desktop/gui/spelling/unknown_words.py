"""Every unknown word of a field, gathered on the worker while nobody types."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.spelling import Word
from hallpass_desktop.gui.spelling.spelling import Spelling
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

PIECE = 20_000
_NEVER = -1
_GAP = re.compile(r"\s")


class UnknownWords(QObject):
    """Looks through a text once for each state of it, a piece at a time."""

    gathered = Signal()

    def __init__(self, edit: WritingEdit, spelling: Spelling) -> None:
        super().__init__(edit)
        self.words: tuple[Word, ...] = ()
        self._edit, self._spelling = edit, spelling
        self._known = self._looking = _NEVER
        self._text = self._piece = ""
        self._at = 0
        self._found: list[Word] = []
        spelling.changed.connect(self._on_changed)

    def gather(self) -> None:
        """Look through the whole text; `gathered` follows, at once if nothing has changed.

        Before it is known whether there is a dictionary nothing is looked for.
        """
        if not self._spelling.is_ready:
            return
        now = self._edit.document().revision()
        if self._known == now:
            self.gathered.emit()
        elif self._looking != now:
            self._looking = now
            self._text, self._at, self._found = self._edit.text(), 0, []
            self._go_on()

    def _go_on(self) -> None:
        self._piece = self._text[self._at : _end_of_piece(self._text, self._at)]
        self._spelling.look_through(self._piece, self, self._on_looked_through)

    def _on_looked_through(self, piece: str, unknown: tuple[Word, ...]) -> None:
        if piece is not self._piece:
            return  # of another state of the text
        if self._looking != self._edit.document().revision():
            self._looking = _NEVER  # somebody goes on writing
            return
        self._found += [_moved(word, self._at) for word in unknown]
        self._at += len(piece)
        if self._at < len(self._text):
            self._go_on()
            return
        self._known, self.words, self._text = self._looking, tuple(self._found), ""
        self.gathered.emit()

    def _on_changed(self) -> None:
        self._known = self._looking = _NEVER


def _end_of_piece(text: str, start: int) -> int:
    """Where a piece ends, between two words."""
    gap = _GAP.search(text, start + PIECE)
    return gap.start() if gap is not None else len(text)


def _moved(word: Word, by: int) -> Word:
    return replace(word, start=word.start + by, end=word.end + by)
