"""Traces of a third person in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallpass_desktop.domain.identity import NameWords, Trace, identity_hints
from hallpass_desktop.system.content import Content


@pytest.mark.parametrize(
    ("text", "trace", "word"),
    [
        ("He told Robin Whitfield about it", Trace.NAME, "Robin Whitfield"),
        ("Robin Whitfield came too.", Trace.NAME, "Robin Whitfield"),
        ("It was Ana-Lucía O’Neill again", Trace.NAME, "Ana-Lucía O’Neill"),
        ("a friend of Piet van der Meer, I think", Trace.NAME, "Piet van der Meer"),
        ("we saw Dr. Meyer", Trace.NAME, "Dr. Meyer"),
        ("Call 030 1234567 tonight", Trace.PHONE, "030 1234567"),
        ("+44 (0)7700 900 123", Trace.PHONE, "+44 (0)7700 900 123"),
        ("the number was 555-0142.", Trace.PHONE, "555-0142"),
        ("write to a.b+c@mail.example.org.", Trace.EMAIL, "a.b+c@mail.example.org"),
        ("she is @night_owl on there", Trace.HANDLE, "@night_owl"),
        ("it was on www.example.org/photos,", Trace.LINK, "www.example.org/photos"),
    ],
)
def test_a_trace_of_a_person_is_hinted_at(
    text: str, trace: Trace, word: str, content: Content
) -> None:
    (hint,) = identity_hints(text, content.names)

    assert (hint.trace, hint.word) == (trace, word)
    assert text[hint.start : hint.end] == word


@pytest.mark.parametrize(
    "text",
    [
        "Sam and Kim danced.",
        "Then Sam came home. Kim stayed.",
        "On Monday Kim called from New York",
        "Walking Sam home took an hour",
        "I love Sam’s Mother",
        "It happened on 2024-11-13 at 21:04, and on 13.11.2024 21.30 again",
        "It cost 1 000 000 in 2019 2020 2021",
        "from 10-15 to 20-30, about 3.14159265",
        "see you @home or @ 8",
        "THE COAT QUEUE was LONG",
        "code 12345 and room 101 202",
        "Happy Birthday, they sang. Maybe Tomorrow.",
        "",
    ],
)
def test_other_capitals_and_numbers_are_left_alone(text: str, content: Content) -> None:
    assert identity_hints(text, content.names) == ()


def test_hints_come_in_the_order_of_the_text(content: Content) -> None:
    found = identity_hints("Ada Byron wrote to x@example.org from @ada", content.names)

    assert [hint.trace for hint in found] == [Trace.NAME, Trace.EMAIL, Trace.HANDLE]


@given(st.text())
def test_any_text_gives_hints_inside_it(text: str) -> None:
    written = f"Ada Byron {text} x@example.org"

    found = identity_hints(written, NameWords())

    assert all(written[hint.start : hint.end] == hint.word for hint in found)
    assert list(found) == sorted(found, key=lambda hint: hint.start)
