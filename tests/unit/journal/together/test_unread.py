"""An agreement that both have not read yet can be read in a session that keeps every clause."""

from dataclasses import replace

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome, Verdict
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.services.journal import Journal
from tests.unit.journal.conftest import typed
from tests.unit.journal.together.conftest import BOTH, HOME, Sit

KEPT = Outcome(verdicts=(Verdict("c1", "keep"), Verdict("c2", "keep")), read_by=BOTH)


def is_read(journal: Journal) -> bool:
    (offer,) = journal.together.offers().agreements
    return offer.is_read


def test_a_draft_of_which_all_is_kept_is_agreed_once_both_marked_it(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    assert not is_read(journal)

    settled = sit(SessionKind.REVIEW, KEPT)

    assert not settled.marks_wait
    assert journal.agreements.read(agreement).standing.state is State.AGREED
    assert is_read(journal)


def test_what_is_written_after_the_marks_is_unread_again(
    journal: Journal, handles: dict[str, RecordId], sit: Sit
) -> None:
    sit(SessionKind.REVIEW, KEPT)

    journal.keep(typed(journal.open(handles["c2"]), replace(HOME, text="Anybody at home.")))

    assert not is_read(journal)
