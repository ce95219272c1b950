"""What one record points at travels with its draft, like its date and its tags."""

from dataclasses import replace

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.pointing import NeedChoice
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.request import RequestBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
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
    assert journal.read(need).pointing_count == 0


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


def test_a_target_in_the_trash_is_still_known_and_comes_back(
    journal: Journal, write: Write
) -> None:
    need, note = write(NeedBody(title="To hear about plans")), write("No message")
    point(journal, note, Pointer("need", need))

    journal.trash([need])
    (gone,) = journal.read(note).pointed
    journal.restore([need])
    (back,) = journal.read(note).pointed

    assert gone.trashed_at is not None
    assert back.trashed_at is None
    assert [row.id for row in journal.read(need).pointing] == [note]


def test_a_target_that_is_gone_for_good_is_pointed_at_no_more(
    journal: Journal, write: Write
) -> None:
    need, note = write(NeedBody(title="To hear about plans")), write("No message")
    point(journal, note, Pointer("need", need))

    journal.trash([need])
    whole(journal.empty_trash())

    assert journal.read(note).pointed == ()
    assert journal.needs.choices([need]) == ()


def test_only_the_newest_pages_that_point_at_a_need_are_read(
    journal: Journal, write: Write
) -> None:
    need = write(NeedBody(title="To hear about plans"))
    notes = [write(f"No message {number}") for number in range(15)]
    for note in notes:
        point(journal, note, Pointer("need", need))
    journal.trash(notes[-1:])

    entry = journal.read(need)

    assert entry.pointing_count == 14
    assert [row.id for row in entry.pointing] == notes[-2:1:-1]


def test_a_request_knows_the_need_it_belongs_to(journal: Journal, write: Write) -> None:
    need = write(NeedBody(title="To hear about plans"))
    draft = typed(journal.needs.begin_request(need), RequestBody(title="A message before nine"))
    journal.keep(draft)

    assert [row.id for row in journal.read(draft.record.id).whole()] == [need]


def test_needs_that_can_be_pointed_at_come_with_their_group_and_state(
    journal: Journal, write: Write
) -> None:
    plans = write(NeedBody(title=" To hear about plans ", group="honesty"))
    alone = write(NeedBody(title="An evening alone", is_resting=True))
    gone = write(NeedBody(title="A seat"))
    journal.trash([gone])

    found = journal.needs.choices([plans, gone])

    assert found == (
        NeedChoice(plans, "To hear about plans", "honesty"),
        NeedChoice(alone, "An evening alone", is_resting=True),
        NeedChoice(gone, "A seat", is_trashed=True),
    )
    assert journal.needs.choices() == found[:2]
