"""Sitting down over an agreement with two clauses and a row."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.snapshot import ShownClause, ShownRow, Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.together import Settled
from tests.stages import Stage
from tests.unit.journal.conftest import Write, typed

ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)
BOTH = (Who.ME, Who.PARTNER)
TELL, HOME = (
    ClauseBody(title="Texts", text="We tell."),
    ClauseBody(text="Nobody at home.", place=1.0),
)
DAY = date(2026, 5, 1)

Sit = Callable[..., Settled]


@pytest.fixture
def agreement(write: Write) -> RecordId:
    return write(AgreementBody(title="The summer trip", my_motives=("curiosity",)))


@pytest.fixture
def handles(journal: Journal, agreement: RecordId) -> dict[str, RecordId]:
    """Two clauses and a row, under the handles of a session."""
    found = {"about": agreement}
    for handle, body in (("c1", TELL), ("c2", HOME)):
        draft = journal.agreements.begin_clause(agreement)
        journal.keep(typed(draft, body))
        found[handle] = draft.record.id
    journal.agreements.add_rows(agreement, [GridRowBody(title="Dancing", agreed="with friends")])
    (row,) = journal.agreements.read(agreement).grid
    return {**found, "r1": row.id}


@pytest.fixture
def sit(journal: Journal, vault: Vault, handles: dict[str, RecordId]) -> Sit:
    """Sit down for this, write down an outcome, end it, and bring it in."""

    def sit(
        kind: SessionKind, outcome: Outcome, only: Mapping[str, RecordId] | None = None
    ) -> Settled:
        shown = {**(handles if only is None else only)}
        stage = Stage(vault.path, journal.together.begin(snapshot_of(kind, shown), shown, ()))
        stage.end(outcome)
        settled = journal.together.settle()
        assert settled is not None
        return settled

    return sit


def snapshot_of(kind: SessionKind, handles: Mapping[str, RecordId]) -> Snapshot:
    clauses = {"c1": ShownClause("c1", "Texts", "We tell."), "c2": ShownClause("c2", "", HOME.text)}
    rows = {"r1": ShownRow("r1", "Dancing", "with friends")}
    return Snapshot(
        kind,
        "Robin",
        "Alex",
        about="The summer trip",
        clauses=tuple(clauses[each] for each in handles if each in clauses),
        rows=tuple(rows[each] for each in handles if each in rows),
    )


def kept(journal: Journal, settled: Settled) -> SessionBody:
    return cast("SessionBody", journal.read(settled.session).record.body)


def did(journal: Journal, agreement: RecordId) -> list[tuple[Did, Author]]:
    return [(entry.did, entry.author) for entry in journal.agreements.log(agreement)]


def agree(journal: Journal, agreement: RecordId) -> None:
    journal.agreements.save_version(agreement)
    journal.agreements.note(agreement, Did.TALKED, ME)
    for author in (ME, THEM):
        journal.agreements.note(agreement, Did.READ, author)
