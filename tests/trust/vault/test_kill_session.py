"""A session on its way into the vault, killed at each write: it comes out the same, and once."""

from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.clause import ClauseBody
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import ActionPoint, Outcome, Verdict
from hallpass_desktop.domain.record import Kind, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownClause, Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from tests.fakes import FakeClock
from tests.stages import Stage
from tests.trust.vault.test_kill_steps import at_each_write
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

CLOCK = FakeClock()
REVIEWED = Outcome(
    verdicts=(Verdict("c1", "change", "We tell at once."),),
    read_by=(Who.ME, Who.PARTNER),
    actions=(ActionPoint("Ring"), ActionPoint("Book")),
    my_afterword="Glad",
)


def with_an_outbox(home: Path) -> RecordId:
    """A closed vault beside which lies the outbox of a review that is over."""
    path = made_vault(home)
    with opened(path) as vault:
        journal = Journal(vault, CLOCK)
        head = journal.begin(Kind.AGREEMENT)
        journal.keep(replace(head, record=replace(head.record, body=AgreementBody("Trip"))))
        clause = journal.agreements.begin_clause(head.record.id)
        body = ClauseBody(text="We tell.")
        journal.keep(replace(clause, record=replace(clause.record, body=body)))
        shown = Snapshot(SessionKind.REVIEW, "R", "A", clauses=(ShownClause("c1", "", "We tell."),))
        handles = {"about": head.record.id, "c1": clause.record.id}
        handed = journal.together.begin(shown, handles, ())
    stage = Stage(path, handed)
    stage.wrote(Outcome(actions=REVIEWED.actions))
    stage.end(REVIEWED)
    return head.record.id


def is_as_wanted(path: Path, agreement: RecordId) -> bool:
    """Whether the next unlock has all of it, and all of it once."""
    with opened(path) as vault:
        journal = Journal(vault, CLOCK)
        journal.together.settle()
        found = journal.agreements.read(agreement)
        return (
            [point.text for point in journal.together.points()] == ["Ring", "Book"]
            and [clause.body.text for clause in found.clauses] == ["We tell at once."]
            and (found.standing.state, len(found.log)) == (State.AGREED, 4)
            and journal.together.open_session() is None
            and not (path / OUTBOX_NAME).exists()
        )


def test_a_session_comes_in_once_wherever_it_is_killed(tmp_path: Path) -> None:
    agreement = with_an_outbox(tmp_path / "home")

    def check(path: Path) -> None:
        assert is_as_wanted(path, agreement)

    assert at_each_write("bring_in_a_session", tmp_path / "home", 20, check) > 5


def test_letting_go_of_the_file_first_is_caught(tmp_path: Path) -> None:
    agreement, lost = with_an_outbox(tmp_path / "home"), []

    def check(path: Path) -> None:
        if not is_as_wanted(path, agreement):
            lost.append(path)

    at_each_write("bring_in_a_session_carelessly", tmp_path / "home", 20, check)

    assert lost
