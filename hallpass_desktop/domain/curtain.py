"""Answering behind a curtain: two people answer alone, and both look only if both want to.

Nothing of it is ever on the disk. Whoever holds the screen sees their own answers and no others.
Those of both are there to be seen only after each has said yes, and after a no there are none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.grid import ANSWERS, ONLY_IF
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Who


class Stage(StrEnum):
    """What is being done, in its order."""

    MINE = "mine"
    TO_THEM = "to_them"
    THEIRS = "theirs"
    ASKS_THEM = "asks_them"
    TO_ME = "to_me"
    ASKS_ME = "asks_me"
    SHOWN = "shown"
    GONE = "gone"


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Discreet):
    """What one person says to one row; the words belong to "only if"."""

    code: str = ""
    words: str = ""


Answers = Mapping[RecordId, Answer]


def _none() -> Answers:
    return MappingProxyType({})


_HOLDERS = {
    Stage.MINE: Who.ME,
    Stage.THEIRS: Who.PARTNER,
    Stage.ASKS_THEM: Who.PARTNER,
    Stage.ASKS_ME: Who.ME,
}
_ON = {
    Stage.MINE: Stage.TO_THEM,
    Stage.TO_THEM: Stage.THEIRS,
    Stage.THEIRS: Stage.ASKS_THEM,
    Stage.TO_ME: Stage.ASKS_ME,
}
_YES = {Stage.ASKS_THEM: Stage.TO_ME, Stage.ASKS_ME: Stage.SHOWN}


@dataclass(frozen=True, slots=True, repr=False)
class Curtain(Discreet):
    """One sitting. A step that does not fit where it stands changes nothing."""

    stage: Stage = Stage.MINE
    _mine: Answers = field(default_factory=_none)
    _theirs: Answers = field(default_factory=_none)

    @property
    def holder(self) -> Who | None:
        """Who has the screen; None while it changes hands, and once it is over."""
        return _HOLDERS.get(self.stage)

    @property
    def is_over(self) -> bool:
        """Whether both saw the answers, or nobody will."""
        return self.stage in {Stage.SHOWN, Stage.GONE}

    def seen(self, who: Who) -> Answers:
        """The answers of this person that may be on the screen now."""
        if self.stage is Stage.SHOWN or self.holder is who:
            return self._mine if who is Who.ME else self._theirs
        return _none()

    def answer(self, row: RecordId, answer: Answer) -> "Curtain":
        """Whoever answers now says this to a row; an empty code takes it back."""
        if self.stage not in {Stage.MINE, Stage.THEIRS} or answer.code not in {"", *ANSWERS}:
            return self
        said = dict(self.seen(_HOLDERS[self.stage]))
        said.pop(row, None)
        if answer.code:
            words = answer.words if answer.code == ONLY_IF else ""
            said[row] = Answer(answer.code, words)
        kept = MappingProxyType(said)
        return (
            replace(self, _mine=kept) if self.stage is Stage.MINE else replace(self, _theirs=kept)
        )

    def go_on(self) -> "Curtain":
        """Done with answering, or the screen has arrived."""
        return replace(self, stage=_ON[self.stage]) if self.stage in _ON else self

    def reveal(self) -> "Curtain":
        """Whoever is asked says yes."""
        return replace(self, stage=_YES[self.stage]) if self.stage in _YES else self

    def decline(self) -> "Curtain":
        """Whoever is asked says no, or anybody stops: every answer is let go of, for good."""
        return self if self.is_over else Curtain(Stage.GONE)
