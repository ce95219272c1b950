"""Where in the guide each idea stands that it must hold, by the words that say it."""

import re

import pytest

from hallpass_desktop.gui.pages.registry import PAGES
from hallpass_desktop.system.content import Content
from tests.unit.words.conftest import CONTENT
from tests.unit.words.test_content import FORBIDDEN
from tests.unit.words.test_guide import IDEAS

# Idea of the content brief, topic, and what is said there about it.
MAP = (
    (1, "what-counts", ("kissing", "flirting", "sleeping over", "feelings")),
    (2, "opening-words", ("what would be fine for you", "for me kissing would be all right")),
    (3, "jealousy", ("say it rather than bottle it up", "not because i grudge you")),
    (4, "amounts", ("two numbers", "middle")),
    (5, "enough", ("one person can meet every need", "“i am too little” is about your worth")),
    (6, "deciding", ("revenge", "curiosity", "regret", "hold dear", "keep to what we say")),
    (7, "deciding", ("steady", "testing", "stranger", "daydream")),
    (8, "forecasts", ("well", "trace", "hurt")),
    (
        9,
        "forecasts",
        ("free to say no", "limits", "told afterwards", "before and after", "testing"),
    ),
    (10, "deciding", ("why are we doing this", "poor cure", "poor punishment")),
    (11, "what-counts", ("how often", "who", "photo")),
    (12, "around-the-evening", ("test", "contracep", "protection", "where you are")),
    (13, "around-the-evening", ("just before", "right after", "a week")),
    (14, "around-the-evening", ("one short sentence", "no reason")),
    (15, "hard-words", ("somebody who never signed your agreement", "relationship")),
    (16, "around-the-evening", ("surprise", "change")),
    (17, "opening-words", ("do not want us to decide", "check in afterwards")),
    (18, "mistakes", ("quick fix", "words left open", "no plan for afterwards", "punishment")),
    (19, "jealousy", ("safety", "attention", "reassurance", "replaced", "proves nothing")),
    (20, "practices", ("breathe, and name it", "ask for one thing", "say it from “i”")),
    (21, "trust", ("small and steady", "once a week", "being open")),
    (22, "alternatives", ("daydream", "sensual", "something new", "massage", "learn before")),
    (23, "outcomes", ("more honest", "exclusive", "infection", "pregnancy", "your history")),
    (
        24,
        "deeper",
        ("dissatisfaction", "core values", "talks that never happen", "a change in who"),
    ),
    (25, "hurt", ("stop", "cut off", "tests and contraception")),
    (26, "talking", ("let you finish", "pushes", "who is for what", "who may know")),
    (27, "forecasts", ("nobody was pushed", "said back", "stop it", "a person or a place")),
    (28, "structures", ("core value", "trial", "no name yet")),
    (29, "professional", ("mistrust", "neutral", "same wound")),
    (30, "hurt", ("allowed to be hurt", "calm talk", "how much you want", "weeks or months")),
    (31, "questions", ("leave to cheat", "end relationships", "only one of us", "sexual health")),
    (33, "reasons", ("something new", "level of desire", "symbol", "feel wanted", "free", "grow")),
)
# What the guide has to explain at all, and the topics that do.
SUBJECTS = {
    "what a pass is, and how people use the word": ("pass",),
    "reasons, and the needs beneath": ("reasons",),
    "what can go well and what goes wrong": ("good-and-hard",),
    "reflection, forecasts and checklists": ("deciding", "forecasts", "around-the-evening"),
    "common mistakes": ("mistakes",),
    "jealousy as information, and three practices": ("jealousy", "practices", "enough"),
    "other ways": ("alternatives", "amounts"),
    "how it tends to turn out": ("outcomes",),
    "signs of a deeper matter": ("deeper",),
    "monogamy, open and undefined": ("structures",),
    "talking to friends": ("talking",),
    "a professional": ("professional",),
    "common questions": ("questions",),
    "consent, coercion and control": ("consent",),
}
QUESTIONS = ("cheat", "end relationships", "only one", "sexual health")
HELP = ("emergency number", "helpline", "doctor", "tell one person")
# Pages that are not there yet, by what the guide could call them.
MISSING = {
    "boundaries": r"under boundaries|the grid|boundaries page",
    "repair": r"repair plan (here|belongs)|under repair",
    "summary": r"the summary|summary page",
    "together": r"together page|the stage",
    "insights": r"under insights|insights page",
}
STILL_TO_COME = r"has no page of its own|cannot make such a page|not part of this notebook yet"


@pytest.mark.parametrize(("idea", "code", "words"), MAP)
def test_an_idea_stands_in_its_topic(
    idea: int, code: str, words: tuple[str, ...], content: Content
) -> None:
    text = said(content, code)

    assert [word for word in words if word not in text] == []
    assert idea in IDEAS[code]


def test_the_map_names_every_idea_but_the_weekly_questions() -> None:
    assert [idea for idea, _, _ in MAP] == [*range(1, 32), 33]


def test_an_idea_in_the_wrong_topic_would_be_noticed(content: Content) -> None:
    (_, _, words) = MAP[11]

    assert any(word not in said(content, "enough") for word in words)


@pytest.mark.parametrize("codes", SUBJECTS.values(), ids=SUBJECTS)
def test_every_subject_has_its_topics(codes: tuple[str, ...], content: Content) -> None:
    assert set(codes) <= {topic.code for topic in content.guide.topics}


def test_the_questions_people_ask_and_the_ways_to_help_are_there(content: Content) -> None:
    asked, helped = said(content, "questions"), said(content, "consent")

    assert [word for word in QUESTIONS if word not in asked] == []
    assert [word for word in HELP if word not in helped] == []


def test_no_topic_leads_to_a_page_that_is_not_there(content: Content) -> None:
    there = {page.code for page in PAGES}
    named = {
        (topic.code, page)
        for topic in content.guide.topics
        for page, called in MISSING.items()
        if page not in there and re.search(called, said(content, topic.code))
    }

    assert named == set()


def test_a_topic_that_does_would_be_noticed() -> None:
    assert re.search(MISSING["boundaries"], "under boundaries the grid keeps these answers")
    assert re.search(MISSING["summary"], "the summary here can hold what has changed")


def test_a_topic_whose_page_is_still_to_come_says_so(content: Content) -> None:
    assert re.search(STILL_TO_COME, said(content, "what-counts"))


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_file_of_the_content_uses_a_word_the_voice_leaves_out(word: str) -> None:
    whole = re.compile(
        rf"\b{re.escape(word)}\b" if word.isalpha() else re.escape(word), re.IGNORECASE
    )
    files = [path for path in CONTENT.rglob("*") if path.suffix in {".md", ".toml"}]

    found = [
        f"{path.name}: {line}"
        for path in files
        if path.name != "hints.toml"  # what somebody may write, and is asked about
        for line in path.read_text(encoding="utf-8").splitlines()
        if whole.search(line) and not line.startswith("#")
    ]

    assert len(files) > 30
    assert found == []


def said(content: Content, code: str) -> str:
    """All words of a topic, in small letters."""
    topic = content.guide.topic(code)
    return " ".join((topic.title, *(block.text for block in topic.blocks))).casefold()
