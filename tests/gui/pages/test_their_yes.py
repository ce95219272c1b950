"""The other person's yes: asked on a screen that was handed over, and taken back by one person."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.afterword import AfterwordBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.domain.summary import ItemChoice, Section, SummaryBody
from hallpass_desktop.gui.widgets.overlay import open_overlays
from hallpass_desktop.services.steps import whole
from tests.gui.pages.at_journal import journal
from tests.gui.pages.finding import click, find, is_there, overlay, said, settle
from tests.gui.pages.notebook import EVENING, Notebook
from tests.stages import Stage

MINE, THEIRS = "I was heard.", "It was slow, and that was good."


@pytest.fixture
def words(notebook: Notebook) -> dict[Who, RecordId]:
    """What each wrote alone after a session at the shared screen."""
    together = notebook.journal.together
    handed = together.begin(Snapshot(SessionKind.CHECK_IN, "Wren", "Jay"), {}, ())
    outcome = Outcome(my_afterword=MINE, their_afterword=THEIRS)
    Stage(notebook.context.vault.path, handed).end(outcome, EVENING + timedelta(minutes=25))
    together.settle()
    found = notebook.journal.page(Query(kinds=(Kind.AFTERWORD,))).rows
    entries = [notebook.journal.read(row.id).record for row in found]
    return {each.author.who: each.id for each in entries}


def read(qtbot: QtBot, notebook: Notebook, record: RecordId) -> QWidget:
    page = journal(qtbot, notebook)
    page.show_record(record)
    reader = find(page, QWidget, "reader")
    settle(reader)
    return reader


def on_the_page(notebook: Notebook, record: RecordId) -> list[object]:
    """What of it comes along into a summary in which it was ticked."""
    body = SummaryBody(weeks=4, sections=(Section.ITEMS,), items=(ItemChoice(record, ("text",)),))
    view = whole(notebook.journal.summaries.view(body))
    return [field.value for item in view.items for field in item.fields]


def hand_over(reader: QWidget) -> QWidget:
    click(reader, "ask_their_yes_button")
    return overlay(reader)


def test_their_words_come_along_only_after_their_own_yes(
    qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId]
) -> None:
    theirs = words[Who.PARTNER]
    reader = read(qtbot, notebook, theirs)
    before = on_the_page(notebook, theirs)

    screen = hand_over(reader)
    waiting = said(screen)
    click(screen, "hand_over_button")
    reading = said(screen)
    click(screen, "hand_over_button")
    thanked = said(screen)
    click(screen, "hand_over_button")

    assert (THEIRS in waiting, THEIRS in reading, THEIRS in thanked) == (False, True, False)
    assert (before, on_the_page(notebook, theirs)) == ([], [THEIRS])


def test_not_now_says_nothing(qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId]) -> None:
    screen = hand_over(read(qtbot, notebook, words[Who.PARTNER]))
    click(screen, "hand_over_button")

    click(screen, "not_now_button")

    assert notebook.journal.grants(words[Who.PARTNER]) == ()


@pytest.mark.parametrize("way", ["not_now_button", "Escape"])
def test_a_no_asks_for_the_screen_back_before_anything_else_shows(
    qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId], way: str
) -> None:
    reader = read(qtbot, notebook, words[Who.PARTNER])
    screen = hand_over(reader)
    click(screen, "hand_over_button")

    if way == "Escape":
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    else:
        click(screen, way)
    asked_back = screen.isVisible() and "give the screen back" in said(screen)
    click(screen, "hand_over_button")

    assert asked_back
    assert THEIRS not in said(screen)
    assert not open_overlays(reader.window())
    assert notebook.journal.grants(words[Who.PARTNER]) == ()


def test_a_yes_is_shown_with_its_day_and_taken_back_at_once(
    qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId]
) -> None:
    theirs = words[Who.PARTNER]
    notebook.journal.mark_by_them(theirs, ["text"])
    reader = read(qtbot, notebook, theirs)
    assert "said yes on" in said(reader)

    click(reader, "take_yes_back_button")

    assert notebook.journal.grants(theirs) == ()
    assert on_the_page(notebook, theirs) == []


def test_a_changed_word_needs_a_new_yes(
    qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId]
) -> None:
    theirs = words[Who.PARTNER]
    notebook.journal.mark_by_them(theirs, ["text"])
    notebook.clock.pass_time(minutes=1)
    notebook.rewrite(theirs, AfterwordBody(text="Something else"))

    reader = read(qtbot, notebook, theirs)

    assert find(reader, QWidget, "ask_their_yes_button").isVisible()


def test_ones_own_words_ask_nobody(
    qtbot: QtBot, notebook: Notebook, words: dict[Who, RecordId]
) -> None:
    reader = read(qtbot, notebook, words[Who.ME])

    assert not is_there(reader, "ask_their_yes_button")
    assert on_the_page(notebook, words[Who.ME]) == [MINE]
