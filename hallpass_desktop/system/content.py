"""Prompts, word lists and pages in one language, read from the package's own data."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.grounding import GroundingMinute, GroundingStep
from hallpass_desktop.domain.guide import Guide
from hallpass_desktop.domain.identity import NameWords
from hallpass_desktop.domain.prompts import Prompts
from hallpass_desktop.domain.repair_suggestions import Suggestions, read_suggestions
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.session_words import SessionWords, session_words
from hallpass_desktop.domain.starters import StarterGroup, read_starters
from hallpass_desktop.domain.templates import Template
from hallpass_desktop.domain.wording import (
    Judgement,
    JudgementWords,
    Vague,
    VagueWords,
    inflected,
)
from hallpass_desktop.system.guide_files import LIMITS, read_guide

FOLDER = Path(__file__).resolve().parent.parent / "data" / "content"
FALLBACK = "en"


class Content:
    """What the app can say beyond its labels; every page is read when it is first asked for."""

    def __init__(self, language: str = FALLBACK, folder: Path = FOLDER) -> None:
        general = language.partition("_")[0]
        names = dict.fromkeys((FALLBACK, general, language))
        self._folders = tuple(folder / name for name in names)
        self._pages: dict[str, dict[str, Any]] = {}
        self._texts: dict[str, Mapping[str, str]] = {}

    def texts(self, page: str) -> Mapping[str, str]:
        """Every text of a page under its dotted name, for example `field.camera.label`."""
        if page not in self._texts:
            self._texts[page] = MappingProxyType(dict(_flat(self._page(page))))
        return self._texts[page]

    @cached_property
    def grounding(self) -> GroundingMinute:
        """The minute to slow down."""
        page = self._page("grounding")
        minute = page["minute"]
        return GroundingMinute(
            minute["title"], minute["help"], tuple(map(_grounding_step, page["step"]))
        )

    @cached_property
    def guide(self) -> Guide:
        """The offline guide, with the page of limits as one of its topics."""
        return read_guide(self._folders, self._page("guide"), self.texts(LIMITS))

    @cached_property
    def weekly(self) -> Prompts:
        """The small questions for each week."""
        said = self._page("prompts")
        return Prompts(tuple(said["alone"].values()), tuple(said["two"].values()))

    @cached_property
    def starters(self) -> tuple[StarterGroup, ...]:
        """Sentences to begin with, by occasion."""
        return read_starters(self._page("starters"))

    @cached_property
    def sessions(self) -> Mapping[SessionKind, SessionWords]:
        """The words of the sessions for two people at one screen."""
        return session_words(self._page("sessions"))

    @cached_property
    def repair_suggestions(self) -> Suggestions:
        """Steps of a repair plan on offer, by horizon."""
        return read_suggestions(self._page("repair_suggestions"))

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """The beginnings of free notes that the app brings."""
        page = self._page("templates").values()
        return tuple(Template(name=each["name"], text=each["text"].strip("\n")) for each in page)

    @cached_property
    def judgements(self) -> JudgementWords:
        """Judgement words and how they are meant as a feeling."""
        table = self._page("hints")["judgement"]
        return JudgementWords(
            words=tuple(map(_judgement, table["words"])),
            feel=_word_set(table["feel"]),
            being=_phrases(table["being"]),
            fillers=_word_set(table["fillers"]),
            breaks=_word_set(table["breaks"]),
            objects=_word_set(table["objects"]),
        )

    @cached_property
    def vague(self) -> VagueWords:
        """Vague phrases and what settles them."""
        table = self._page("hints")["vague"]
        return VagueWords(
            words=tuple(_vague(words, table["endings"]) for words in table["words"]),
            settled=_word_set(table["settled"]),
        )

    @cached_property
    def not_enough(self) -> tuple[tuple[str, ...], ...]:
        """The ways to say "I am not enough"."""
        return _phrases(self._page("hints")["not_enough"]["patterns"])

    @cached_property
    def names(self) -> NameWords:
        """What is no name although it has a capital."""
        table = self._page("hints")["identity"]
        return NameWords(
            not_names=_word_set(table["not_names"]),
            particles=_word_set(table["particles"]),
            titles=_word_set(table["titles"]),
            not_handles=_word_set(table["not_handles"]),
            not_name_endings=tuple(table["not_name_endings"]),
        )

    @cached_property
    def hint_texts(self) -> Mapping[str, str]:
        """The sentences of the hints, by dotted name, for example `identity.phone`."""
        return self.texts("hints")

    @cached_property
    def joiners(self) -> Mapping[str, tuple[str, ...]]:
        """First words that a self-building sentence brings itself, by slot."""
        return {slot: tuple(words) for slot, words in self._page("sentence")["joiners"].items()}

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words that lose their capital inside a sentence."""
        return frozenset(word.casefold() for word in self._page("sentence")["openers"])

    def _page(self, name: str) -> dict[str, Any]:
        if name not in self._pages:
            page: dict[str, Any] = {}
            for folder in self._folders:
                path = folder / f"{name}.toml"
                if path.is_file():
                    _lay_over(page, tomllib.loads(path.read_text(encoding="utf-8")))
            self._pages[name] = page
        return self._pages[name]


def _lay_over(below: dict[str, Any], above: Mapping[str, Any]) -> None:
    """Lay one language over another, table by table; what is not said above stays."""
    for key, value in above.items():
        if isinstance(value, dict) and isinstance(below.get(key), dict):
            _lay_over(below[key], value)
        else:
            below[key] = value


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, str):
            yield prefix + key, value
        elif isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")


def _grounding_step(table: Mapping[str, Any]) -> GroundingStep:
    return GroundingStep(
        table["code"],
        table["title"],
        table["text"],
        table.get("placeholder", ""),
        table.get("breaths", 0),
    )


def _judgement(table: Mapping[str, Any]) -> Judgement:
    key = table["key"]
    return Judgement(
        key=key,
        forms=_phrases(table.get("forms", [key])),
        feelings=tuple(table["feelings"]),
        not_before=_word_set(table.get("not_before", [])),
    )


def _vague(table: Mapping[str, Any], endings: list[str]) -> Vague:
    key = table["key"]
    forms = _phrases(table.get("forms", [key]))
    return Vague(
        key=key,
        forms=tuple(each for form in forms for each in inflected(form, endings)),
        ask=table["ask"],
        not_before=_word_set(table.get("not_before", [])),
        not_after=_word_set(table.get("not_after", [])),
    )


def _word_set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded, words))


def _phrases(texts: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(folded(text).split()) for text in texts)
