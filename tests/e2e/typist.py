"""Types numbered words at a steady pace and remembers when each one was on the screen."""

import time
from dataclasses import dataclass

from tests.e2e.person import Person

PAUSE_SECONDS = 0.12


@dataclass(frozen=True, slots=True)
class Typed:
    """A word and the moment by which it had been typed."""

    word: str
    at: float


def types_until(person: Person, seconds: float, beginning: str) -> list[Typed]:
    """Type word after word for so long, each different from all others."""
    typed: list[Typed] = []
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        word = f"{beginning}{len(typed):03d}"
        person.types(f"{word} ", delay_ms=5)
        typed.append(Typed(word, time.monotonic()))
        time.sleep(PAUSE_SECONDS)
    return typed


def lost(typed: list[Typed], kept: str, killed_at: float, *, may_lack_seconds: float) -> list[str]:
    """The words that had been on the screen for longer than may be lacking, and are not kept."""
    return [
        each.word
        for each in typed
        if killed_at - each.at > may_lack_seconds and each.word not in kept.split()
    ]


def is_beginning(typed: list[Typed], kept: str) -> bool:
    """Whether what is kept is what was typed, up to some letter: nothing mixed, nothing twice."""
    return "".join(f"{each.word} " for each in typed).startswith(kept)
