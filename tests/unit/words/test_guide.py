"""What the guide says: every idea has its place, in short everyday words."""

import re
import shutil
from itertools import combinations
from pathlib import Path

import pytest

from hallpass_desktop.domain.guide import Shape, Topic
from hallpass_desktop.system.content import FOLDER, Content
from tests.unit.words.conftest import CONTENT
from tests.unit.words.readability import grade, syllables, words_of
from tests.unit.words.test_content import FORBIDDEN

CODES = sorted(path.stem for path in (CONTENT / "en" / "guide").glob("*.md"))
FEWEST_WORDS = 300
HARDEST_TOPIC, HARDEST_ON_AVERAGE = 6.0, 5.0
NOT_INSIDE = {"I"}
LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_HEADING = 32, 40, 46

# Which ideas of the content brief each topic holds. S32 is the weekly prompts.
IDEAS = {
    "pass": {1, 31, 33},
    "reasons": {10, 33},
    "good-and-hard": {23},
    "outcomes": {23},
    "structures": {28},
    "questions": {31},
    "what-counts": {1, 2, 11},
    "deciding": {6, 7, 10},
    "forecasts": {8, 9, 27},
    "around-the-evening": {12, 13, 14, 16},
    "mistakes": {18},
    "amounts": {4},
    "alternatives": {22},
    "practices": {20},
    "jealousy": {3, 19},
    "enough": {5},
    "hurt": {25, 30},
    "trust": {21, 25},
    "deeper": {24},
    "writing": {19},
    "together": {2, 14, 17},
    "opening-words": {2, 17},
    "hard-words": {14, 15, 16, 17},
    "talking": {26},
    "professional": {29},
    "bringing": {29},
    "consent": {9, 27},
}


@pytest.fixture(params=CODES)
def topic(request: pytest.FixtureRequest, content: Content) -> Topic:
    return content.guide.topic(request.param)


def test_every_idea_has_a_topic() -> None:
    held = set().union(*IDEAS.values())

    assert held == set(range(1, 34)) - {32}


def test_every_file_is_in_the_index_and_names_its_ideas(content: Content) -> None:
    listed = [topic.code for topic in content.guide.topics]

    assert sorted(listed) == sorted([*CODES, "limits"])
    assert set(IDEAS) == set(CODES)


def test_every_topic_is_in_the_package_as_it_was_written() -> None:
    for code in CODES:
        path = Path("en", "guide", f"{code}.md")
        assert (FOLDER / path).read_bytes() == (CONTENT / path).read_bytes()
    for name in ("guide.toml", "prompts.toml"):
        assert (FOLDER / "en" / name).read_bytes() == (CONTENT / "en" / name).read_bytes()


def test_a_translated_topic_lies_over_the_english_one(tmp_path: Path) -> None:
    shutil.copytree(CONTENT / "en", tmp_path / "en")
    (tmp_path / "de" / "guide").mkdir(parents=True)
    (tmp_path / "de" / "guide" / "pass.md").write_text("# Titel\nKurz\n\nWörter.\n", "utf-8")
    (tmp_path / "de" / "guide.toml").write_text('group.helping.title = "Hilfe"\n', "utf-8")

    guide = Content("de_AT", tmp_path).guide

    assert (guide.topic("pass").title, guide.topic("reasons").title) == (
        "Titel",
        "Why people think about it",
    )
    assert [group.title for group in guide.groups][::3] == ["Understanding", "Hilfe"]
    assert guide.topic("pass").related == ("questions", "reasons", "good-and-hard")


def test_what_holds_on_some_systems_only_is_not_found_by_a_search(content: Content) -> None:
    said = " ".join(block.text for block in content.guide.topic("limits").blocks)

    assert "Someone beside you" in said
    assert "every connection" not in said


def test_a_topic_is_long_enough_to_help(topic: Topic) -> None:
    assert len(words_of(_text(topic))) >= FEWEST_WORDS


def test_a_topic_can_be_read_by_somebody_of_thirteen(topic: Topic) -> None:
    assert grade(_text(topic)) <= HARDEST_TOPIC


def test_the_guide_as_a_whole_is_easy(content: Content) -> None:
    grades = [grade(_text(content.guide.topic(code))) for code in CODES]

    assert sum(grades) / len(grades) <= HARDEST_ON_AVERAGE


def test_the_voice_leaves_some_words_out(topic: Topic) -> None:
    said = f"{topic.title} {topic.summary} {_text(topic)}".casefold()

    found = [word for word in FORBIDDEN if re.search(_whole(word), said)]

    assert found == []


def test_a_topic_has_no_links_and_no_shouting(topic: Topic) -> None:
    assert not re.search(r"https?:|www\.|\.(com|org|net)\b|@|\b[A-Z]{3,}\b", _text(topic))


def test_titles_fit_their_list(topic: Topic) -> None:
    headings = [block.text for block in topic.blocks if block.shape is Shape.HEADING]

    assert len(topic.title) <= LONGEST_TITLE
    assert len(topic.summary) <= LONGEST_SUMMARY
    assert max(map(len, headings)) <= LONGEST_HEADING
    assert not any(text.endswith(".") for text in (topic.title, topic.summary, *headings))


def test_titles_are_in_sentence_case(topic: Topic) -> None:
    headings = [block.text for block in topic.blocks if block.shape is Shape.HEADING]
    words = [word for text in (topic.title, *headings) for word in re.split(r"[ “”:]", text)[1:]]

    assert [word for word in words if word.istitle() and word not in NOT_INSIDE] == []


def test_related_topics_exist_and_are_others(content: Content) -> None:
    known = {topic.code for topic in content.guide.topics}

    for topic in content.guide.topics:
        assert 2 <= len(topic.related) <= 3
        assert set(topic.related) <= known - {topic.code}


def test_no_paragraph_is_said_twice(content: Content) -> None:
    told = [
        block.text
        for code in CODES
        for block in content.guide.topic(code).blocks
        if block.shape is not Shape.HEADING
    ]

    assert len(set(told)) == len(told)


def test_no_two_topics_share_a_long_run_of_words(content: Content) -> None:
    runs = {code: _runs(_text(content.guide.topic(code))) for code in CODES}

    shared = {(a, b): runs[a] & runs[b] for a, b in combinations(CODES, 2) if runs[a] & runs[b]}

    assert shared == {}


def test_sentences_to_borrow_can_be_said_by_anybody(content: Content) -> None:
    said = [
        block.text
        for code in CODES
        for block in content.guide.topic(code).blocks
        if block.shape is Shape.SAYING
    ]

    assert len(said) >= 50
    assert max(map(len, said)) <= 170


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("home", 1), ("table", 2), ("wanted", 2), ("asked", 1), ("jealousy", 3),
        ("needed", 2), ("houses", 2), ("don’t", 1), ("the", 1), ("people", 2), ("open", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_near_enough(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_is_found_hard() -> None:
    easy = "You are sad. That is all right. Sit down and breathe."
    hard = (
        "Attachment-related hypervigilance, notwithstanding its evolutionary functionality, "
        "characteristically precipitates interpersonal dissatisfaction and misinterpretation."
    )

    assert grade(easy) < 2
    assert grade(hard) > 16


def _text(topic: Topic) -> str:
    return "\n".join(block.text for block in topic.blocks)


def _whole(word: str) -> str:
    return rf"\b{re.escape(word)}\b" if word.isalpha() else re.escape(word)


def _runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    words = [word.lower() for word in words_of(text)]
    return {tuple(words[place : place + length]) for place in range(len(words) - length + 1)}
