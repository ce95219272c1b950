"""Invented notes in any number, always the same ones: a few words are common, most are rare."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, product

from hallpass_desktop.domain.ids import RecordId, uuid7
from hallpass_desktop.domain.jealousy import (
    JEALOUSY_KINDS,
    POINTS_TO,
    TENDER_REASONS,
    TRIED,
    Attempt,
    JealousyBody,
)
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind, Record

FIRST = datetime(2016, 1, 1, 8, 0, tzinfo=UTC)
HOURS_BETWEEN = 0.9
SYLLABLES = ["".join(pair) for pair in product("bdfghjklmnprstvz", "aeiou")]
WORDS_KNOWN = 20_000
TAGS = ("walk", "party", "train", "evening", "phone", "laugh")


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary in the order of use; the n-th word is used in proportion to 1/n."""

    all: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def invent(cls) -> "Words":
        """The one vocabulary every benchmark uses."""
        chance = random.Random(7)
        found: dict[str, None] = {}
        while len(found) < WORDS_KNOWN:
            found["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4)))] = None
        weights = accumulate(1 / (rank + 8) for rank in range(WORDS_KNOWN))
        return cls(tuple(found), tuple(weights))

    def some(self, chance: random.Random, count: int) -> str:
        """So many words as a text."""
        return " ".join(chance.choices(self.all, cum_weights=self.weights, k=count))


def invented_notes(count: int, words: Words) -> Iterator[Record]:
    """Jealousy notes of 200 to 400 words with ten readings, about one an hour."""
    chance = random.Random(count)
    for number in range(count):
        yield invented_note(FIRST + timedelta(hours=number * HOURS_BETWEEN), words, chance)


def invented_note(at: datetime, words: Words, chance: random.Random) -> Record:
    """One note that happened and was written at that time."""
    happened = Moment.at(at)
    body = JealousyBody(
        title=words.some(chance, 4),
        what_happened=words.some(chance, chance.randint(120, 250)),
        story=words.some(chance, chance.randint(50, 90)),
        ask=words.some(chance, chance.randint(25, 50)),
        strength_before=chance.randint(0, 10),
        strength_now=chance.randint(0, 10),
        story_belief=chance.randint(0, 100),
        fuller_belief=chance.randint(0, 100),
        tender=tuple(chance.sample(TENDER_REASONS, 2)),
        jealousy_kinds=(chance.choice(JEALOUSY_KINDS),),
        points_to=tuple(chance.sample(POINTS_TO, 2)),
        tried=(Attempt(chance.choice(TRIED)),),
    )
    return Record(
        id=RecordId(uuid7(at, chance.randbytes(10))),
        kind=Kind.JEALOUSY,
        happened=happened,
        written=happened,
        changed_at=at,
        body=body,
        tags=(chance.choice(TAGS),),
    )
