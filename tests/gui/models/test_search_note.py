"""What of a search is passed over, said in a sentence with something that works."""

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.query_text import parse
from hallpass_desktop.gui.models.search_note import note_on


def note(typed: str) -> str:
    return note_on(parse(typed), typed, "note")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("before:soon", "before:soon has no day in it. Try before:2026-03-01."),
        ("strength>abc", "strength>abc needs a number from 0 to 10. Try strength>6."),
        ("kind:dream", "kind:dream names no kind of page. Try kind:note."),
        ("is:late", "is:late means nothing here. Try is:unfinished."),
        (
            "-before:2024",
            "-before:2024 is passed over: only words, tags and kinds can be left out.",
        ),
        ("🌧", "🌧 has no letter or number in it, so it is passed over."),
    ],
)
def test_what_cannot_be_read_is_said(qtbot: QtBot, typed: str, said: str) -> None:
    assert note(typed) == said


@pytest.mark.parametrize("typed", ["", "coat", "before:2026-03-01", "tag:walk strength>6"])
def test_nothing_is_said_of_what_is_understood(qtbot: QtBot, typed: str) -> None:
    assert note(typed) == ""


def test_a_value_that_is_still_being_typed_is_let_be(qtbot: QtBot) -> None:
    assert note("before:20") == ""
    assert note("before:20 coat") != ""
