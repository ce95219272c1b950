"""The spelling of an open notebook: which words are unknown, and what may have been meant."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from hallpass_desktop.domain.spelling import Word, folded, words
from hallpass_desktop.gui.task_queue import Lane
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system import dictionaries, speller
from hallpass_desktop.system.dictionaries import Dictionary

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal

T = TypeVar("T")

OFF, SYSTEM = "off", "system"
WORDS = "words"  # somebody's own, in Changes
_MOST_KEPT = 20_000


class Spelling(QObject):
    """Dictionaries are opened and asked on the worker; verdicts are remembered here."""

    changed = Signal()  # another language, or another word of one's own
    word_kept = Signal(object)  # Changes
    failed = Signal(object)  # HallpassError
    said = Signal(str)  # what somebody hears who looked for a word and found none

    def __init__(self, tasks: Tasks, journal: "Journal", choice: str, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._journal = tasks, journal
        self._choice = ""
        self._dictionary: Dictionary | None = None
        self._own: frozenset[str] = frozenset()
        self._verdicts: dict[str, bool] = {}
        self._has_begun = False
        self.is_ready = False  # it is known whether there is a dictionary
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
            if self._remember(dictionary, found):
                done()

        self._ask(
            lambda: _looked_up(dictionary, asked), context, remember, f"spelling {id(context)}"
        )

    def look_through(
        self, text: str, context: QObject, done: Callable[[str, tuple[Word, ...]], None]
    ) -> None:
        """Find every unknown word of a text that is not too long; `done` gets that text too."""
        dictionary = self._dictionary
        if dictionary is None:
            done(text, ())
            return

        def remember(found: tuple[tuple[Word, ...], dict[str, bool]]) -> None:
            every, verdicts = found
            if self._remember(dictionary, verdicts):
                done(text, tuple(word for word in every if self.is_unknown(word.text)))

        self._ask(
            lambda: _looked_through(dictionary, text),
            context,
            remember,
            f"unknown words {id(context)}",
        )

    def suggest(self, word: str, context: QObject, done: Callable[[tuple[str, ...]], None]) -> None:
        """Find out what may have been meant."""
        dictionary = self._dictionary
        if dictionary is None:
            done(())
            return
        self._ask(lambda: speller.opened(dictionary).suggestions(word), context, done, "spelling")

    def keep(self, word: str) -> None:
        """Leave a word alone from now on, in this notebook."""
        words = self._journal.own_words
        self._tasks.run(
            lambda: words.keep(word),
            context=self,
            done=self._on_kept,
            failed=self.failed.emit,
        )

    def _ask(
        self, work: Callable[[], T], context: QObject, done: Callable[[T], None], key: str
    ) -> None:
        self._tasks.run(work, context=context, done=done, lane=Lane.SEARCH, key=key)

    def _remember(self, dictionary: Dictionary, verdicts: dict[str, bool]) -> bool:
        """Keep what a dictionary knows; false if another one has taken its place meanwhile."""
        if dictionary != self._dictionary:
            return False
        if len(self._verdicts) > _MOST_KEPT:
            self._verdicts.clear()
        self._verdicts.update(verdicts)
        return True

    def _look_for_dictionary(self) -> None:
        choice, self.is_ready = self._choice, False
        self._tasks.run(lambda: _dictionary_for(choice), context=self, done=self._on_dictionary)

    def _on_dictionary(self, dictionary: Dictionary | None) -> None:
        self.is_ready = True
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


def _looked_through(dictionary: Dictionary, text: str) -> tuple[tuple[Word, ...], dict[str, bool]]:
    every = tuple(words(text, dictionary.code))
    return every, _looked_up(dictionary, list(dict.fromkeys(word.text for word in every)))
