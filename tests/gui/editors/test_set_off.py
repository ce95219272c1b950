"""A set-off plan is written: what sets it off is its title, and the rest can stay empty."""

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.body import fields_of
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.set_off import SetOffBody
from hallpass_desktop.gui.editors.set_off_questions import SET_OFF
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.models.reading_sections import Words
from hallpass_desktop.gui.widgets.title_edit import TitleEdit
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, find


def test_every_answer_of_it_is_asked_for_once() -> None:
    asked = [spec.name for step in SET_OFF for spec in step.fields]

    assert sorted(asked) == sorted(
        each.name for each in fields_of(SetOffBody()) if each.name != "title"
    )


def test_it_begins_with_what_sets_it_off(desk: Desk, qtbot: QtBot) -> None:
    page = desk.open(Kind.SET_OFF, Kind.SET_OFF)

    title = find(page, TitleEdit, "title_edit")

    qtbot.waitUntil(title.hasFocus)
    assert title.placeholderText().startswith("What sets it off")


def test_what_was_answered_is_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page = desk.open(Kind.SET_OFF, Kind.SET_OFF)
    qtbot.keyClicks(find(page, QWidget, "title_edit"), "A phone face down")
    for name, words in (
        ("first_sign", "My jaw"),
        ("what_helps", "Cold water"),
        ("other_can_do", "Sit beside me"),
        ("not_to_do", "Explain it all again"),
        ("code_word", "Lighthouse"),
    ):
        qtbot.keyClicks(find(page, QTextEdit, f"{name}_edit"), words)

    assert page.answers is not None
    assert page.autosave is not None
    page.autosave.keep()
    assert journal.read(page.answers.id).record.body == SetOffBody(
        "A phone face down",
        "My jaw",
        "Cold water",
        "Sit beside me",
        "Explain it all again",
        "Lighthouse",
    )


@pytest.mark.usefixtures("qapp")
def test_it_is_read_in_words() -> None:
    body = SetOffBody("A song", what_helps="Cold water", not_to_do="Shout")

    assert tuple(answered(body, Vocabulary())) == (
        Words("what_helps", "What helps", "Cold water"),
        Words("not_to_do", "What not to do", "Shout"),
    )
