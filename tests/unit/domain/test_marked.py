"""Signs in a text say how it looks; whatever is not in the form is just words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.body import preview_of
from hallpass_desktop.domain.marked import (
    Shape,
    places_without_signs,
    read,
    read_line,
    shown,
    without_signs,
)
from hallpass_desktop.domain.note import NoteBody
from tests.growth import MUCH, cut, times_dearer

anything = st.text()
signed = st.text(alphabet="ab *_#>-+1.) \t\n\U0001f642ש", max_size=60)


@given(anything | signed)
def test_spans_follow_one_another_over_the_whole_text(text: str) -> None:
    lines = tuple(read(text))

    assert "\n".join(
        "".join(line[s.start : s.end] for s in read.spans) for line, read in lines
    ) == (text)
    for line, read_as in lines:
        edges = [(span.start, span.end) for span in read_as.spans]
        assert [start for start, _ in edges] == [0, *(end for _, end in edges)][: len(edges)]
        assert all(start < end for start, end in edges) or not line


@given(anything | signed)
def test_reading_without_signs_never_adds_and_keeps_every_line(text: str) -> None:
    plain = without_signs(text)

    assert plain.count("\n") == text.count("\n")
    left = iter(text)
    assert all(character in left for character in plain)


@given(anything | signed)
def test_words_between_two_signs_are_bold_or_italic_exactly_there(text: str) -> None:
    for _line, read_as in read(text):
        for pair in read_as.pairs:
            start, end = pair.inner
            inside = [s for s in read_as.spans if start <= s.start and s.end <= end]
            assert all(s.is_bold if pair.size == 2 else s.is_italic for s in inside)
            assert start < end


@given(signed, st.data())
def test_places_move_to_the_same_characters(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))

    plain, ((first, last),) = places_without_signs(text, [(at, len(text))])

    assert plain == without_signs(text)
    assert plain[first:last] == "".join(
        character for place, character in enumerate(text) if place >= at and _is_shown(text, place)
    )


def _is_shown(text: str, place: int) -> bool:
    start = text.rfind("\n", 0, place) + 1
    if text[place] == "\n":
        return True
    spans = read_line(text[start:].split("\n", maxsplit=1)[0]).spans
    return not any(s.is_sign and s.start <= place - start < s.end for s in spans)


@pytest.mark.parametrize(
    ("line", "shape", "words"),
    [
        ("# What I saw", Shape.HEADING, "What I saw"),
        ("## Later", Shape.SUBHEADING, "Later"),
        ("- milk", Shape.ITEM, "milk"),
        ("* tea", Shape.ITEM, "tea"),
        ("  - oats", Shape.ITEM, "oats"),
        ("7. seven", Shape.NUMBER, "7. seven"),
        ("> said quietly", Shape.QUOTE, "said quietly"),
        ("---", Shape.RULE, ""),
        ("* * *", Shape.RULE, ""),
        ("_____", Shape.RULE, ""),
        ("plain", Shape.WORDS, "plain"),
        ("", Shape.WORDS, ""),
    ],
)
def test_a_line_is_told_by_its_beginning(line: str, shape: Shape, words: str) -> None:
    read_as = read_line(line)

    assert read_as.shape is shape
    assert shown(line, read_as) == words


@pytest.mark.parametrize(
    "line",
    [
        "#late #tram",
        "### three",
        "#",
        "-5 degrees",
        ">:(",
        "2026. was long",
        "--",
        "f*ck this sh*t",
        "2 * 3 * 4",
        "the price*, the tax*",
        "file_name_here",
        "** alone **",
        "an *open sign",
        "<b>loud</b> [here](there) ![x](y)",
    ],
)
def test_what_is_not_in_the_form_is_words(line: str) -> None:
    read_as = read_line(line)

    assert read_as.shape is Shape.WORDS
    assert shown(line, read_as) == line


@pytest.mark.parametrize(
    ("line", "looks"),
    [
        ("a **b** c", [("a ", ""), ("b", "b"), (" c", "")]),
        ("a *b* c", [("a ", ""), ("b", "i"), (" c", "")]),
        ("__b__ _i_", [("b", "b"), (" ", ""), ("i", "i")]),
        ("***both***", [("both", "bi")]),
        ("**b *bi* b**", [("b ", "b"), ("bi", "bi"), (" b", "b")]),
        ("*i **bi***", [("i ", "i"), ("bi", "bi")]),
        ("**b *open b**", [("b *open b", "b")]),
        ("**half**way", [("half", "b"), ("way", "")]),
        ("- **b**, so", [("b", "b"), (", so", "")]),
    ],
)
def test_words_are_bold_and_italic(line: str, looks: list[tuple[str, str]]) -> None:
    found = [
        (line[s.start : s.end], "b" * s.is_bold + "i" * s.is_italic)
        for s in read_line(line).spans
        if not s.is_sign
    ]

    assert _joined(found) == looks


def _joined(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    for text, look in parts:
        if joined and joined[-1][1] == look:
            joined[-1] = (joined[-1][0] + text, look)
        else:
            joined.append((text, look))
    return joined


def test_depth_follows_the_blanks() -> None:
    assert [read_line(" " * n + "- x").depth for n in (0, 2, 4, 6, 20)] == [0, 1, 2, 3, 3]


def test_the_first_words_of_a_note_come_without_signs() -> None:
    body = NoteBody(text="# The coat\n\n- **not** mine\n---\n2. theirs")

    assert preview_of(body) == "The coat not mine 2. theirs"


@pytest.mark.parametrize("piece", ["*a ", "**", "*a* ", "_a _", "***a", "a*", "- "])
def test_reading_one_long_line_costs_what_its_length_costs(piece: str) -> None:
    line = piece * (20_000 // len(piece))

    assert times_dearer(read_line, line, cut(line)) < MUCH
