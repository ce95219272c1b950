"""Words that a person told the spelling to leave alone; they are content, and lie in the vault."""

from dataclasses import dataclass

from hallpass_desktop.domain.spelling import spelt
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.undo import Undo

NAME = "words"


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the row."""

    words: tuple[str, ...] = ()


class OwnWords:
    """In the order in which they were kept."""

    def __init__(self, desk: Desk) -> None:
        self._list = OwnList(desk, NAME, Kept, Undo.OWN_WORD)

    def every(self) -> tuple[str, ...]:
        """All of them."""
        return self._list.read().words

    def keep(self, word: str) -> Changes:
        """Leave this word alone from now on; keeping it twice is keeping it once."""
        kept = self.every()
        return self._list.put(Kept((*kept, spelt(word)))) if spelt(word) not in kept else Changes()

    def forget(self, word: str) -> Changes:
        """Mark it again."""
        return self._list.put(Kept(tuple(each for each in self.every() if each != word)))
