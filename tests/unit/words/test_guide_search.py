"""The guide is searched by the beginnings of words; every hit shows where."""

import pytest

from hallpass_desktop.domain.guide import Block, Shape, Topic
from hallpass_desktop.domain.guide_search import GuideIndex, Hit, spans

LONG = "It was late, and the street was quiet, and nobody came. " * 3
SEA = Topic(
    "sea",
    "The sea at night",
    "Waves and lamps",
    (Block(Shape.WORDS, "Nothing here."), Block(Shape.ITEM, f"{LONG}Then a café lamp went on.")),
)
HILL = Topic("hill", "The hill", "Grass", (Block(Shape.WORDS, "From here you see the sea."),))


@pytest.fixture
def index() -> GuideIndex:
    return GuideIndex((HILL, SEA))


def found(index: GuideIndex, query: str) -> list[str]:
    return [hit.topic.code for hit in index.find(query)]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.mark.parametrize("query", ["", "   ", "?!", "zebra", "sea zebra"])
def test_words_that_are_not_there_find_nothing(index: GuideIndex, query: str) -> None:
    assert index.find(query) == ()


def test_a_topic_that_names_the_word_comes_first(index: GuideIndex) -> None:
    assert found(index, "sea") == ["sea", "hill"]


def test_every_word_has_to_be_there_but_not_side_by_side(index: GuideIndex) -> None:
    assert found(index, "waves cafe") == ["sea"]


@pytest.mark.parametrize("query", ["CAFE", "café", "cafe\u0301", "caf"])
def test_case_accents_and_endings_do_not_matter(index: GuideIndex, query: str) -> None:
    (hit,) = index.find(query)

    assert marked(hit) == ["café"]


def test_a_hit_shows_the_words_around_it_cut_between_words(index: GuideIndex) -> None:
    (hit,) = index.find("lamp went")

    assert hit.block == 1
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith("Then a café lamp went on.")
    assert marked(hit) == ["lamp", "went"]


def test_words_of_the_title_are_marked_there(index: GuideIndex) -> None:
    hit = index.find("night")[0]

    assert [hit.topic.title[start:end] for start, end in hit.title_marks] == ["night"]
    assert (hit.snippet, hit.block) == ("Waves and lamps", None)


def test_marks_are_whole_words() -> None:
    text = "Jealousy, and jealous people."

    assert [text[a:b] for a, b in spans(text, ("jealous",))] == ["Jealousy", "jealous"]
