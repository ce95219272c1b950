"""Which small question belongs to which week: always the same one, and none twice in a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet

OWN_QUESTIONS = "questions"  # the list of somebody's own
FEWEST_ALONE, FEWEST_FOR_TWO = 53, 27
LONGEST_QUESTION = 200  # of somebody's own


class Reader(StrEnum):
    """Whom a question is for."""

    ALONE = "alone"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Prompts:
    """Every question there is. One for two stays for a fortnight."""

    alone: tuple[str, ...]
    two: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class OwnQuestion(Discreet):
    """A question somebody wrote themselves."""

    id: str
    text: str
    reader: Reader = Reader.ALONE
    is_on: bool = True


def week_of(day: date) -> int:
    """Number the weeks from Monday to Sunday on through all years."""
    return (day.toordinal() - 1) // 7  # the first day of all was a Monday


def question(prompts: Prompts, reader: Reader, week: int) -> str:
    """The question of a week. Raises ValueError without enough of them for a year."""
    if len(prompts.alone) < FEWEST_ALONE or len(prompts.two) < FEWEST_FOR_TWO:
        raise ValueError("too few questions for a year")
    if reader is Reader.TWO:
        return prompts.two[week // 2 % len(prompts.two)]
    return prompts.alone[week % len(prompts.alone)]


def asked(prompts: Prompts, own: Iterable[OwnQuestion], reader: Reader, week: int) -> str:
    """The question of a week, where a person's own take every second turn."""
    mine = tuple(each.text for each in own if each.is_on and each.reader is reader)
    turn = week // 2 if reader is Reader.TWO else week
    if mine and turn % 2:
        return mine[turn // 2 % len(mine)]
    return question(prompts, reader, week // 2 if mine else week)  # so that all of ours have turns
