"""What an agreement says at its beginning: shown if that was ticked, and read only where it was."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome, Verdict
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import ShownField
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from tests.stages import Stage
from tests.unit.journal.conftest import typed
from tests.unit.journal.together.conftest import BOTH, snapshot_of

HEAD = AgreementBody(
    title="The summer trip",
    intention="To stay close",
    my_motives=("curiosity",),
    words=(Definition("close", "We tell each other"),),
)
SHOWN = (
    ShownField("What it is for", "To stay close", "intention"),
    ShownField("Words we mean", "close: We tell each other", "words"),
)
KEPT = Outcome(verdicts=(Verdict("c1", "keep"),), read_by=BOTH)


def test_hopes_are_never_offered_with_it(journal: Journal, agreement: RecordId) -> None:
    journal.keep(typed(journal.open(agreement), HEAD))

    (offer,) = journal.together.offers().agreements

    assert [each.field for each in offer.head] == ["intention", "words"]


@pytest.mark.parametrize(
    ("shown", "meanwhile", "waits"),
    [
        (SHOWN, HEAD, False),
        (SHOWN[:1], HEAD, True),
        ((), HEAD, True),
        (SHOWN, replace(HEAD, intention="To be free"), True),
        ((replace(SHOWN[0], text="To stay"), SHOWN[1]), HEAD, True),
    ],
)
def test_marks_hold_only_if_all_of_it_stood_on_the_screen(
    journal: Journal,
    vault: Vault,
    handles: dict[str, RecordId],
    shown: tuple[ShownField, ...],
    meanwhile: AgreementBody,
    waits: bool,
) -> None:
    journal.keep(typed(journal.open(handles["about"]), HEAD))
    snapshot = replace(snapshot_of(SessionKind.REVIEW, handles), head=shown)
    stage = Stage(vault.path, journal.together.begin(snapshot, handles, ()))
    journal.keep(typed(journal.open(handles["about"]), meanwhile))
    stage.end(KEPT)

    settled = journal.together.settle()

    assert settled is not None
    assert settled.marks_wait is waits
