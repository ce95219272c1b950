"""The first evening after something hurt: a few short answers, each of them free to stay empty.

Choices are kept as codes from the tuples below; a person's own word is kept as that word.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting
from hallpass_desktop.domain.jealousy import Feeling

#: How much somebody wants to know for now, in no order of worth.
KNOWING = ("nothing", "outline", "questions")
FOR_NOW = (
    "sleep_apart", "no_details", "no_contact", "tell_nobody", "call_somebody",
)  # fmt: skip
#: A part of the day, and the hour from which it is named.
PARTS_OF_DAY = {"morning": time(6), "afternoon": time(12), "evening": time(17)}

#: For so long the day to look again is named; after that it is left in peace.
IS_NAMED = timedelta(days=7)


@dataclass(frozen=True, slots=True, repr=False)
class FirstEveningBody(Lasting):
    """Nothing in it decides anything, and nothing is added up."""

    title: str = ""
    what_happened: str = ""
    feelings: tuple[Feeling, ...] = ()
    strength: int | None = None
    talk_words: str = ""
    talk_when: str = ""
    talk_safe: str = ""
    knowing: str = code()
    questions: str = ""
    for_now: tuple[str, ...] = choices(FOR_NOW)
    look_again_on: date | None = None
    look_again_part: str = code()
    open_step: int | None = setting(None)

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """How strong it is, at the time it was said and not when it happened."""
        return tuple(self._readings(written))

    def bare(self) -> "FirstEveningBody":
        """The answers alone: without the screen that was open."""
        return replace(self, open_step=None)

    def _readings(self, written: datetime) -> Iterator[Reading]:
        if self.strength is not None:
            yield Reading("strength.before", written, self.strength)
        for each in self.feelings:
            if each.strength is not None:
                yield Reading(f"feeling.{each.name}", written, each.strength)


def looks_again(body: FirstEveningBody, now: datetime) -> bool:
    """Whether the day to look again has come, by the clock on the wall, and for a week after it."""
    day = body.look_again_on
    if day is None or not day <= now.date() < day + IS_NAMED:
        return False
    starts = PARTS_OF_DAY.get(body.look_again_part, time())
    return now.date() > day or now.time() >= starts


def is_left_in_peace(happened: date, today: date) -> bool:
    """Whether an evening that was left in the middle is no longer offered to go on with."""
    return today >= happened + IS_NAMED
