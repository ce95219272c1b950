"""What one record points at travels with its draft, like its date and its tags."""

from dataclasses import replace

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, point, pointing, typed


def test_a_new_page_may_point_at_others_before_it_is_kept(journal: Journal, write: Write) -> None:
    need = write("to hear about plans")
    draft = pointing(typed(journal.begin(Kind.NOTE), "No message"), Pointer("need", need))

    journal.save_draft(draft)
    journal.keep(draft)

    assert journal.read(draft.record.id).record.targets("need") == (need,)


def test_links_in_a_draft_survive_a_crash(
    vault: Vault, journal: Journal, clock: FakeClock, write: Write
) -> None:
    need, note = write("to hear about plans"), write("No message")
    journal.save_draft(pointing(journal.open(note), Pointer("need", need)))

    after_the_crash = Journal(vault, clock)
    after_the_crash.settle()

    assert after_the_crash.read(note).record.targets("need") == (need,)


def test_links_changed_elsewhere_stay_when_this_editor_left_them_alone(
    journal: Journal, write: Write
) -> None:
    need, note = write("to hear about plans"), write("No message")
    opened = journal.open(note)
    point(journal, note, Pointer("need", need))

    journal.keep(typed(opened, "No message until nine"))

    kept = journal.read(note).record
    assert (kept.body, kept.targets("need")) == (NoteBody(text="No message until nine"), (need,))


def test_a_link_that_is_taken_away_is_gone(journal: Journal, write: Write) -> None:
    need, note = write("to hear about plans"), write("No message")
    point(journal, note, Pointer("need", need))

    point(journal, note)

    assert journal.read(note).record.links == ()
    assert journal.read(need).backlinks == ()


def test_the_order_of_links_is_no_change(journal: Journal, write: Write) -> None:
    one, other, note = write("one"), write("other"), write("No message")
    links = (Pointer("need", other), Pointer("need", one))
    point(journal, note, *links)

    opened = journal.open(note)
    turned = replace(opened.record, links=tuple(reversed(opened.record.links)))

    assert not journal.keep(replace(opened, record=turned))


def test_pointing_at_something_is_enough_to_be_kept(journal: Journal, write: Write) -> None:
    need = write("to hear about plans")
    draft = pointing(journal.begin(Kind.CHECK_IN), Pointer("need_met", need))

    journal.keep(draft)

    entry = journal.read(draft.record.id)
    assert [row.id for row in entry.pointed_as("need_met")] == [need]
    assert entry.pointed_as("need_unmet") == ()
