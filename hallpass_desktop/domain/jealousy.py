"""A jealousy note: one moment, how strong it was, its story, and what it may point to.

Choices are kept as codes from the tuples below; a person's own word is kept as that word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading, choices, code, setting
from hallpass_desktop.domain.discreet import Discreet

STRENGTH = range(11)
HELPED = range(-5, 6)
STRONG_FROM = 8

FEELINGS = (
    "jealous", "afraid", "sad", "angry", "ashamed", "lonely", "left_out", "envious", "hurt",
    "tense", "confused", "numb", "longing", "excited", "glad", "relieved", "tender",
)  # fmt: skip
BODY_PLACES = (
    "chest", "stomach", "throat", "jaw", "face", "shoulders", "hands", "legs", "head", "everywhere",
)  # fmt: skip
TENDER_REASONS = (
    "poor_sleep", "hunger", "alone", "ill", "stress", "alcohol", "anniversary",
)  # fmt: skip
JEALOUSY_KINDS = (
    "losing_you", "left_out", "compared", "replaced", "rule_broken", "habit", "not_sure",
)  # fmt: skip
POINTS_TO = (
    "safety", "attention", "reassurance", "being_replaced", "closeness", "fairness", "honesty",
    "rest",
)  # fmt: skip
CLAUSE_STATES = ("kept", "unclear", "broken", "none")
TRIED = (
    "breathing", "walk", "asked_for_hug", "said_from_i", "wrote", "talked", "waited", "distraction",
    "slept",
)  # fmt: skip

# When somebody will be asked again is nobody else's business, nor is what is no answer.
NEVER_SHOWN = frozenset({"cooling_until", "asked_later_at"})

# The fields whose choices are counted beside the numbers, each as a reading of its own.
CHOSEN, CHOSEN_AS = ("tried", "tender", "jealousy_kinds", "points_to"), "chosen."


@dataclass(frozen=True, slots=True, repr=False)
class Feeling(Discreet):
    """A feeling inside the moment; `strength` is 0-10 or not answered."""

    name: str = field(metadata={"codes": frozenset(FEELINGS)})
    strength: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Attempt(Discreet):
    """Something that was tried; `helped` is -5 (made it worse) to +5 (helped a lot)."""

    what: str = field(metadata={"codes": frozenset(TRIED)})
    helped: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class JealousyBody(Lasting):
    """Every answer of a jealousy note; each may stay empty."""

    title: str = ""
    what_happened: str = ""
    strength_before: int | None = None
    camera: str = ""
    feelings: tuple[Feeling, ...] = ()
    tender: tuple[str, ...] = choices(TENDER_REASONS)
    body_places: tuple[str, ...] = choices(BODY_PLACES)
    body_words: str = ""
    story: str = ""
    story_belief: int | None = None
    speaks_for: str = ""
    speaks_against: str = ""
    fuller_view: str = ""
    fuller_belief: int | None = None
    old_echo: str = ""
    jealousy_kinds: tuple[str, ...] = choices(JEALOUSY_KINDS)
    points_to: tuple[str, ...] = choices(POINTS_TO)
    matters: str = ""
    clause: str = code()
    clause_words: str = ""
    urge: str = ""
    did: str = ""
    tried: tuple[Attempt, ...] = ()
    ask: str = ""
    imagine: str = ""
    not_because: str = ""
    but_because: str = ""
    sentence: str = ""
    two_truths: str = ""
    strength_now: int | None = None
    strength_later: int | None = None
    later_words: str = ""
    asked_later_at: datetime | None = None
    open_step: int | None = setting(None)
    cooling_until: datetime | None = None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Strengths, feelings, what helped and what was chosen, each with its time."""
        found = [
            Reading(f"feeling.{f.name}", happened, f.strength)
            for f in self.feelings
            if f.strength is not None
        ]
        found += [
            Reading(f"helped.{a.what}", written, a.helped)
            for a in self.tried
            if a.helped is not None
        ]
        for series, at, value in (
            ("strength.before", happened, self.strength_before),
            ("strength.after", written, self.strength_now),
            ("strength.later", self.asked_later_at or written, self.strength_later),
            ("belief.before", happened, self.story_belief),
            ("belief.after", written, self.fuller_belief),
        ):
            if value is not None:
                found.append(Reading(series, at, value))
        return (*found, *self._choices(happened))

    def _choices(self, happened: datetime) -> Iterator[Reading]:
        """Each thing that was chosen counts once, so that counting needs no body."""
        chosen: dict[str, Iterable[str]] = {
            "tried": (each.what for each in self.tried),
            "tender": self.tender,
            "jealousy_kinds": self.jealousy_kinds,
            "points_to": self.points_to,
        }
        for name in CHOSEN:
            for what in dict.fromkeys(chosen[name]):
                yield Reading(f"{CHOSEN_AS}{name}", happened, 1, what)

    def bare(self) -> "JealousyBody":
        """The answers alone: without the step that was open."""
        return replace(self, open_step=None)
