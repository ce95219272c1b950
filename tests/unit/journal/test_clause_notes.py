"""Pages that touch a clause: by date, with how it went there, and still there after a merge."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind, Pointer
from hallpass_desktop.domain.touching import BROKEN, KEPT, ClauseChoice, role_of
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed

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
        journal.keep(typed(draft, replace(body, text=text)))
        return draft.record.id

    return add_clause


def touch(journal: Journal, title: str, clause: RecordId, how: str) -> RecordId:
    draft = journal.begin(Kind.NOTE)
    record = replace(draft.record, links=(Pointer(role_of(how), clause),))
    journal.keep(typed(replace(draft, record=record), NoteBody(title, "words")))
    return draft.record.id


def said(journal: Journal, clause: RecordId) -> list[tuple[str, str]]:
    return [(each.page.title, each.how) for each in journal.clause_notes.touches(clause)]


def test_the_newest_page_comes_first_with_how_it_went(
    journal: Journal, add_clause: AddClause
) -> None:
    one, two = add_clause("Nobody from work."), add_clause("Once.")
    touch(journal, "first", one, BROKEN)
    touch(journal, "second", one, KEPT)

    assert said(journal, one) == [("second", KEPT), ("first", BROKEN)]
    assert set(journal.clause_notes.of([one, two])) == {one}


def test_a_page_in_the_trash_says_nothing(journal: Journal, add_clause: AddClause) -> None:
    clause = add_clause("Once.")
    page = touch(journal, "a note", clause, KEPT)

    journal.trash([page])

    assert said(journal, clause) == []


def test_a_page_that_points_in_another_way_says_nothing_of_it(
    journal: Journal, add_clause: AddClause
) -> None:
    clause = add_clause("Once.")
    draft = journal.begin(Kind.NOTE)
    record = replace(draft.record, links=(Pointer("need", clause),))
    journal.keep(typed(replace(draft, record=record), NoteBody("a note")))

    assert said(journal, clause) == []


def test_every_clause_can_be_chosen_and_one_in_the_trash_is_still_named(
    journal: Journal, add_clause: AddClause
) -> None:
    one, gone = add_clause("Nobody from work."), add_clause("Once.")
    journal.trash([gone])

    assert journal.clause_notes.choices((gone,)) == (
        ClauseChoice(one, "Nobody from work.", "The summer trip"),
        ClauseChoice(gone, "Once.", "The summer trip", is_trashed=True),
    )


def test_pages_follow_a_clause_that_becomes_one_with_another_and_back(
    journal: Journal, add_clause: AddClause
) -> None:
    one, two = add_clause("Nobody from work."), add_clause("Once.")
    touch(journal, "a note", two, BROKEN)

    journal.clause_cuts.merge(one, two)
    assert said(journal, one) == [("a note", BROKEN)]
    journal.undo()

    assert said(journal, one) == []
    assert said(journal, two) == [("a note", BROKEN)]
