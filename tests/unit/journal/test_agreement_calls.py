"""What agreements ask for in a journal, and that a broken history of one silences no other."""

from datetime import date, datetime, timedelta

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_calls import Call
from hallpass_desktop.domain.agreement_log import Did
from hallpass_desktop.domain.check_in import CHECKPOINT, PULSE
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.domain.recurrence import Checkpoints, Daily
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock
from tests.unit.journal.conftest import Write

ME, THEM = Author(), Author(Who.PARTNER, Told.IN_SITTING)


@pytest.fixture
def today(clock: FakeClock) -> date:
    return clock.now().date()


def agreed(journal: Journal, write: Write, title: str, trial_until: date) -> RecordId:
    made = write(AgreementBody(title=title, trial_until=trial_until))
    journal.agreements.save_version(made)
    for did, author in ((Did.TALKED, ME), (Did.READ, ME), (Did.READ, THEM)):
        journal.agreements.note(made, did, author)
    return made


def tamper(vault: Vault, agreement: RecordId) -> None:
    """Change the history past everything that refuses it."""
    for trigger in ("versions_stay", "versions_go_with_their_agreement"):
        vault.connection.execute(f"DROP TRIGGER {trigger}")
    vault.connection.execute(
        "UPDATE versions SET reason = 'other' WHERE agreement = ?", (agreement,)
    )


def asked(journal: Journal, today: date) -> list[tuple[str, Call]]:
    return [(each.title, each.calling.call) for each in journal.agreement_calls.today(today)]


def test_every_agreement_is_asked_the_oldest_first(
    journal: Journal, write: Write, today: date
) -> None:
    soon = today + timedelta(days=2)
    first, _ = (agreed(journal, write, title, soon) for title in ("The trip", "The summer"))
    assert asked(journal, today) == [("The trip", Call.TRIAL_ENDS), ("The summer", Call.TRIAL_ENDS)]

    journal.agreements.note(first, Did.ENDED, ME)

    assert asked(journal, today) == [("The summer", Call.TRIAL_ENDS)]


def test_a_broken_history_is_said_and_silences_nothing_else(
    journal: Journal, write: Write, vault: Vault, today: date
) -> None:
    soon = today + timedelta(days=2)
    first, _ = (agreed(journal, write, title, soon) for title in ("The trip", "The summer"))

    tamper(vault, first)

    assert asked(journal, today) == [("The trip", Call.BROKEN), ("The summer", Call.TRIAL_ENDS)]


def test_check_ins_of_a_broken_agreement_rest_and_the_others_are_asked_for(
    journal: Journal, write: Write, vault: Vault, clock: FakeClock, today: date
) -> None:
    agreement = agreed(journal, write, "The trip", today)
    now = clock.now().replace(tzinfo=None)
    event = Checkpoints(now + timedelta(hours=1), now + timedelta(hours=2), lead_minutes=30)
    journal.schedules.make(CHECKPOINT, event, record=agreement)
    journal.schedules.make(PULSE, Daily(today, (now + timedelta(minutes=20)).time()))
    clock.pass_time(minutes=40)
    before = {due.form for due in journal.schedules.due()}

    tamper(vault, agreement)

    assert before == {CHECKPOINT, PULSE}
    assert {due.form for due in journal.schedules.due()} == {PULSE}


@pytest.mark.parametrize(
    ("more", "rests"),
    [
        ((), False),
        (((Did.PAUSED, ME),), True),
        (((Did.PAUSED, THEM), (Did.READY, ME)), True),
        (((Did.PAUSED, ME), (Did.READY, ME), (Did.READY, THEM)), False),
        (((Did.ENDED, THEM),), True),
    ],
)
def test_check_ins_rest_exactly_while_nothing_of_it_holds(
    journal: Journal, write: Write, today: date, more: tuple[tuple[Did, Author], ...], rests: bool
) -> None:
    agreement = agreed(journal, write, "The trip", today)
    start = datetime(2026, 3, 8, 20)
    journal.schedules.make(CHECKPOINT, Checkpoints(start, start), record=agreement)

    for did, author in more:
        journal.agreements.note(agreement, did, author)

    (schedule,) = journal.schedules.of(agreement)
    assert journal.schedules.rests(schedule) is rests
