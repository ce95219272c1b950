"""What is typed finds what was chosen, by the words it is shown with."""

import pytest

from hallpass_desktop.domain import choices
from hallpass_desktop.domain.body import Choice
from hallpass_desktop.domain.choices import with_choices
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.query_text import parse

SAD, SAFETY = Choice("feelings", "sad"), Choice("points_to", "safety")
LEFT_OUT, LONGING = Choice("jealousy_kinds", "left_out"), Choice("feelings", "longing")
SHOWN = (
    (SAD, "Sad"),
    (SAFETY, "Safety"),
    (LEFT_OUT, "Being left out"),
    (LONGING, "Voll Sehnsüchte"),
)


def meant(typed: str) -> dict[str, tuple[Choice, ...]]:
    query = with_choices(parse(typed), SHOWN)
    return {meaning.text: meaning.choices for meaning in query.meanings}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sad", {"sad": (SAD,)}),
        ("SA", {"SA": (SAD, SAFETY)}),
        ("s", {}),
        ("sa party", {}),
        ("sad party", {"sad": (SAD,)}),
        ("left out", {"left": (LEFT_OUT,), "out": (LEFT_OUT,)}),
        ('"left out"', {"left out": (LEFT_OUT,)}),
        ('"left ou"', {}),
        ("left-ou", {"left-ou": (LEFT_OUT,)}),
        ("sehnsu", {"sehnsu": (LONGING,)}),
        ("left_out", {"left_out": (LEFT_OUT,)}),
        ("?!", {}),
    ],
)
def test_words_mean_the_choices_they_would_find_if_they_were_typed(
    typed: str, expected: dict[str, tuple[Choice, ...]]
) -> None:
    assert meant(typed) == expected


def test_what_is_left_out_means_whole_words_alone() -> None:
    query = with_choices(parse("party -sad -safe"), SHOWN)

    assert [meaning.choices for meaning in query.without.meanings] == [(SAD,)]


def test_labels_are_taken_apart_once_however_many_letters_are_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown, taken_apart = ((Choice("feelings", "odd"), "Odd label of this test"),), list[str]()

    def noted(text: str) -> str:
        taken_apart.append(text)
        return folded(text)

    monkeypatch.setattr(choices, "folded", noted)

    for typed in ("la", "lab", "labe", "label"):
        with_choices(parse(typed), shown)

    assert taken_apart.count("Odd label of this test") == 1
    assert "labe" in taken_apart
