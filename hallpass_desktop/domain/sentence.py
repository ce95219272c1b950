"""Sentences that build themselves from a jealousy note; each part knows its answer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Formatter

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.jealousy import JealousyBody

LONGEST_PART = 140
MOST_FEELINGS = 3
GAP = "…"
_END_OF_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """The words of one language: the sentences with named slots, and how parts are fitted in.

    `joiners` are first words that the sentence brings itself, by slot.
    `openers` are words that start with a capital only because they start a sentence.
    """

    i_feel: str
    two_truths: str
    gaps: Mapping[str, str]
    says: Mapping[str, str]
    joiners: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    last_join: str = "{list} and {last}"


@dataclass(frozen=True, slots=True, repr=False)
class Part(Discreet):
    """Fixed words, a person's own words with the field they come from, or a slot still empty."""

    text: str
    slot: str = ""
    field: str = ""
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in parts; an edited one is a single part and belongs to the person."""

    parts: tuple[Part, ...]
    is_edited: bool = False

    @property
    def is_started(self) -> bool:
        """Whether at least one slot is filled."""
        return any(part.field and not part.is_empty for part in self.parts)

    @property
    def is_whole(self) -> bool:
        """Whether no slot is empty."""
        return not any(part.is_empty for part in self.parts)

    @property
    def text(self) -> str:
        """The words alone, with an ellipsis for each slot still empty."""
        return "".join(GAP if part.is_empty else part.text for part in self.parts)


def i_sentence(body: JealousyBody, words: SentenceWords) -> Sentence:
    """Say "I feel ... when ... because ... matters to me. Would you ...?", or the own version."""
    if body.sentence.strip():
        return _edited(body.sentence, "sentence")
    return _filled(words.i_feel, _i_answers(body, words), words)


def two_truths(body: JealousyBody, words: SentenceWords) -> Sentence:
    """Say "When I imagine ..., I feel ...; not because ..., but ...", or the own version."""
    if body.two_truths.strip():
        return _edited(body.two_truths, "two_truths")
    return _filled(words.two_truths, _truth_answers(body, words), words)


def _edited(text: str, name: str) -> Sentence:
    return Sentence((Part(text.strip(), name, name),), is_edited=True)


def _i_answers(body: JealousyBody, words: SentenceWords) -> dict[str, tuple[str, str]]:
    return {
        "feelings": (_feelings(body, words), "feelings"),
        "when": _first(body, "camera", "what_happened", empty="what_happened"),
        "because": _matters(body, words),
        "ask": (body.ask, "ask"),
    }


def _truth_answers(body: JealousyBody, words: SentenceWords) -> dict[str, tuple[str, str]]:
    return {
        "imagine": _first(body, "imagine", "story", empty="imagine"),
        "feelings": (_feelings(body, words), "feelings"),
        "not_because": (body.not_because, "not_because"),
        "but_because": (body.but_because, "but_because"),
    }


def _first(body: JealousyBody, *names: str, empty: str) -> tuple[str, str]:
    """The first of these answers that is filled, or nothing and the field to fill."""
    for name in names:
        text: str = getattr(body, name)
        if text.strip():
            return text, name
    return "", empty


def _matters(body: JealousyBody, words: SentenceWords) -> tuple[str, str]:
    if body.matters.strip() or not body.points_to:
        return body.matters, "matters"
    first = body.points_to[0]
    return words.says.get(f"points_to.{first}", first), "points_to"


def _feelings(body: JealousyBody, words: SentenceWords) -> str:
    """The strongest feelings, at most three, joined as the language joins a list."""
    strongest = sorted(body.feelings, key=lambda each: -(each.strength or 0))[:MOST_FEELINGS]
    said = [words.says.get(f"feeling.{each.name}", each.name) for each in strongest]
    *others, last = said or [""]
    return words.last_join.format(list=", ".join(others), last=last) if others else last


def _filled(
    template: str, answers: Mapping[str, tuple[str, str]], words: SentenceWords
) -> Sentence:
    parts: list[Part] = []
    for fixed, slot, _, _ in Formatter().parse(template):
        if fixed:
            parts.append(Part(fixed))
        if slot:
            parts.append(_part(slot, answers[slot], words))
    return Sentence(tuple(parts))


def _part(slot: str, answer: tuple[str, str], words: SentenceWords) -> Part:
    text, name = answer
    fitted = fitted_in(text, words.joiners.get(slot, ()), words.openers)
    if not fitted:
        return Part(words.gaps.get(slot, GAP), slot, name, is_empty=True)
    return Part(fitted, slot, name)


def fitted_in(text: str, joiners: tuple[str, ...], openers: frozenset[str]) -> str:
    """The first sentence of an answer, shaped to stand in the middle of another sentence."""
    first = _END_OF_SENTENCE.split(text.strip(), maxsplit=1)[0]
    bare = _shortened(" ".join(first.split()).strip(" .,;:!?…"))
    for joiner in joiners:
        if bare.casefold().startswith(f"{joiner} ".casefold()):
            bare = bare[len(joiner) + 1 :].lstrip()
            break
    word = re.match(r"[^\W\d_]+", bare)
    if word and word.group().casefold() in openers:
        return bare[0].lower() + bare[1:]
    return bare


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_PART:
        return text
    return text[:LONGEST_PART].rsplit(" ", 1)[0].rstrip(" ,;:") + GAP
