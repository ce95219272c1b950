"""What every kind of body can be asked."""

import pytest

from hallpass_desktop.domain.body import (
    TEXT_LIMIT,
    Body,
    check_lengths,
    is_blank,
    is_unfinished,
    preview_of,
    words_of,
)
from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.errors import TextTooLong
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.kinds import BODIES, empty_body
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.request import RequestBody


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_an_empty_body_is_blank_and_finished(kind: Kind) -> None:
    assert is_blank(empty_body(kind))
    assert not is_unfinished(empty_body(kind))


@pytest.mark.parametrize(
    "body",
    [
        NoteBody(title="Coat queue"),
        JealousyBody(strength_before=0),
        JealousyBody(feelings=(Feeling("sad"),)),
        JealousyBody(clause="none"),
        JealousyBody(strength_before=7, open_step=2),
        NeedBody(importance=0),
        RequestBody(no_is_fine="no"),
        CheckInBody(form="weekly", agreements="kept"),
    ],
)
def test_one_answer_is_enough(body: Body) -> None:
    assert not is_blank(body)


@pytest.mark.parametrize(
    "body",
    [
        NoteBody(text=" \n"),
        JealousyBody(open_step=3),
        CheckInBody(form="checkpoint", phase="before", occurrence="2026-03-01"),
        NeedBody(is_resting=True),
    ],
)
def test_spaces_and_what_kind_of_page_it_is_are_no_answer(body: Body) -> None:
    assert is_blank(body)


def test_an_open_step_makes_a_note_unfinished() -> None:
    assert is_unfinished(JealousyBody(story="left", open_step=2))


def test_only_own_words_are_words() -> None:
    body = JealousyBody(tender=("hunger", "a long week"), feelings=(Feeling("sad"),), clause="kept")

    assert list(words_of(body)) == [("tender", "a long week")]


def test_a_preview_is_one_line_without_the_title() -> None:
    assert preview_of(NoteBody(title="Queue", text="Ten minutes\nby the door")) == (
        "Ten minutes by the door"
    )


def test_a_text_beyond_the_limit_names_its_field() -> None:
    with pytest.raises(TextTooLong) as caught:
        check_lengths(NoteBody(text="a" * (TEXT_LIMIT + 1)))

    assert (caught.value.field, caught.value.limit) == ("text", TEXT_LIMIT)
