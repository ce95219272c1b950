"""Looking back on what was agreed: a stop counts at once, whoever says it."""

import pytest

from hallpass_desktop.domain.agreement_log import Did, State
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from tests.stages import Stage
from tests.unit.journal.together.conftest import (
    ME,
    THEM,
    Sit,
    agree,
    did,
    kept,
    snapshot_of,
)


@pytest.mark.parametrize(
    ("mine", "theirs"), [("stop", "go_on"), ("go_on", "stop"), ("stop", "stop")]
)
def test_a_stop_of_either_pauses_the_agreement(
    journal: Journal, agreement: RecordId, sit: Sit, mine: str, theirs: str
) -> None:
    agree(journal, agreement)

    sit(SessionKind.DEBRIEF, Outcome(mine=mine, theirs=theirs))

    assert journal.agreements.read(agreement).standing.state is State.PAUSED
    stops = [author for what, author in did(journal, agreement) if what is Did.PAUSED]
    assert stops == [who for who, said in ((ME, mine), (THEM, theirs)) if said == "stop"]


def test_a_stop_does_not_wait_for_the_end_of_the_talk_and_counts_once(
    journal: Journal, vault: Vault, agreement: RecordId, handles: dict[str, RecordId]
) -> None:
    agree(journal, agreement)
    shown = snapshot_of(SessionKind.DEBRIEF, handles)
    stage = Stage(vault.path, journal.together.begin(shown, handles, ()))
    stage.wrote(Outcome(theirs="stop"))
    stage.leave()

    journal.together.settle()
    assert journal.agreements.read(agreement).standing.state is State.PAUSED
    journal.together.end()

    assert [what for what, _ in did(journal, agreement)].count(Did.PAUSED) == 1


def test_changing_and_going_on_change_no_agreement_by_themselves(
    journal: Journal, agreement: RecordId, sit: Sit
) -> None:
    agree(journal, agreement)

    settled = sit(SessionKind.DEBRIEF, Outcome(mine="go_on", theirs="change_it"))

    assert journal.agreements.read(agreement).standing.state is State.AGREED
    body = kept(journal, settled)
    assert (body.look_mine, body.look_theirs) == ("go_on", "change_it")


def test_a_stop_without_an_agreement_pauses_nothing(journal: Journal, sit: Sit) -> None:
    settled = sit(SessionKind.DEBRIEF, Outcome(mine="stop"), {})

    assert not settled.left_out
