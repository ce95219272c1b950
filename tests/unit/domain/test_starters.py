"""A page of sentences to begin with is read as it stands, or refused with its group's name."""

from typing import Any

import pytest

from hallpass_desktop.domain.starters import FEWEST, LONGEST, StartersError, read_starters


def some_sentences(word: str) -> dict[str, object]:
    return {f"s{number}": f"{word} {number}." for number in range(FEWEST)}


def a_group(**changes: Any) -> dict[str, object]:
    sentences = some_sentences("Sentence")
    return {"title": "Asking", "help": "To ask.", "sentences": sentences, **changes}


def test_groups_keep_their_order_and_their_sentences() -> None:
    others = some_sentences("Other")
    groups = read_starters({"one": a_group(), "two": a_group(sentences=others)})

    assert [group.code for group in groups] == ["one", "two"]
    assert groups[1].sentences == tuple(others.values())
    assert groups[0].title == "Asking"


@pytest.mark.parametrize(
    "table",
    [
        "no table",
        {"title": "Asking"},
        a_group(more="x"),
        a_group(sentences={"s1": "Only one."}),
        a_group(sentences=["One."] * FEWEST),
        a_group(sentences="text"),
        a_group(title=""),
        a_group(title=7),
        a_group(sentences={**some_sentences("Sentence"), "s1": "a\nb"}),
        a_group(help=" To ask."),
        a_group(help="x" * (LONGEST + 1)),
    ],
)
def test_what_is_not_in_the_form_is_refused_by_name(table: object) -> None:
    with pytest.raises(StartersError, match=r"^asking: "):
        read_starters({"asking": table})


def test_a_sentence_stands_in_one_group_only() -> None:
    with pytest.raises(StartersError, match="twice"):
        read_starters({"one": a_group(), "two": a_group()})
