"""What every importer hands over, and what is said of it first."""

from datetime import UTC, datetime

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.exchange.incoming import Entry
from hallpass_desktop.services.exchange.rehearsal import Form, Rehearsal

HAPPENED = Moment(datetime(2026, 3, 1, 20, 10, tzinfo=UTC), 60)


def test_an_entry_is_a_note_unless_it_says_otherwise() -> None:
    entry = Entry("#1", HAPPENED, title="Walk", text="By the river.")

    assert entry.whole == NoteBody(title="Walk", text="By the river.")


def test_an_entry_with_a_body_of_its_own_is_kept_as_that() -> None:
    mood = CheckInBody(calm=7, word="good")

    entry = Entry("#1", HAPPENED, body=mood, kind=Kind.CHECK_IN)

    assert entry.whole == mood


def test_an_entry_never_says_its_words_when_it_is_printed() -> None:
    entry = Entry("#1", HAPPENED, title="Walk", text="By the river.")

    assert "river" not in repr(entry)


def test_a_rehearsal_counts_pages_of_every_kind() -> None:
    rehearsal = Rehearsal(Form.MOODS, {Kind.CHECK_IN: 3, Kind.NOTE: 2})

    assert rehearsal.pages == 5
