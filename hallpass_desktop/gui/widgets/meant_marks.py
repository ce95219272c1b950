"""Underlines the words of a text field that are explained elsewhere, with the meaning on each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import Meant, meant_in
from hallpass_desktop.gui.widgets.meant_label import tip_for, word_at
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


class MeantMarks(QObject):
    """Looks whenever it is told to; between that the lines move with their words."""

    changed = Signal(object)  # tuple[Definition, ...]: the words that stand in the text

    def __init__(self, edit: WritingEdit | ProseLabel) -> None:
        super().__init__(edit)
        self._edit = edit
        self._words: tuple[Definition, ...] = ()
        self._meant: tuple[Meant, ...] = ()
        edit.viewport().installEventFilter(self)

    def explain(self, words: Sequence[Definition]) -> None:
        """Underline these words from now on."""
        self._words = tuple(words)
        self.look()

    def look(self) -> None:
        """Look at the text again."""
        before = self.used()
        self._meant = meant_in(self._edit.text(), self._words)
        self._edit.mark_meant([(each.start, each.end) for each in self._meant])
        if self.used() != before:
            self.changed.emit(self.used())

    def used(self) -> tuple[Definition, ...]:
        """The words that stand in the text, in the order they are first used."""
        return tuple(dict.fromkeys(each.word for each in self._meant))

    def covers(self, start: int, end: int) -> bool:
        """Whether a piece of the text is explained as a whole."""
        return any(each.start <= start and end <= each.end for each in self._meant)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        place = self._edit.cursorForPosition(event.pos()).position()
        word = word_at(self._meant, self._edit.text(), place)
        QToolTip.showText(event.globalPos(), tip_for(word), self._edit)
        return word is not None
