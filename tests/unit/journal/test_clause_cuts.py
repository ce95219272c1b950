"""Splitting and merging clauses in a journal: one step, one undo, and nothing lost or widened."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_diff import PartChange
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.diff import Change
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.domain.record import Audience, Pointer
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import Write, typed

TEXT = "Nobody from work. A kiss is all right."
CUT = len("Nobody from work. ")


@pytest.fixture
def agreement(write: Write) -> RecordId:
    return write(AgreementBody(title="The summer trip"))


def add(journal: Journal, agreement: RecordId, body: ClauseBody, *links: Pointer) -> RecordId:
    draft = journal.agreements.begin_clause(agreement, "who")
    begun = draft.record.body
    assert isinstance(begun, ClauseBody)
    body = replace(body, topic="who", place=begun.place)
    draft = replace(draft, record=replace(draft.record, links=links))
    journal.keep(typed(draft, body))
    return draft.record.id


def texts(journal: Journal, agreement: RecordId) -> list[str]:
    return [clause.body.text for clause in journal.agreements.read(agreement).clauses]


def shown(journal: Journal, record: RecordId, audience: Audience) -> set[str]:
    return {grant.field for grant in journal.grants(record) if grant.audience is audience}


def test_the_second_half_stands_right_after_the_first(
    journal: Journal, agreement: RecordId
) -> None:
    clause = add(journal, agreement, ClauseBody(text=TEXT, why="So that I sleep."))
    add(journal, agreement, ClauseBody(text="Once."))

    journal.clause_cuts.split(clause, CUT)

    assert texts(journal, agreement) == ["Nobody from work.", "A kiss is all right.", "Once."]
    first, second, _ = journal.agreements.read(agreement).clauses
    assert (first.id, first.body.why) == (clause, "So that I sleep.")
    assert (second.body.topic, second.body.why) == ("who", "")


def test_both_halves_point_at_the_need_behind_them(journal: Journal, agreement: RecordId) -> None:
    need = next(iter(journal.needs.write_down(NeedBody("To know where I stand")).ids))
    clause = add(journal, agreement, ClauseBody(text=TEXT), Pointer("need", need))

    journal.clause_cuts.split(clause, CUT)

    halves = journal.agreements.read(agreement).clauses
    assert [journal.read(half.id).record.targets("need") for half in halves] == [(need,)] * 2


def test_one_undo_makes_the_halves_whole_again(journal: Journal, agreement: RecordId) -> None:
    clause = add(journal, agreement, ClauseBody(text=TEXT))
    journal.clause_cuts.split(clause, CUT)

    journal.undo()

    assert texts(journal, agreement) == [TEXT]


def test_words_that_were_just_typed_are_split_too(journal: Journal, agreement: RecordId) -> None:
    clause = add(journal, agreement, ClauseBody(text="Nobody."))
    draft = journal.open(clause)
    assert isinstance(draft.record.body, ClauseBody)
    journal.save_draft(typed(draft, replace(draft.record.body, text=TEXT)))

    journal.clause_cuts.split(clause, CUT)

    assert texts(journal, agreement) == ["Nobody from work.", "A kiss is all right."]


def test_a_version_before_says_what_went_where(journal: Journal, agreement: RecordId) -> None:
    clause = add(journal, agreement, ClauseBody(text=TEXT))
    journal.agreements.save_version(agreement)

    journal.clause_cuts.split(clause, CUT)

    changed, added = journal.agreements.differences(agreement, 1)
    assert (changed.part, changed.change) == (clause, PartChange.CHANGED)
    gone = [p.text for p in changed.fields[0].pieces if p.change is Change.REMOVED]
    assert "".join(gone).strip() == "A kiss is all right."
    assert added.change is PartChange.ADDED


def test_whoever_was_shown_the_text_is_shown_both_halves_and_no_more(
    journal: Journal, agreement: RecordId
) -> None:
    clause = add(journal, agreement, ClauseBody(text=TEXT, why="So that I sleep."))
    journal.set_grants(clause, Audience.TOGETHER, ["text", "why"])
    journal.set_grants(clause, Audience.THERAPIST, ["why"])

    journal.clause_cuts.split(clause, CUT)

    _, second = journal.agreements.read(agreement).clauses
    assert shown(journal, second.id, Audience.TOGETHER) == {"text"}
    assert shown(journal, second.id, Audience.THERAPIST) == set()


def test_two_clauses_become_one_where_the_first_stands(
    journal: Journal, agreement: RecordId
) -> None:
    one = add(journal, agreement, ClauseBody(text="Nobody from work."))
    two = add(journal, agreement, ClauseBody(text="Nobody from the choir.", kind="request"))
    add(journal, agreement, ClauseBody(text="Once."))

    journal.clause_cuts.merge(one, two, {"kind"})

    assert texts(journal, agreement) == ["Nobody from work.\nNobody from the choir.", "Once."]
    assert journal.agreements.read(agreement).clauses[0].body.kind == "request"
    assert journal.read(two).record.trashed_at is not None


def test_one_undo_makes_them_two_again(journal: Journal, agreement: RecordId) -> None:
    need = next(iter(journal.needs.write_down(NeedBody("Rest")).ids))
    one = add(journal, agreement, ClauseBody(text="Nobody from work."))
    two = add(journal, agreement, ClauseBody(text="Once."), Pointer("need", need))
    journal.set_grants(one, Audience.TOGETHER, ["text"])
    journal.clause_cuts.merge(one, two)
    assert journal.read(one).record.targets("need") == (need,)

    journal.undo()

    assert texts(journal, agreement) == ["Nobody from work.", "Once."]
    assert journal.read(one).record.links == ()
    assert shown(journal, one, Audience.TOGETHER) == {"text"}


def test_merging_shows_nobody_words_they_were_not_shown(
    journal: Journal, agreement: RecordId
) -> None:
    one = add(journal, agreement, ClauseBody(text="Nobody from work.", why="To sleep."))
    two = add(journal, agreement, ClauseBody(text="Once."))
    for audience in Audience:
        journal.set_grants(one, audience, ["text", "why"])
    journal.set_grants(two, Audience.THERAPIST, ["text"])

    journal.clause_cuts.merge(one, two)

    assert shown(journal, one, Audience.TOGETHER) == {"why"}
    assert shown(journal, one, Audience.THERAPIST) == {"text", "why"}


def test_clauses_of_two_agreements_stay_apart(
    journal: Journal, agreement: RecordId, write: Write
) -> None:
    one = add(journal, agreement, ClauseBody(text="Nobody from work."))
    two = add(journal, write(AgreementBody(title="Another")), ClauseBody(text="Once."))

    with pytest.raises(NotFound):
        journal.clause_cuts.merge(one, two)
    with pytest.raises(NotFound):
        journal.clause_cuts.merge(one, one)
    assert texts(journal, agreement) == ["Nobody from work."]
