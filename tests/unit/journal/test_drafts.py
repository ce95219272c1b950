"""From typing to a kept record: nothing is lost, and nothing empty is kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hallpass_desktop.domain.body import TEXT_LIMIT, Body
from hallpass_desktop.domain.errors import NotFound, TextTooLong
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.moment import Moment, Precision
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.builders import a_moment
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write, typed


def kept(journal: Journal) -> list[Record]:
    return [journal.read(row.id).record for row in journal.page(Query()).rows]


def test_a_new_draft_is_in_memory_only(journal: Journal) -> None:
    draft = journal.begin(Kind.NOTE)

    assert draft.record.happened == draft.record.written == a_moment()
    with pytest.raises(NotFound):
        journal.open(draft.record.id)


def test_a_draft_may_begin_in_the_past(journal: Journal) -> None:
    happened = a_moment("2019-05-01", Precision.MONTH)

    draft = journal.begin(Kind.NOTE, happened=happened)

    assert (draft.record.happened, draft.record.written) == (happened, a_moment())


def test_a_saved_draft_is_there_after_a_crash(
    vault: Vault, journal: Journal, clock: FakeClock
) -> None:
    draft = typed(journal.begin(Kind.NOTE), "Ten minutes")
    assert journal.save_draft(draft) == clock.now()

    after_the_crash = Journal(vault, clock)

    assert after_the_crash.open(draft.record.id) == draft
    assert after_the_crash.settle() == (draft.record.id,)
    assert [record.body for record in kept(after_the_crash)] == [NoteBody(text="Ten minutes")]
    assert after_the_crash.settle() == ()


def test_settling_leaves_empty_drafts_behind(journal: Journal) -> None:
    journal.save_draft(journal.begin(Kind.NOTE))

    assert journal.settle() == ()
    assert kept(journal) == []


@pytest.mark.parametrize(
    "body", [NoteBody(title="Queue"), JealousyBody(strength_before=3), JealousyBody(clause="none")]
)
def test_one_answer_is_kept(journal: Journal, write: Write, body: Body) -> None:
    write(body)

    assert [record.body for record in kept(journal)] == [body]


@pytest.mark.parametrize("body", [NoteBody(), NoteBody(text=" \n"), JealousyBody(open_step=2)])
def test_a_wholly_empty_draft_is_dropped(journal: Journal, write: Write, body: Body) -> None:
    write(body)

    assert kept(journal) == []


def test_keeping_says_what_changed(journal: Journal) -> None:
    draft = typed(journal.begin(Kind.NOTE), "a")

    assert journal.keep(draft) == Changes(frozenset({Kind.NOTE}), frozenset({draft.record.id}))
    assert journal.keep(journal.open(draft.record.id)) == Changes()


def test_a_sitting_is_one_revision(journal: Journal, write: Write) -> None:
    record = write("a")
    draft = journal.open(record)
    for text in ("ab", "abc", "abcd"):
        draft = typed(draft, text)
        journal.save_draft(draft)

    journal.keep(draft)

    entry = journal.read(record)
    assert (entry.record.body, entry.revision_count) == (NoteBody(text="abcd"), 2)


def test_going_on_after_a_pause_is_another_revision_of_the_same_record(journal: Journal) -> None:
    draft = typed(journal.begin(Kind.NOTE), "a")
    journal.keep(draft)

    journal.keep(typed(draft, "ab"))

    (record,) = kept(journal)
    assert record.body == NoteBody(text="ab")
    assert journal.read(record.id).revision_count == 2


def test_words_wiped_from_a_kept_note_leave_it_empty_with_a_revision(
    journal: Journal, write: Write
) -> None:
    record = write("a")

    write("", to=record)

    entry = journal.read(record)
    assert (entry.record.body, entry.revision_count) == (NoteBody(), 2)


def test_changed_at_is_the_end_of_the_sitting(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    record = write("a")
    clock.pass_time(hours=2)

    write("b", to=record)

    found = journal.read(record).record
    assert found.changed_at == a_moment().instant + timedelta(hours=2)
    assert found.written == a_moment()


def test_a_discarded_draft_leaves_what_was_kept(journal: Journal, write: Write) -> None:
    record = write("a")
    journal.save_draft(typed(journal.open(record), "b"))

    assert journal.discard(record).ids == {record}

    assert journal.open(record).record.body == NoteBody(text="a")


def test_date_and_tags_of_a_new_draft_are_kept(journal: Journal) -> None:
    draft = typed(journal.begin(Kind.NOTE), "a")
    happened = a_moment("2026-01-01", Precision.DAY)
    record = replace(draft.record, happened=happened, tags=("walk", "Walk", " "))

    journal.keep(replace(draft, record=record))

    found = journal.read(record.id).record
    assert (found.happened, found.tags) == (happened, ("walk",))


def test_an_editor_that_changed_the_heading_alone_writes_no_revision(
    journal: Journal, write: Write
) -> None:
    record = write("a")
    draft = journal.open(record)
    happened = a_moment("2026-01-01")

    changes = journal.keep(
        replace(draft, record=replace(draft.record, happened=happened, tags=("walk",)))
    )

    entry = journal.read(record)
    assert changes.ids == {record}
    assert (entry.record.happened, entry.record.tags) == (happened, ("walk",))
    assert entry.revision_count == 1


def test_a_heading_changed_elsewhere_survives_an_open_editor(
    journal: Journal, write: Write
) -> None:
    record = write("a")
    draft = journal.open(record)
    journal.set_happened(record, a_moment("2026-01-01"))
    journal.set_tags(record, ["walk"])

    journal.save_draft(typed(draft, "b"))
    journal.settle()

    found = journal.read(record).record
    assert (found.happened, found.tags) == (a_moment("2026-01-01"), ("walk",))
    assert found.body == NoteBody(text="b")


def test_a_draft_of_something_purged_does_not_bring_it_back(journal: Journal, write: Write) -> None:
    record = write("a")
    draft = typed(journal.open(record), "b")
    journal.trash([record])
    whole(journal.purge([record]))

    with pytest.raises(NotFound):
        journal.save_draft(draft)
    assert journal.keep(draft) == Changes()
    assert kept(journal) == []


def test_a_text_too_long_is_refused_and_nothing_is_written(journal: Journal) -> None:
    draft = typed(journal.begin(Kind.NOTE), "a" * (TEXT_LIMIT + 1))

    with pytest.raises(TextTooLong):
        journal.save_draft(draft)
    with pytest.raises(TextTooLong):
        journal.keep(draft)


def test_a_clock_set_back_does_not_mix_up_the_sittings(
    journal: Journal, write: Write, clock: FakeClock
) -> None:
    record = write("a")
    clock.time -= timedelta(days=4000)
    write("b", to=record)

    newest, oldest = journal.revisions(record)

    assert (newest.is_current, oldest.is_current) == (True, False)
    assert newest.at == Moment.at(clock.now())
    assert journal.read(record).record.body == NoteBody(text="b")
