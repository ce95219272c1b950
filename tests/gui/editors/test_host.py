"""An editor page: its head, how it saves, and how it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.errors import DiskFull, NotFound
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.when_popover import WhenPopover
from hallpass_desktop.gui.widgets.tag import Tag
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit
from tests.gui.editors.conftest import DeskMaker
from tests.gui.editors.desk import A_NOTE, Desk, find

LEFT = Qt.MouseButton.LeftButton


def write(page: EditorHost, qtbot: QtBot, text: str) -> None:
    """Type into a free note."""
    qtbot.keyClicks(find(page, WritingEdit, "text_edit"), text)


def state(page: EditorHost) -> str:
    """What the head says about saving."""
    return find(page, QLabel, "state_label").text()


def flush(page: EditorHost) -> None:
    """Let the two seconds be over."""
    assert page.autosave is not None
    page.autosave.flush()


@pytest.fixture
def page(desk: Desk) -> EditorHost:
    """A new free note."""
    return desk.open(Kind.NOTE, Kind.NOTE)


def test_a_new_note_takes_words_at_once_and_says_when_they_are_saved(
    page: EditorHost, desk: Desk, qtbot: QtBot
) -> None:
    before = state(page)
    qtbot.keyClicks(desk.window.focusWidget(), "Rain")
    meanwhile = state(page)
    flush(page)

    assert before == "Saved as you type"
    assert meanwhile == "Saving…"
    assert state(page) == "Saved 21:04"
    assert desk.journal.saves[-1].record.body == NoteBody(text="Rain")


def test_a_full_disk_is_said_and_can_be_tried_again(
    page: EditorHost, desk: Desk, qtbot: QtBot
) -> None:
    desk.journal.error = DiskFull()
    write(page, qtbot, "Rain")
    flush(page)
    retry = find(page, QPushButton, "retry_button")
    said, offered = state(page), retry.isVisibleTo(page)

    desk.journal.error = None
    qtbot.mouseClick(retry, LEFT)

    assert said == "Not saved yet: the disk is full"
    assert offered
    assert state(page) == "Saved 21:04"
    assert not retry.isVisibleTo(page)


def test_a_page_that_cannot_be_kept_stays_open(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    write(page, qtbot, "Rain")
    desk.journal.error = DiskFull()
    back = find(page, QPushButton, "back_button")

    qtbot.mouseClick(back, LEFT)
    stayed = desk.shell.closings == 0
    desk.journal.error = None
    qtbot.mouseClick(back, LEFT)

    assert stayed
    assert desk.shell.closings == 1
    assert len(desk.journal.records) == 1


def test_going_back_keeps_and_tells_the_other_pages(
    page: EditorHost, desk: Desk, qtbot: QtBot
) -> None:
    write(page, qtbot, "Rain")

    qtbot.mouseClick(find(page, QPushButton, "back_button"), LEFT)

    assert desk.shell.changes[0].touches(Kind.NOTE)
    assert desk.journal.drafts == {}


def test_another_page_coming_to_the_front_keeps_too(
    page: EditorHost, desk: Desk, qtbot: QtBot
) -> None:
    write(page, qtbot, "Rain")

    page.left()

    assert len(desk.journal.records) == 1
    assert desk.shell.changes


def test_an_empty_page_leaves_nothing_behind(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(find(page, QPushButton, "back_button"), LEFT)

    assert desk.journal.records == {}
    assert desk.shell.closings == 1


def test_what_is_unsaved_is_handed_out_before_a_lock(
    page: EditorHost, desk: Desk, qtbot: QtBot
) -> None:
    none_yet = page.drafts()
    write(page, qtbot, "Rain")

    (draft,) = page.drafts()

    assert none_yet == ()
    assert draft.record.body == NoteBody(text="Rain")
    assert page.target == draft.record.id


def test_until_something_is_typed_the_page_is_a_new_one_of_its_kind(page: EditorHost) -> None:
    assert page.target == Kind.NOTE


def test_a_title_alone_is_enough(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(page, QLineEdit, "title_edit"), "First bus")

    page.left()

    (record,) = desk.journal.records.values()
    assert record.body == NoteBody(title="First bus")


def test_typing_can_be_undone_field_by_field(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    write(page, qtbot, "Rain")

    qtbot.keyClick(
        find(page, WritingEdit, "text_edit"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )

    assert page.answers is not None
    assert page.answers.record.body == NoteBody()


def test_the_date_is_changed_from_the_head(page: EditorHost, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(find(page, QPushButton, "when_button"), LEFT)
    (popover,) = desk.window.findChildren(WhenPopover)

    popover.field.when.day_edit.setText("2 November 2024")
    popover.field.when.time_edit.setText("7:30")
    qtbot.keyClick(popover.field.when.time_edit, Qt.Key.Key_Return)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert find(page, QPushButton, "when_button").text() == "Saturday 2 November, 07:30"


def test_quiet_words_are_used_in_the_head(make_desk: DeskMaker) -> None:
    desk = make_desk(quiet=True)

    page = desk.open(desk.keep(A_NOTE))

    assert find(page, QLabel, "kind_label").text() == "Hard moment"


def test_a_record_that_is_gone_is_reported_and_the_page_closes(desk: Desk) -> None:
    desk.open("no-such-id")

    assert isinstance(desk.shell.errors[0], NotFound)
    assert desk.shell.closings == 1


def test_a_shared_field_says_so_beside_it(desk: Desk, qtbot: QtBot) -> None:
    kept = desk.keep(A_NOTE)
    desk.journal.set_grants(kept, Audience.TOGETHER, ["what_happened"])
    page, form = desk.note(kept)

    form.show_field("story")
    form.show_field("what_happened")

    assert find(page, QPushButton, "audience_button").text() == "Together"
    qtbot.waitUntil(find(page, Tag, "what_happened_seen_tag").isVisible)
    assert not find(page, Tag, "story_seen_tag").isVisibleTo(page)


def test_a_shared_title_says_so_in_the_head(desk: Desk) -> None:
    kept = desk.keep(A_NOTE)
    desk.journal.set_grants(kept, Audience.THERAPIST, ["title"])

    page = desk.open(kept)

    assert find(page, QLabel, "seen_label").isVisibleTo(page)


def test_the_window_title_says_nothing(page: EditorHost, desk: Desk) -> None:
    assert desk.window.windowTitle() == "Notebook"
