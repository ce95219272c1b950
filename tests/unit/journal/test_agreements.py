"""Agreements in a journal: parts in order, versions that stay, and marks that cannot be made up."""

from collections.abc import Callable

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_diff import PartChange
from hallpass_desktop.domain.agreement_log import Did, Refusal, State
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.diff import Change
from hallpass_desktop.domain.errors import MayNotBe, NotFound
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed

ME = Author()
THEM = Author(Who.PARTNER, Told.IN_SITTING)
TOLD_ME = Author(Who.PARTNER, Told.TO_ME)

AddClause = Callable[[str], RecordId]


@pytest.fixture
def agreement(write: Write) -> RecordId:
    return write(AgreementBody(title="The summer trip"))


@pytest.fixture
def add_clause(journal: Journal, agreement: RecordId) -> AddClause:
    def add_clause(text: str) -> RecordId:
        draft = journal.agreements.begin_clause(agreement)
        body = draft.record.body
        assert isinstance(body, ClauseBody)
        journal.keep(typed(draft, ClauseBody(text=text, place=body.place)))
        return draft.record.id

    return add_clause


def texts(journal: Journal, agreement: RecordId) -> list[str]:
    return [clause.body.text for clause in journal.agreements.read(agreement).clauses]


def test_clauses_stand_in_the_order_they_were_written(
    journal: Journal, agreement: RecordId, add_clause: AddClause
) -> None:
    for text in ("one", "two", "three"):
        add_clause(text)

    assert texts(journal, agreement) == ["one", "two", "three"]


def test_a_clause_moves_before_another_and_undo_puts_it_back(
    journal: Journal, agreement: RecordId, add_clause: AddClause
) -> None:
    one, two, three = (add_clause(text) for text in ("one", "two", "three"))

    journal.agreements.move(three, two)
    moved = texts(journal, agreement)
    journal.agreements.move(one, None)
    last = texts(journal, agreement)
    journal.undo()
    journal.undo()

    assert moved == ["one", "three", "two"]
    assert last == ["three", "two", "one"]
    assert texts(journal, agreement) == ["one", "two", "three"]


def test_a_clause_cannot_be_moved_before_one_of_another_agreement(
    journal: Journal, write: Write, add_clause: AddClause
) -> None:
    mine = add_clause("one")
    other = write(AgreementBody(title="Another"))

    with pytest.raises(NotFound):
        journal.agreements.move(mine, other)


def test_rows_of_the_grid_come_in_the_order_they_were_asked_for(
    journal: Journal, agreement: RecordId
) -> None:
    journal.agreements.add_rows(agreement, [GridRowBody(title="Dancing")])
    journal.agreements.add_rows(agreement, [GridRowBody(title=name) for name in ("A kiss", "Chat")])

    grid = journal.agreements.read(agreement).grid
    assert [row.body.title for row in grid] == ["Dancing", "A kiss", "Chat"]


def test_a_version_keeps_what_stood_there_even_in_an_open_editor(
    journal: Journal, agreement: RecordId, add_clause: AddClause
) -> None:
    clause = add_clause("We tell each other.")
    journal.save_draft(typed(journal.open(clause), ClauseBody(text="We tell each other before.")))

    journal.agreements.save_version(agreement, "After our walk")

    (head, part) = journal.agreements.parts(agreement, 1)
    assert dict(part.fields)["text"] == "We tell each other before."
    assert dict(head.fields)["title"] == "The summer trip"
    (version,) = journal.agreements.read(agreement).versions
    assert (version.number, version.reason) == (1, "After our walk")


def test_what_changed_since_a_version_is_said_by_clause_and_word(
    journal: Journal, write: Write, agreement: RecordId, add_clause: AddClause
) -> None:
    kept, gone = add_clause("We tell each other."), add_clause("No photos.")
    journal.agreements.save_version(agreement)
    write(ClauseBody(text="We tell each other before."), to=kept)
    journal.trash([gone])
    new = add_clause("Home by two.")

    found = journal.agreements.differences(agreement, 1)

    assert {each.part: each.change for each in found} == {
        kept: PartChange.CHANGED,
        new: PartChange.ADDED,
        gone: PartChange.REMOVED,
    }
    (text,) = next(each for each in found if each.part == kept).fields
    assert [piece.text for piece in text.pieces if piece.change is Change.ADDED] == [" before"]


def test_a_version_reads_the_same_for_ever_whatever_is_written_later(
    journal: Journal, write: Write, agreement: RecordId, add_clause: AddClause
) -> None:
    clause = add_clause("First words.")
    journal.agreements.save_version(agreement)
    first = journal.agreements.parts(agreement, 1)

    write(ClauseBody(text="Other words."), to=clause)
    journal.trash([clause])
    journal.agreements.save_version(agreement)

    assert journal.agreements.parts(agreement, 1) == first


def test_two_marks_on_one_version_make_it_agreed(
    journal: Journal, agreement: RecordId, add_clause: AddClause
) -> None:
    add_clause("We tell each other.")
    journal.agreements.save_version(agreement)
    for did, author in ((Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM)):
        journal.agreements.note(agreement, did, author)

    found = journal.agreements.read(agreement)

    assert found.standing.state is State.AGREED
    assert [entry.did for entry in found.versions[0].later] == [Did.TALKED, Did.READ, Did.READ]


def test_a_mark_that_was_only_told_of_is_refused_and_leaves_no_trace(
    journal: Journal, agreement: RecordId
) -> None:
    journal.agreements.save_version(agreement)
    journal.agreements.note(agreement, Did.TALKED, ME)

    with pytest.raises(MayNotBe) as refused:
        journal.agreements.note(agreement, Did.READ, TOLD_ME)

    assert refused.value.reason == Refusal.NOT_THEIR_OWN_HAND
    assert len(journal.agreements.read(agreement).versions[0].later) == 1


def test_a_pause_that_was_told_to_me_counts_at_once_and_no_undo_lifts_it(
    journal: Journal, agreement: RecordId
) -> None:
    journal.agreements.save_version(agreement)

    journal.agreements.note(agreement, Did.PAUSED, TOLD_ME, "A week without it")
    journal.undo()

    assert journal.agreements.read(agreement).standing.state is State.PAUSED


def test_an_agreement_that_ended_stays_to_read_and_takes_no_new_version(
    journal: Journal, agreement: RecordId, add_clause: AddClause
) -> None:
    add_clause("We tell each other.")
    journal.agreements.note(agreement, Did.ENDED, ME)

    with pytest.raises(MayNotBe):
        journal.agreements.save_version(agreement)

    assert texts(journal, agreement) == ["We tell each other."]


def test_a_version_there_is_none_of_is_not_found(journal: Journal, agreement: RecordId) -> None:
    journal.agreements.save_version(agreement)

    for version in (0, 2):
        with pytest.raises(NotFound):
            journal.agreements.parts(agreement, version)
