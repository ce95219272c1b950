"""The words that the ways out ask for, from the vocabulary of the screen."""

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.sentence import SentenceWords
from hallpass_desktop.gui.models import reading
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.exchange.leaving_words import Say

TITLE = "title"


class ScreenWords:
    """A page says in a file what it says on the screen, in the same words."""

    def __init__(self, words: Vocabulary, sentences: SentenceWords) -> None:
        self._words, self._sentences = words, sentences

    def kind(self, kind: Kind) -> str:
        """What a kind of page is called."""
        return self._words.kind(kind)

    def lines(self, body: Body) -> list[tuple[str, str]]:
        """Everything that was answered."""
        found = reading.lines(body, self._words, self._sentences)
        return [(each.label, each.text) for each in found if each.field != TITLE]

    def series(self, code: str) -> str:
        """What a series of numbers is called; one without words keeps its code."""
        first, _, rest = code.partition(".")
        if first == "feeling":
            return f"{self._words.field('feelings')}: {self._words.feeling(rest)}"
        if first == "helped":
            return f"{self._words.field('tried')}: {self._words.choice('tried', rest)}"
        whole = self._words.field(code.replace(".", "_"))
        known = code if whole == code.replace(".", "_") else whole
        return self._words.field(rest) if first == "chosen" else known

    def say(self, what: Say) -> str:
        """The words that belong to no page."""
        translate = QCoreApplication.translate
        return {
            Say.INDEX: translate("LeavingWords", "All pages"),
            Say.UNTITLED: translate("LeavingWords", "Without a title"),
            Say.TIME: translate("LeavingWords", "Time"),
            Say.WHAT: translate("LeavingWords", "What"),
            Say.CODE: translate("LeavingWords", "Code"),
            Say.VALUE: translate("LeavingWords", "Value"),
            Say.NOTE: translate("LeavingWords", "Note"),
        }[what]
