"""How hard a text is to read: the grade of Flesch and Kincaid, with syllables counted by rule."""

import re

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:…]+(?=[\s”’\"]|$)|\n")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<=[^aeiouy])e(?:s|d)?$|(?<=[^l])es$")
_SPOKEN_END = re.compile(r"(?:[^aeiouy]le|[td]ed|[sxz]es|ches|shes|[cg]es|ses)$")


def grade(text: str) -> float:
    """Years of school: 8 is about age 13."""
    words = words_of(text)
    sentences = max(1, len([part for part in _SENTENCE_END.split(text) if words_of(part)]))
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def words_of(text: str) -> list[str]:
    """Every word of a text."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """How many syllables a word has, near enough."""
    plain = re.sub(r"['’]", "", word.lower())
    count = len(_VOWELS.findall(plain))
    if _SILENT_END.search(plain) and not _SPOKEN_END.search(plain):
        count -= 1
    return max(1, count)
