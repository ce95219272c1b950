from dataclasses import replace

from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.models.capture import Capture, of
from tests.builders import a_jealousy_note, a_note


def test_a_note_leaves_strength_and_feelings_behind() -> None:
    capture = Capture("A line", Kind.NOTE, 7, ("sad",))

    assert capture.body == NoteBody(text="A line")


def test_a_jealousy_note_may_be_a_number_alone() -> None:
    capture = Capture("", Kind.JEALOUSY, 0)

    assert not capture.is_blank
    assert capture.body == JealousyBody(strength_before=0)


def test_nothing_at_all_is_blank_in_either_kind() -> None:
    assert Capture().is_blank
    assert Capture(kind=Kind.JEALOUSY).is_blank
    assert Capture("", Kind.NOTE, 5).is_blank


def test_only_a_jealousy_note_of_eight_or_more_is_strong() -> None:
    strong = Capture("", Kind.JEALOUSY, 8)

    assert strong.is_strong
    assert not replace(strong, strength=7).is_strong
    assert not replace(strong, kind=Kind.NOTE).is_strong


def test_a_record_is_shown_as_it_was_captured() -> None:
    body = JealousyBody(what_happened="x", strength_before=4, feelings=(Feeling("sad", 3),))

    assert of(a_jealousy_note(body)) == Capture("x", Kind.JEALOUSY, 4, ("sad",))
    assert of(a_note("words")) == Capture("words")
