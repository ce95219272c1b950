"""The spelling of an open notebook: which words are unknown, and what may have been meant."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from hallpass_desktop.domain.spelling import folded
from hallpass_desktop.gui.task_queue import Lane
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system import dictionaries, speller
from hallpass_desktop.system.dictionaries import Dictionary

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal

OFF, SYSTEM = "off", "system"
WORDS = "words"  # somebody's own, in Changes
_MOST_KEPT = 20_000


class Spelling(QObject):
    """Dictionaries are opened and asked on the worker; verdicts are remembered here."""

    changed = Signal()  # another language, or another word of one's own
    word_kept = Signal(object)  # Changes
    failed = Signal(object)  # HallpassError

    def __init__(self, tasks: Tasks, journal: "Journal", choice: str, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._journal = tasks, journal
        self._choice = ""
        self._dictionary: Dictionary | None = None
        self._own: frozenset[str] = frozenset()
        self._verdicts: dict[str, bool] = {}
        self._has_begun = False
        self.choose(choice)

    @property
    def language(self) -> str:
        """The language that words are checked in; empty while there is none."""
        return self._dictionary.code if self._dictionary is not None else ""

    def choose(self, choice: str) -> None:
        """Check in this language from now on: a code, SYSTEM or OFF."""
        if choice != self._choice:
            self._choice = choice
            if self._has_begun:
                self._look_for_dictionary()

    def begin(self) -> None:
        """Look for the dictionary and own words once somebody writes, not before."""
        if not self._has_begun:
            self._has_begun = True
            self._look_for_dictionary()
            self._read_own()

    def show_changes(self, changes: Changes) -> None:
        """Somebody's own words may be others now."""
        if self._has_begun and WORDS in changes.lists:
            self._read_own()

    def is_unknown(self, word: str) -> bool:
        """Whether a word was looked for and not found."""
        return not self._verdicts.get(word, True) and folded(word) not in self._own

    def look_up(self, words: Iterable[str], context: QObject, done: Callable[[], None]) -> None:
        """Find out about words that nobody has asked about yet; `done` follows if there are any."""
        asked = [word for word in dict.fromkeys(words) if word not in self._verdicts]
        dictionary = self._dictionary
        if dictionary is None or not asked:
            done()
            return

        def remember(found: dict[str, bool]) -> None:
            if dictionary == self._dictionary:
                if len(self._verdicts) > _MOST_KEPT:
                    self._verdicts.clear()
                self._verdicts.update(found)
                done()

        self._tasks.run(
            lambda: _looked_up(dictionary, asked),
            context=context,
            done=remember,
            lane=Lane.SEARCH,
            key=f"spelling {id(context)}",
        )

    def suggest(self, word: str, context: QObject, done: Callable[[tuple[str, ...]], None]) -> None:
        """Find out what may have been meant."""
        dictionary = self._dictionary
        if dictionary is None:
            done(())
            return
        self._tasks.run(
            lambda: speller.opened(dictionary).suggestions(word),
            context=context,
            done=done,
            lane=Lane.SEARCH,
            key="spelling",
        )

    def keep(self, word: str) -> None:
        """Leave a word alone from now on, in this notebook."""
        words = self._journal.own_words
        self._tasks.run(
            lambda: words.keep(word),
            context=self,
            done=self._on_kept,
            failed=self.failed.emit,
        )

    def _look_for_dictionary(self) -> None:
        choice = self._choice
        self._tasks.run(lambda: _dictionary_for(choice), context=self, done=self._on_dictionary)

    def _on_dictionary(self, dictionary: Dictionary | None) -> None:
        if dictionary != self._dictionary:
            self._dictionary = dictionary
            self._verdicts.clear()
            self.changed.emit()

    def _read_own(self) -> None:
        self._tasks.run(self._journal.own_words.every, context=self, done=self._on_own_read)

    def _on_own_read(self, own: tuple[str, ...]) -> None:
        before, self._own = self._own, frozenset(map(folded, own))
        if before != self._own:
            self.changed.emit()

    def _on_kept(self, changes: Changes) -> None:
        self._read_own()
        if changes:
            self.word_kept.emit(changes)


def available() -> tuple[Dictionary, ...]:
    """The languages words can be checked in; on the worker."""
    return dictionaries.found() if speller.is_there() else ()


def _dictionary_for(choice: str) -> Dictionary | None:
    if choice == OFF:
        return None
    code = QLocale.system().name() if choice == SYSTEM else choice
    return dictionaries.best(code, available())


def _looked_up(dictionary: Dictionary, words: list[str]) -> dict[str, bool]:
    asked = speller.opened(dictionary)
    return {word: asked.knows(word) for word in words}
