"""What the content files hold, and how languages lie over each other."""

from dataclasses import fields
from pathlib import Path

import pytest

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.prompts import Reader, question
from hallpass_desktop.domain.wording import vague_hints
from hallpass_desktop.system.content import Content

UNASKED = {"sentence", "two_truths", "asked_later_at", "open_step", "cooling_until"}
FORBIDDEN = (
    "victim", "cheater", "guilty", "crazy", "toxic", "insecure", "trust issues", "should", "!",
)  # fmt: skip


def test_every_answer_of_the_note_has_a_label(content: Content) -> None:
    asked = {entry.name for entry in fields_of(JealousyBody())} - UNASKED

    missing = {name for name in asked if not content.texts("jealousy").get(f"field.{name}.label")}

    assert missing == set()


def test_no_prompt_is_left_without_a_field(content: Content) -> None:
    named = {key.split(".")[1] for key in content.texts("jealousy") if key.startswith("field.")}

    assert named <= {entry.name for entry in fields(JealousyBody)} | {"happened", "links"}


@pytest.mark.parametrize("word", FORBIDDEN)
@pytest.mark.parametrize(
    "page",
    [
        "jealousy",
        "grounding",
        "need",
        "request",
        "worksheet",
        "readiness",
        "repair_plan",
        "first_evening",
        "set_off",
        "flare_up",
        "signs",
        "afterword",
        "action_point",
        "check_in",
        "prompts",
    ],
)
def test_the_voice_leaves_some_words_out(word: str, page: str, content: Content) -> None:
    said = " ".join(content.texts(page).values()).casefold()

    assert word not in said


@pytest.mark.parametrize("word", FORBIDDEN)
def test_the_sentences_to_begin_with_leave_them_out_too(word: str, content: Content) -> None:
    groups = content.starters
    said = " ".join(text for group in groups for text in (group.help, *group.sentences))

    assert word not in said.casefold()


def test_the_signs_that_matter_in_a_repair_are_read_and_never_asked(content: Content) -> None:
    said = content.texts("signs")
    repair = {key.partition(".")[2] for key in said if key.startswith("repair.")}

    assert repair == {"wounds", "trust", "daily", "fear"}
    assert not any("?" in words for words in said.values())
    assert not any(sign.isdigit() for words in said.values() for sign in words)


def test_there_are_sentences_for_each_of_the_five_occasions(content: Content) -> None:
    groups = content.starters

    assert [group.code for group in groups] == [
        "opening", "limits", "afterwards", "moment", "pause",
    ]  # fmt: skip
    assert min(len(group.sentences) for group in groups) >= 8
    assert max(len(text) for group in groups for text in group.sentences) <= 120


@pytest.mark.parametrize("word", FORBIDDEN)
def test_the_suggested_steps_leave_them_out_too(word: str, content: Content) -> None:
    every = content.repair_suggestions.values()
    said = " ".join(each.title for suggestions in every for each in suggestions)

    assert word not in said.casefold()


def test_no_suggested_step_is_asked_about_by_our_own_hints(content: Content) -> None:
    titles = [each.title for some in content.repair_suggestions.values() for each in some]
    assert vague_hints("when it gets too much", content.vague)

    assert [title for title in titles if vague_hints(title, content.vague)] == []


def test_every_horizon_but_the_fourth_suggests_openness(content: Content) -> None:
    found = content.repair_suggestions

    assert [any(each.is_openness for each in found[horizon]) for horizon in found] == [
        True, True, True, False, True,
    ]  # fmt: skip


def test_no_sentence_to_begin_with_is_in_the_guide_too(content: Content) -> None:
    guide = {block.text for topic in content.guide.topics for block in topic.blocks}

    assert guide.isdisjoint(text for group in content.starters for text in group.sentences)


def test_another_language_lies_over_the_english_one(tmp_path: Path) -> None:
    for name, text in (("en", 'a = "one"\nb = "two"'), ("de", 'b = "zwei"')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.toml").write_text(text, encoding="utf-8")

    said = Content("de_AT", tmp_path).texts("page")

    assert said == {"a": "one", "b": "zwei"}


def test_the_grounding_minute_breathes_names_and_asks(content: Content) -> None:
    steps = content.grounding.steps

    assert [step.code for step in steps] == ["breathe", "name", "ask"]
    assert [step.breaths for step in steps] == [6, 0, 0]


def test_there_is_a_question_for_every_week_and_every_fortnight(content: Content) -> None:
    weekly = content.weekly

    assert len(set(weekly.alone)) == len(weekly.alone) >= 52
    assert len(set(weekly.two)) == len(weekly.two) >= 26
    assert question(weekly, Reader.TWO, 1) in weekly.two


def test_a_question_is_short_and_asks(content: Content) -> None:
    asked = (*content.weekly.alone, *content.weekly.two)

    assert max(map(len, asked)) <= 80
    assert [text for text in asked if not text.endswith(("?", "…"))] == []
