"""What the content files hold, and how languages lie over each other."""

from dataclasses import fields
from pathlib import Path

import pytest

from hallpass_desktop.domain.grounding import Breath, breath_at
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.system.content import Content

UNASKED = {"sentence", "two_truths", "asked_later_at", "open_step", "cooling_until"}
FORBIDDEN = (
    "victim", "cheater", "guilty", "crazy", "toxic", "insecure", "trust issues", "should", "!",
)  # fmt: skip


def test_every_answer_of_the_note_has_a_label(content: Content) -> None:
    asked = {entry.name for entry in fields(JealousyBody)} - UNASKED

    missing = {name for name in asked if not content.prompts.get(f"field.{name}.label")}

    assert missing == set()


def test_no_prompt_is_left_without_a_field(content: Content) -> None:
    named = {key.split(".")[1] for key in content.prompts if key.startswith("field.")}

    assert named <= {entry.name for entry in fields(JealousyBody)} | {"happened"}


@pytest.mark.parametrize("word", FORBIDDEN)
@pytest.mark.parametrize("page", ["jealousy", "grounding"])
def test_the_voice_leaves_some_words_out(word: str, page: str, content: Content) -> None:
    said = " ".join(content.texts(page).values()).casefold()

    assert word not in said


def test_another_language_lies_over_the_english_one(tmp_path: Path) -> None:
    for name, text in (("en", 'a = "one"\nb = "two"'), ("de", 'b = "zwei"')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.toml").write_text(text, encoding="utf-8")

    said = Content("de_AT", tmp_path).texts("page")

    assert said == {"a": "one", "b": "zwei"}


def test_the_grounding_minute_breathes_for_a_minute(content: Content) -> None:
    steps = content.grounding.steps
    pace = steps[0].pace

    assert [step.code for step in steps] == ["breathe", "name", "ask"]
    assert pace is not None
    assert pace.seconds == 60
    assert pace.out_seconds > pace.in_seconds


@pytest.mark.parametrize(
    ("seconds", "breath", "count", "fullness"),
    [
        (0, Breath.IN, 1, 0.0),
        (2, Breath.IN, 3, 0.5),
        (4, Breath.OUT, 1, 1.0),
        (7, Breath.OUT, 4, 0.5),
        (10, Breath.IN, 1, 0.0),
    ],
)
def test_a_breath_stands_somewhere_at_each_second(
    seconds: float, breath: Breath, count: int, fullness: float, content: Content
) -> None:
    pace = content.grounding.steps[0].pace
    assert pace is not None

    place = breath_at(pace, seconds)

    assert place is not None
    assert (place.breath, place.count, place.fullness) == (breath, count, fullness)


def test_after_the_last_round_the_breath_is_over(content: Content) -> None:
    pace = content.grounding.steps[0].pace
    assert pace is not None

    assert breath_at(pace, 60) is None
