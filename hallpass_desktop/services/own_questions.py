"""Weekly questions that a person wrote themselves, beside those of the app."""

from dataclasses import dataclass, replace

from hallpass_desktop.domain.prompts import LONGEST_QUESTION, OWN_QUESTIONS, OwnQuestion, Reader
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.undo import Undo


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the row."""

    questions: tuple[OwnQuestion, ...] = ()


class OwnQuestions:
    """In the order in which they were added."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._list = OwnList(desk, OWN_QUESTIONS, Kept, Undo.QUESTION)

    def every(self) -> tuple[OwnQuestion, ...]:
        """All of them, those that rest too."""
        return self._list.read().questions

    def add(self, text: str, reader: Reader) -> Changes:
        """Ask this too; an empty one is no question."""
        said = " ".join(text.split())[:LONGEST_QUESTION]
        if not said:
            return Changes()
        new = OwnQuestion(self._desk.new_id(), said, reader)
        return self._list.put(Kept((*self.every(), new)))

    def switch(self, question_id: str, *, is_on: bool) -> Changes:
        """Ask it again, or let it rest."""
        return self._list.put(
            Kept(
                tuple(
                    replace(each, is_on=is_on) if each.id == question_id else each
                    for each in self.every()
                )
            )
        )

    def remove(self, question_id: str) -> Changes:
        """Forget it."""
        return self._list.put(Kept(tuple(each for each in self.every() if each.id != question_id)))
