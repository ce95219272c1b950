"""What every screen of a stage may know."""

from dataclasses import dataclass

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import Part
from hallpass_desktop.domain.session_words import PartWords, SessionWords
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.system.clock import Clock

_LONGEST = 24
NO_WORDS = PartWords("", "", "")


@dataclass(frozen=True, slots=True)
class Scene:
    """What was chosen to be shown, the words of this session, and the time."""

    snapshot: Snapshot
    words: SessionWords
    clock: Clock

    def name(self, who: Who) -> str:
        """How this person is called; a very long alias is cut, so that every button has room."""
        name = self.snapshot.name_of(who)
        return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"

    def words_of(self, part: Part) -> PartWords:
        """The three lines of a part; the end has none of its own."""
        return self.words.parts.get(part, NO_WORDS)
