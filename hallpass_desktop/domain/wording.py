"""Gentle hints about words: vague ones, judgements dressed as feelings, "I am not enough"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import Token, tokens

REACH = 5
LOOK_BACK = 12
ANY_WORDS = "*"
ANY_ENDING = "~"
MOST_SKIPPED = 2


@dataclass(frozen=True, slots=True)
class Judgement:
    """A word that says what another person did; `feelings` are codes of what may be under it.

    `not_before` are words after which it means something else ("used to").
    """

    key: str
    forms: tuple[tuple[str, ...], ...]
    feelings: tuple[str, ...] = ()
    not_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class JudgementWords:
    """One language's judgements and the small words that show they are meant as a feeling."""

    words: tuple[Judgement, ...]
    feel: frozenset[str]
    being: tuple[tuple[str, ...], ...]
    fillers: frozenset[str]
    breaks: frozenset[str]
    objects: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False)
class JudgementHint(Discreet):
    """One judgement in a text: its place, the word as written, and the feelings to offer."""

    start: int
    end: int
    word: str
    key: str
    feelings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vague:
    """A phrase two people can agree on and mean two things; `ask` is the code of its question.

    Next to words of `not_before` and `not_after` it means something else ("two hours later").
    """

    key: str
    forms: tuple[tuple[str, ...], ...]
    ask: str = ""
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VagueWords:
    """One language's vague phrases, and the words that settle one when they follow it."""

    words: tuple[Vague, ...]
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class VagueHint(Discreet):
    """One vague phrase in a text: its place, the words as written, and the question to ask."""

    start: int
    end: int
    word: str
    key: str
    ask: str


Index = dict[str, list[tuple[tuple[str, ...], Judgement]]]
VagueIndex = dict[str, list[tuple[tuple[str, ...], Vague]]]


def inflected(form: tuple[str, ...], endings: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """A form with every ending in the place of each `~`."""
    known = tuple(endings)
    ways = [
        [word.removesuffix(ANY_ENDING) + end for end in known]
        if word.endswith(ANY_ENDING)
        else [word]
        for word in form
    ]
    return tuple(product(*ways))


def vague_hints(text: str, words: VagueWords) -> tuple[VagueHint, ...]:
    """Vague phrases that nothing settles, the longest where several begin at one word."""
    found: list[VagueHint] = []
    run, index, at = tokens(text), _by_first_vague_word(words.words), 0
    while at < len(run):
        vague, length = _longest_vague(run, at, index)
        if vague is not None and not _is_settled(run, at, length, vague, words):
            start, end = run[at].start, run[at + length - 1].end
            found.append(VagueHint(start, end, text[start:end], vague.key, vague.ask))
        at += max(1, length)
    return tuple(found)


def judgement_hints(text: str, words: JudgementWords) -> tuple[JudgementHint, ...]:
    """Judgement words that stand where a feeling would: "felt ...", "I was ...", "... me"."""
    found: list[JudgementHint] = []
    run, index = tokens(text), _by_first_word(words.words)
    for at in range(len(run)):
        for judgement, length in _starting(run, at, index):
            if _is_felt(run, at, length, words) and not _means_else(run, at + length, judgement):
                start, end = run[at].start, run[at + length - 1].end
                word = text[start:end]
                found.append(JudgementHint(start, end, word, judgement.key, judgement.feelings))
                break
    return tuple(found)


def judgement_named(name: str, words: JudgementWords) -> Judgement | None:
    """The judgement that a feeling's own word is, if it is one."""
    run = tokens(name)
    for judgement in words.words:
        if tuple(token.folded for token in run) in judgement.forms:
            return judgement
    return None


def says_not_enough(text: str, patterns: Iterable[tuple[str, ...]]) -> bool:
    """Whether the text says "I am not enough" in one of the ways a language has for it.

    A `*` in a pattern stands for up to two words; a pattern never crosses a clause.
    """
    run, index = tokens(text), _by_first(patterns)
    return any(
        _length(run, at, pattern)
        for at, token in enumerate(run)
        for pattern in index.get(token.folded, ())
    )


def _by_first(patterns: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for pattern in patterns:
        index.setdefault(pattern[0], []).append(pattern)
    return index


def _by_first_vague_word(words: tuple[Vague, ...]) -> VagueIndex:
    index: VagueIndex = {}
    for vague in words:
        for form in vague.forms:
            index.setdefault(form[0], []).append((form, vague))
    return index


def _longest_vague(run: tuple[Token, ...], at: int, index: VagueIndex) -> tuple[Vague | None, int]:
    """The phrase that begins at this word and reaches furthest, with its length in words."""
    best: tuple[Vague | None, int] = (None, 0)
    for form, vague in index.get(run[at].folded, ()):
        length = _length(run, at, form)
        if length > best[1]:
            best = (vague, length)
    return best


def _length(run: tuple[Token, ...], at: int, form: tuple[str, ...]) -> int:
    """How many words from here this form takes up; none if it does not stand here."""
    return _length_within(run, at, form, run[at].clause)


def _length_within(run: tuple[Token, ...], at: int, form: tuple[str, ...], clause: int) -> int:
    if not form:
        return 0
    if form[0] == ANY_WORDS:
        skips = range(MOST_SKIPPED + 1)
        lengths = ((skip, _length_within(run, at + skip, form[1:], clause)) for skip in skips)
        return next((skip + length for skip, length in lengths if length), 0)
    if at >= len(run) or run[at].clause != clause or run[at].folded != form[0]:
        return 0
    if len(form) == 1:
        return 1
    rest = _length_within(run, at + 1, form[1:], clause)
    return rest and rest + 1


def _is_settled(
    run: tuple[Token, ...], at: int, length: int, vague: Vague, words: VagueWords
) -> bool:
    clause, after = run[at].clause, at + length
    if at and run[at - 1].clause == clause and run[at - 1].folded in vague.not_after:
        return True
    following = [token.folded for token in run[after : after + REACH] if token.clause == clause]
    if following and following[0] in vague.not_before:
        return True
    return any(word in words.settled or word[0].isdigit() for word in following)


def _by_first_word(judgements: tuple[Judgement, ...]) -> Index:
    """Every form under its first word, longer forms first."""
    index: Index = {}
    for judgement in judgements:
        for form in judgement.forms:
            index.setdefault(form[0], []).append((form, judgement))
    for forms in index.values():
        forms.sort(key=lambda pair: -len(pair[0]))
    return index


def _starting(run: tuple[Token, ...], at: int, index: Index) -> Iterator[tuple[Judgement, int]]:
    """Judgements whose words begin at this place, each with its length in words."""
    for form, judgement in index.get(run[at].folded, ()):
        if tuple(token.folded for token in run[at : at + len(form)]) == form:
            yield judgement, len(form)


def _is_felt(run: tuple[Token, ...], at: int, length: int, words: JudgementWords) -> bool:
    near = run[max(0, at - LOOK_BACK) : at]
    before = [token.folded for token in near if token.clause == run[at].clause]
    if _after_feel(before[-REACH:], words) or _after_being(before, words):
        return True
    after = at + length
    same_clause = after < len(run) and run[after].clause == run[at].clause
    return same_clause and run[after].folded in words.objects


def _after_feel(before: list[str], words: JudgementWords) -> bool:
    for word in reversed(before):
        if word in words.feel:
            return True
        if word in words.breaks:
            return False
    return False


def _after_being(before: list[str], words: JudgementWords) -> bool:
    """Whether "I was", "I have been" and the like stand right before, small words between."""
    end = len(before)
    while end and before[end - 1] in words.fillers:
        end -= 1
    return any(tuple(before[max(0, end - len(form)) : end]) == form for form in words.being)


def _means_else(run: tuple[Token, ...], after: int, judgement: Judgement) -> bool:
    return after < len(run) and run[after].folded in judgement.not_before
