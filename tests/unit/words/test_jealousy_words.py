"""Which words of a note are a person's own."""

from hallpass_desktop.domain.body import is_blank, preview_of, words_of
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody


def test_codes_are_not_words_and_own_words_are() -> None:
    body = JealousyBody(
        tender=("poor_sleep", "the tax letter"),
        feelings=(Feeling("sad", 3), Feeling("foggy", 2)),
        tried=(Attempt("walk", 2), Attempt("drew it", 1)),
    )

    assert dict(words_of(body)) == {
        "tender": "the tax letter",
        "feelings": "foggy",
        "tried": "drew it",
    }


def test_a_note_of_choices_alone_has_no_preview() -> None:
    assert preview_of(JealousyBody(body_places=("chest",), clause="kept")) == ""


def test_an_opened_step_alone_leaves_a_note_blank() -> None:
    assert is_blank(JealousyBody(open_step=4))
    assert not is_blank(JealousyBody(open_step=4, strength_before=0))
