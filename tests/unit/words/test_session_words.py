"""The words of the sessions for two: each part has its own, and each session its own sentences."""

import copy
import re
import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from hallpass_desktop.domain.session import AGENDAS, OUTCOMES, Part, SessionKind
from hallpass_desktop.domain.session_words import SessionWordsError, session_words
from hallpass_desktop.domain.wording import judgement_hints
from hallpass_desktop.system.content import Content
from tests.unit.words.conftest import CONTENT
from tests.unit.words.readability import grade
from tests.unit.words.test_content import FORBIDDEN

HARDEST = 5.0
# Where the ideas of the content brief are: words that only a session about them would use.
IDEAS = {
    "S2 each one's own stand": (SessionKind.OPENING, "does not argue with it"),
    "S2 asked as a real question": (SessionKind.OPENING, "see how you see it"),
    "S13 just before": (SessionKind.WALK, "whether the yes is still there"),
    "S13 a week later": (SessionKind.DEBRIEF, "again in a week how it sits with us"),
    "S14 one sentence stops it all": (SessionKind.WALK, "stop it all for us at once"),
    "S14 stopping is free": (SessionKind.DEBRIEF, "If one of you says stop, it stops"),
    "S16 how are you": (SessionKind.DEBRIEF, "How are you"),
    "S16 a surprise": (SessionKind.DEBRIEF, "did something surprise you"),
    "S16 go on, change, stop": (SessionKind.DEBRIEF, "Go on, change it or stop"),
    "S17 opening": (SessionKind.OPENING, "have not made up my mind"),
    "S17 limits": (SessionKind.WALK, "from fine to too much"),
    "S17 jealousy in the moment": (SessionKind.MOMENT, "tell you rather than go quiet"),
    "S17 a pause": (SessionKind.FREE, "I need to stop for now"),
}


@pytest.fixture
def page() -> dict[str, Any]:
    return tomllib.loads((CONTENT / "en" / "sessions.toml").read_text("utf-8"))


def all_words(page: dict[str, Any]) -> str:
    """Every text below a table."""
    return "\n".join(each if isinstance(each, str) else all_words(each) for each in page.values())


def test_every_part_but_the_end_has_its_words(content: Content) -> None:
    for kind, words in content.sessions.items():
        assert tuple(words.parts) == AGENDAS[kind][:-1]
        assert AGENDAS[kind][-1] is Part.OVER


def test_each_has_at_least_eight_sentences(content: Content) -> None:
    assert min(len(words.sentences) for words in content.sessions.values()) >= 8


def test_english_leaves_room_for_longer_languages(content: Content) -> None:
    every = content.sessions.values()
    parts = [part for words in every for part in words.parts.values()]

    assert max(len(words.title) for words in every) <= 32
    assert max(len(part.label) for part in parts) <= 32
    assert max(len(part.heading) for part in parts) <= 48
    assert max(len(part.help) for part in parts) <= 100
    assert max(len(text) for words in every for text in (words.help, words.ends_in)) <= 100
    assert max(len(text) for words in every for text in words.sentences) <= 100


def test_no_sentence_stands_anywhere_else(content: Content) -> None:
    ours = [text.casefold() for each in content.sessions.values() for text in each.sentences]
    starters = {text.casefold() for each in content.starters for text in each.sentences}
    guide = {block.text.casefold() for topic in content.guide.topics for block in topic.blocks}

    assert len(set(ours)) == len(ours)
    assert (starters | guide).isdisjoint(ours)


def test_no_two_sessions_end_in_the_same(content: Content) -> None:
    said = {
        (words.ends_in, words.parts[OUTCOMES[kind]].heading)
        for kind, words in content.sessions.items()
    }

    assert len(said) == len(SessionKind)


@pytest.mark.parametrize("idea", IDEAS)
def test_every_idea_of_the_brief_is_in_its_session(idea: str, page: dict[str, Any]) -> None:
    kind, words = IDEAS[idea]

    assert words in all_words(page[kind])


@pytest.mark.parametrize("word", FORBIDDEN)
def test_the_voice_leaves_some_words_out(word: str, page: dict[str, Any]) -> None:
    assert not re.search(rf"\b{re.escape(word)}|{re.escape(word)}\b", all_words(page).casefold())


def test_no_sentence_is_asked_about_by_our_own_hints(content: Content) -> None:
    said = [text for each in content.sessions.values() for text in each.sentences]

    assert [text for text in said if judgement_hints(text, content.judgements)] == []


@pytest.mark.parametrize("kind", SessionKind)
def test_a_session_can_be_read_by_somebody_of_thirteen(
    kind: SessionKind, page: dict[str, Any]
) -> None:
    assert grade(all_words(page[kind])) <= HARDEST


Spoil = Callable[[dict[str, Any]], object]


def _lacks_a_session(page: dict[str, Any]) -> None:
    del page["repair"]


def _lacks_a_part(page: dict[str, Any]) -> None:
    del page["walk"]["parts"]["grid"]


def _has_a_part_too_many(page: dict[str, Any]) -> None:
    page["free"]["parts"]["grid"] = page["walk"]["parts"]["grid"]


def _lacks_a_line(page: dict[str, Any]) -> None:
    del page["free"]["parts"]["arrive"]["help"]


def _has_few_sentences(page: dict[str, Any]) -> None:
    for code in ("s01", "s02", "s03"):
        del page["moment"]["sentences"][code]


def _says_it_twice(page: dict[str, Any]) -> None:
    page["moment"]["sentences"]["s01"] = page["free"]["sentences"]["s01"].upper()


def _ends_alike(page: dict[str, Any]) -> None:
    page["moment"]["ends_in"] = page["free"]["ends_in"]


def _is_long(page: dict[str, Any]) -> None:
    page["debrief"]["parts"]["arrive"]["heading"] = "a" * 97


def _is_empty(page: dict[str, Any]) -> None:
    page["review"]["help"] = ""


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_lacks_a_session, "repair"),
        (_lacks_a_part, "walk"),
        (_has_a_part_too_many, "free"),
        (_lacks_a_line, "free"),
        (_has_few_sentences, "moment"),
        (_says_it_twice, "sentence"),
        (_ends_alike, "outcome"),
        (_is_long, "debrief"),
        (_is_empty, "review"),
    ],
)
def test_a_page_that_is_not_in_the_form_is_refused(
    spoil: Spoil, named: str, page: dict[str, Any]
) -> None:
    spoiled = copy.deepcopy(page)
    spoil(spoiled)

    with pytest.raises(SessionWordsError, match=named):
        session_words(spoiled)
