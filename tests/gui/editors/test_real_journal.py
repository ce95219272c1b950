"""The editor over a real encrypted notebook: every answer comes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Audience, Kind
from hallpass_desktop.gui.editors.audience_sheet import AudienceSheet
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.services.journal import Journal
from tests.gui.editors.desk import Desk, body_of, find

LEFT = Qt.MouseButton.LeftButton


def only_record(journal: Journal) -> RecordId:
    """The id of the one record there is."""
    (row,) = journal.page(Query()).rows
    return row.id


def keep(page: EditorHost) -> None:
    """Let five quiet minutes pass."""
    assert page.autosave is not None
    page.autosave.keep()


def test_a_guided_note_comes_back_as_it_was_left(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page, form = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "They danced")
    qtbot.mouseClick(find(page, QPushButton, "next_button"), LEFT)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_8)
    form.side.now_card.scale.setFocus()
    qtbot.keyClick(form.side.now_card.scale, Qt.Key.Key_3)

    qtbot.mouseClick(find(page, QPushButton, "stop_button"), LEFT)

    again, form = desk.note(only_record(journal))
    assert body_of(again) == JealousyBody(
        what_happened="They danced", strength_before=8, strength_now=3, open_step=1
    )
    assert form.flow.place == 1


def test_a_sitting_after_five_quiet_minutes_goes_on_as_the_next_revision(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)
    qtbot.keyClicks(desk.window.focusWidget(), "one")
    keep(page)
    qtbot.keyClicks(desk.window.focusWidget(), " two")

    page.left()

    record_id = only_record(journal)
    assert journal.read(record_id).record.body == NoteBody(text="one two")
    assert len(journal.revisions(record_id)) == 2


def test_a_page_made_anew_goes_on_with_what_was_typed_and_keeps_it(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE)
    qtbot.keyClicks(desk.window.focusWidget(), "Rain")
    for draft in page.drafts():
        journal.save_draft(draft)

    again = desk.open(page.target, Kind.NOTE)
    waiting = again.drafts()
    again.left()

    assert [draft.record.body for draft in waiting] == [NoteBody(text="Rain")]
    assert journal.read(only_record(journal)).record.body == NoteBody(text="Rain")


def test_date_and_tags_of_the_editor_are_kept(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page, form = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "They danced")
    form.tags.own.added.emit("party")
    form.show_field("happened")
    qtbot.keyClick(find(page, QCheckBox, "month_only_check"), Qt.Key.Key_Space)

    page.left()

    record = journal.read(only_record(journal)).record
    assert record.tags == ("party",)
    assert record.happened.precision == "month"


def test_what_is_shared_is_what_was_ticked(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page, _ = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "They danced")
    qtbot.mouseClick(find(page, QPushButton, "audience_button"), LEFT)
    sheet = find(desk.window, AudienceSheet, "audience_sheet")

    qtbot.keyClick(find(sheet, QCheckBox, "what_happened_check"), Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.accept_button, LEFT)

    (grant,) = journal.grants(only_record(journal))
    assert (grant.field, grant.audience) == ("what_happened", Audience.TOGETHER)


def test_taking_sharing_back_elsewhere_is_shown(desk: Desk, journal: Journal, qtbot: QtBot) -> None:
    page, _ = desk.note()
    qtbot.keyClicks(desk.window.focusWidget(), "They danced")
    keep(page)
    record_id = only_record(journal)
    page.show_changes(journal.set_grants(record_id, Audience.THERAPIST, ["what_happened"]))
    shared = find(page, QPushButton, "audience_button").text()

    page.show_changes(journal.undo())

    assert shared == "Therapist"
    assert find(page, QPushButton, "audience_button").text() == "Only you"


def test_a_note_begun_with_a_title_keeps_it_with_the_first_word(
    desk: Desk, journal: Journal, qtbot: QtBot
) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE, "What helped?")
    assert page.header.title() == "What helped?"

    qtbot.keyClicks(desk.window.focusWidget(), "A walk.")
    keep(page)

    assert journal.read(only_record(journal)).record.body == NoteBody("What helped?", "A walk.")


def test_a_note_begun_with_a_title_and_left_alone_is_not_kept(desk: Desk, journal: Journal) -> None:
    page = desk.open(Kind.NOTE, Kind.NOTE, "What helped?")

    keep(page)
    page.left()

    assert journal.page(Query()).rows == ()
    assert page.drafts() == ()
