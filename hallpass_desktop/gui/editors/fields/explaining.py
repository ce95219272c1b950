"""Underlines explained words while somebody writes, and leads to what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.meant_marks import MeantMarks
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit

LOOK_AFTER_MS = 250


class Explaining(QObject):
    """Nothing is looked for until there are words to look for."""

    def __init__(self, edit: WritingEdit, link: MeaningLink) -> None:
        super().__init__(edit)
        self._edit, self._link = edit, link
        self._marks: MeantMarks | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(LOOK_AFTER_MS)
        self._wait.timeout.connect(self.look)

    def explain(self, words: Sequence[Definition]) -> None:
        """Underline these words from now on."""
        if self._marks is None and words:
            self._marks = MeantMarks(self._edit)
            self._marks.changed.connect(self._link.show_words)
            self._edit.textChanged.connect(self._wait.start)
        if self._marks is not None:
            self._marks.explain(words)

    def look(self) -> None:
        """Look now instead of in a moment."""
        self._wait.stop()
        if self._marks is not None:
            self._marks.look()

    def covers(self, start: int, end: int) -> bool:
        """Whether a piece of the text is explained: nothing about it is vague then."""
        return self._marks is not None and self._marks.covers(start, end)
