import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull
from hallpass_desktop.domain.jealousy import Feeling, JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import autosave
from hallpass_desktop.gui.widgets.dot_scale import DotScale
from tests.gui.pages.at_today import edit_of, today
from tests.gui.pages.finding import click, find, is_there, overlay, said, titles, write
from tests.gui.pages.notebook import Notebook


def test_one_sentence_is_saved_with_one_key(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)

    write(edit_of(page), "Ten quiet minutes on the stairs")
    QTest.keyClick(edit_of(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    row = notebook.journal.page(Query()).rows[0]
    assert (row.kind, row.preview) == (Kind.NOTE, "Ten quiet minutes on the stairs")
    assert edit_of(page).toPlainText() == ""
    assert notebook.shell.toasts == [("Saved", False)]
    assert titles(find(page, QAbstractItemView, "lately_list")) == ["Note, 21:10"]


def test_a_jealousy_note_takes_a_strength_and_a_feeling(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)

    write(edit_of(page), "He smiled at the phone")
    click(page, "jealousy_chip")
    QTest.keyClick(find(page, DotScale, "strength_scale"), Qt.Key.Key_7)
    click(page, "left_out_chip")
    click(page, "save_button")

    row = notebook.journal.page(Query()).rows[0]
    assert notebook.journal.read(row.id).record.body == JealousyBody(
        what_happened="He smiled at the phone",
        strength_before=7,
        feelings=(Feeling("left_out"),),
    )


def test_the_scale_belongs_to_jealousy_notes_alone(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    assert not is_there(page, "strength_scale")

    click(page, "jealousy_chip")
    assert is_there(page, "strength_scale")

    click(page, "note_chip")
    assert not is_there(page, "strength_scale")


def test_at_eight_a_slower_pace_is_offered(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    click(page, "jealousy_chip")
    QTest.keyClick(find(page, DotScale, "strength_scale"), Qt.Key.Key_7)
    assert not is_there(page, "calm_button")

    QTest.keyClick(find(page, DotScale, "strength_scale"), Qt.Key.Key_8)
    click(page, "calm_button")

    assert overlay(page).objectName() == "grounding_sheet"


def test_what_is_typed_is_a_draft_on_disk_within_two_seconds(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)

    write(edit_of(page), "Not saved by hand")

    assert autosave.SAVE_AFTER_MS < 2000
    qtbot.waitUntil(lambda: "Draft saved" in said(page), timeout=2000)
    assert [row.preview for row in notebook.journal.page(Query()).rows] == []
    assert len(notebook.journal.settle()) == 1
    assert notebook.journal.page(Query()).rows[0].preview == "Not saved by hand"


def test_leaving_the_page_brings_the_words_to_the_disk_at_once(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)
    write(edit_of(page), "Half a thou")

    page.left()

    assert len(notebook.journal.settle()) == 1


def test_what_is_typed_is_handed_over_before_a_lock(qtbot: QtBot, notebook: Notebook) -> None:
    page = today(qtbot, notebook)
    assert page.drafts() == ()

    write(edit_of(page), "Wait")

    assert [draft.record.body for draft in page.drafts()] == [NoteBody(text="Wait")]


def test_a_page_made_anew_goes_on_with_the_same_note(qtbot: QtBot, notebook: Notebook) -> None:
    before = today(qtbot, notebook)
    write(edit_of(before), "In the mid")
    draft = before.drafts()[0]
    before.left()
    after = today(qtbot, notebook)

    after.take_up(draft)
    QTest.keyClicks(edit_of(after), "dle")
    click(after, "save_button")

    rows = notebook.journal.page(Query()).rows
    assert [row.id for row in rows] == [draft.record.id]
    assert "mid" in rows[0].preview


def test_a_name_is_pointed_out_and_an_alias_takes_its_place(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)
    edit = edit_of(page)

    write(edit, "Robin Whitfield smiled")
    edit.clearFocus()
    click(page, "alias_button")
    assert edit.toPlainText() == "R. smiled"

    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert notebook.journal.page(Query()).rows[0].preview == "R. smiled"
    assert [person.alias for person in notebook.journal.people.all()] == ["R."]
    assert not is_there(page, "hint_card")


def test_nothing_typed_saves_nothing_and_says_what_is_enough(
    qtbot: QtBot, notebook: Notebook
) -> None:
    page = today(qtbot, notebook)
    label = find(page, QLabel, "private_label")
    assert "One line is enough" not in label.text()

    click(page, "save_button")

    assert notebook.journal.page(Query()).rows == ()
    assert "One line is enough" in label.text()
    assert edit_of(page).hasFocus() or not page.isActiveWindow()


def test_a_full_disk_keeps_the_words_on_screen_and_says_why(
    qtbot: QtBot, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = today(qtbot, notebook)
    write(edit_of(page), "Every word")

    def refuse(_draft: object) -> None:
        raise DiskFull

    monkeypatch.setattr(notebook.journal, "keep", refuse)
    click(page, "save_button")

    assert edit_of(page).toPlainText() == "Every word"
    assert "the disk is full" in said(page)
