"""The grid of an agreement: its rows, its answers, and taking them back."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.curtain import Answer
from hallpass_desktop.domain.grid import BEHAVIOURS, NO, ONLY_IF, WANT, GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.agreements import GridRow
from hallpass_desktop.services.journal import Journal


@pytest.fixture
def agreement(journal: Journal) -> RecordId:
    draft = journal.begin(Kind.AGREEMENT)
    record = replace(draft.record, body=AgreementBody(title="The summer"))
    journal.keep(replace(draft, record=record))
    return record.id


def rows(journal: Journal, agreement: RecordId) -> tuple[GridRow, ...]:
    return journal.agreements.read(agreement).grid


def test_a_grid_begins_with_its_list_once(journal: Journal, agreement: RecordId) -> None:
    journal.grids.begin(agreement)
    journal.grids.begin(agreement)

    assert tuple(row.body.behaviour for row in rows(journal, agreement)) == BEHAVIOURS


def test_a_row_of_somebodys_own_stands_at_the_end(journal: Journal, agreement: RecordId) -> None:
    journal.grids.begin(agreement)

    journal.grids.add(agreement, " Holding hands ")

    assert rows(journal, agreement)[-1].body.title == "Holding hands"


def test_a_change_is_a_revision_and_can_be_taken_back(
    journal: Journal, agreement: RecordId
) -> None:
    journal.grids.add(agreement, "Kissing")
    (row,) = rows(journal, agreement)

    journal.grids.change(row.id, replace(row.body, mine=WANT))
    changed = rows(journal, agreement)[0].body.mine
    journal.undo()

    assert changed == WANT
    assert rows(journal, agreement)[0].body == row.body
    assert len(journal.revisions(row.id)) == 3


def test_what_both_answered_behind_the_curtain_is_kept_at_once_and_leaves_the_rest(
    journal: Journal, agreement: RecordId
) -> None:
    for name in ("Kissing", "Dancing"):
        journal.grids.add(agreement, name)
    kiss, dance = rows(journal, agreement)
    journal.grids.change(dance.id, replace(dance.body, mine=NO, agreed="Fine."))

    journal.grids.answer(agreement, {kiss.id: Answer(ONLY_IF, "told")}, {dance.id: Answer(NO)})

    first, second = (row.body for row in rows(journal, agreement))
    assert first == replace(kiss.body, mine=ONLY_IF, mine_if="told")
    assert second == replace(dance.body, mine=NO, theirs=NO, agreed="Fine.")
    journal.undo()
    assert rows(journal, agreement)[0].body == kiss.body


def test_a_row_may_say_what_stood_in_its_open_cell(journal: Journal, agreement: RecordId) -> None:
    journal.grids.add(agreement, "Kissing")
    (row,) = rows(journal, agreement)
    typed = journal.open(row.id)
    journal.save_draft(
        replace(typed, record=replace(typed.record, body=GridRowBody(title="Kissing", agreed="F")))
    )

    journal.grids.change(row.id, replace(row.body, agreed="Fine."))

    assert journal.settle() == ()
    assert rows(journal, agreement)[0].body.agreed == "Fine."
