"""A page of a kind that has no reading page of its own."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.jealousy import Feeling
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.domain.shared_session import ClauseSaid, RowSaid, SessionBody
from hallpass_desktop.domain.worksheet import Beneath, WorksheetBody
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Choices, Words
from hallpass_desktop.gui.words import Vocabulary


@pytest.fixture
def words(qtbot: QtBot) -> Vocabulary:
    return Vocabulary()


def test_what_is_empty_is_left_out(words: Vocabulary) -> None:
    assert list(answered(NeedBody(title="Plans"), words)) == []


def test_words_and_chosen_codes_stand_below_their_names(words: Vocabulary) -> None:
    body = NeedBody(about=" A message ", group="honesty", importance=8, who_helps=("me", "Aunt"))

    assert list(answered(body, words)) == [
        Words("about", "In a few words", "A message"),
        Choices("group", "What it belongs to", ("Honesty",)),
        Choices("importance", "How much it matters", ("8",)),
        Choices("who_helps", "Who can help", ("Me", "Aunt")),
    ]


def test_a_day_is_written_out(words: Vocabulary) -> None:
    body = RequestBody(look_again_on=date(2026, 3, 8))

    said = {each.field: each for each in answered(body, words)}

    assert said["look_again_on"] == Choices("look_again_on", "Look again on", ("Sunday 8 March",))
    assert said["state"] == Choices("state", "How it stands", ("Not asked yet",))


def test_a_number_stands_beside_what_it_belongs_to(words: Vocabulary) -> None:
    worksheet = WorksheetBody(beneath=(Beneath("novelty", 7), Beneath("freedom")))
    check_in = CheckInBody(form="checkpoint", feelings=(Feeling("sad", 4),))

    (beneath,), (feelings,) = answered(worksheet, words), answered(check_in, words)

    assert beneath.chosen == ("Something new 7", "Freedom")  # type: ignore[union-attr]
    assert feelings.chosen == ("Sad 4",)  # type: ignore[union-attr]


def test_a_session_is_read_with_what_was_said_beside_each_clause_and_row(words: Vocabulary) -> None:
    body = SessionBody(
        session="review",
        lines=("We were kind.",),
        clauses_said=(ClauseSaid("Texts", "keep"),),
        rows_said=(RowSaid("Dancing", "yes, with friends"),),
        minutes=40,
        shown=("Clause: Texts",),
    )

    assert [
        section.chosen for section in answered(body, words) if isinstance(section, Choices)
    ] == [
        ("Looking at an agreement again",),
        ("We were kind.",),
        ("Texts: Keep it",),
        ("Dancing: yes, with friends",),
        ("40",),
        ("Clause: Texts",),
    ]
