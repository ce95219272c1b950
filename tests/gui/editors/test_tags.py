"""Tags of a page: added by typing, taken off by a press."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.note_body import NoteBody as NoteForm
from hallpass_desktop.gui.editors.tags_editor import TagsEditor
from hallpass_desktop.gui.widgets.chip import Chip
from tests.gui.editors.desk import Desk


@pytest.fixture
def page(desk: Desk) -> EditorHost:
    """A note with one tag, in a notebook that knows another."""
    desk.keep(NoteBody(text="x"), Kind.NOTE, "Évening", "walk")
    return desk.open(desk.keep(NoteBody(text="y"), Kind.NOTE, "rain"), Kind.NOTE)


def tags_of(page: EditorHost) -> TagsEditor:
    """The tags on screen."""
    assert isinstance(page.body, NoteForm)
    return page.body.tags


def test_enter_adds_a_tag_and_a_comma_several(page: EditorHost, qtbot: QtBot) -> None:
    tags = tags_of(page)

    qtbot.keyClicks(tags.own.field.edit, "#late")
    qtbot.keyClick(tags.own.field.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.own.field.edit, "bus,")

    assert tags.tags() == ("rain", "late", "bus")


def test_a_tag_is_taken_off_by_a_press(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    tags = tags_of(page)
    chip = tags.findChild(Chip, "tag_button")

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    page.left()

    assert tags.tags() == ()
    assert desk.journal.records[page.target].tags == ()  # type: ignore[index]  # an id is a str


def test_known_tags_are_suggested_whatever_their_accents(page: EditorHost, qtbot: QtBot) -> None:
    tags = tags_of(page)

    qtbot.keyClicks(tags.own.field.edit, "eve")
    (suggested,) = tags.suggested()
    qtbot.mouseClick(suggested, Qt.MouseButton.LeftButton)

    assert tags.tags() == ("rain", "Évening")


def test_the_same_tag_is_not_added_twice(page: EditorHost, qtbot: QtBot) -> None:
    tags = tags_of(page)

    qtbot.keyClicks(tags.own.field.edit, " RAIN ")
    qtbot.keyClick(tags.own.field.edit, Qt.Key.Key_Return)

    assert tags.tags() == ("rain",)


def test_a_tag_that_is_too_long_stays_and_says_so(page: EditorHost, qtbot: QtBot) -> None:
    own = tags_of(page).own
    before = tags_of(page).tags()
    typed = "a very long tag that goes on and on until nobody reads it"

    qtbot.keyClicks(own.field.edit, typed)
    qtbot.keyClick(own.field.edit, Qt.Key.Key_Return)

    assert own.field.text() == typed
    assert "longer than 40 characters" in own.field.error()
    assert tags_of(page).tags() == before
