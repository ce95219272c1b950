"""A session for two, from the vault's side: begun, brought in once, gone on with, and ended."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import MayNotBe, VaultReadOnly
from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.services.vault import open_read_only
from tests.fakes import FakeClock
from tests.unit.journal.conftest import PASSPHRASE
from tests.unit.journal.together.at_together import FREE, RING, begun, pages, session_of

BOTH = (Who.ME, Who.PARTNER)
DECIDED = Outcome(
    keep="the walk ",
    attempt="phones away",
    ask="a hug",
    asked_by=Who.ME,
    decisions=("Stay home", " "),
    again=date(2026, 3, 9),
    lines=("We were kind.",),
    lines_agreed=BOTH,
)
KEPT = SessionBody(
    session="free",
    keep="the walk",
    attempt="phones away",
    asked_for="a hug",
    asked_by="me",
    decisions=("Stay home",),
    again=date(2026, 3, 9),
    lines=("We were kind.",),
    minutes=12,
    ended_where="there",
    shown=("Nothing was shown",),
)


def test_a_session_that_begins_says_at_once_what_is_shown(journal: Journal, vault: Vault) -> None:
    begun(journal, vault).leave()

    assert session_of(journal) == SessionBody(session="free", shown=("Nothing was shown",))
    opened = journal.together.open_session()
    assert opened is not None
    assert (opened.kind, opened.paused_until) == (SessionKind.FREE, None)


def test_a_check_in_says_how_often_it_is(journal: Journal, vault: Vault) -> None:
    begun(journal, vault, Snapshot(SessionKind.CHECK_IN, "R", "A", is_monthly=True)).leave()

    assert session_of(journal).pace == "monthly"


def test_only_one_session_can_be_open(journal: Journal, vault: Vault) -> None:
    begun(journal, vault).leave()

    with pytest.raises(MayNotBe):
        journal.together.begin(FREE, {}, ())

    assert len(pages(journal, Kind.SESSION)) == 1


def test_nothing_is_brought_in_before_a_stage_handed_anything_back(
    journal: Journal, vault: Vault
) -> None:
    assert journal.together.settle() is None
    begun(journal, vault).leave()

    assert journal.together.settle() is None
    assert journal.together.open_session() is not None


def test_what_was_decided_is_kept_once_it_is_over(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    stage = begun(journal, vault)
    stage.end(DECIDED, clock.now() + timedelta(minutes=12))

    settled = journal.together.settle()

    assert settled is not None
    assert settled.is_over
    assert not settled.left_out
    assert session_of(journal) == KEPT
    assert journal.together.open_session() is None
    assert not (vault.path / OUTBOX_NAME).exists()
    assert journal.undo_label() is None


def test_lines_of_one_person_are_not_kept(journal: Journal, vault: Vault) -> None:
    begun(journal, vault).end(Outcome(lines=("Mine",), lines_agreed=(Who.ME,)))

    journal.together.settle()

    assert session_of(journal).lines == ()


def test_action_points_and_afterwords_become_pages_below_the_session(
    journal: Journal, vault: Vault
) -> None:
    begun(journal, vault).end(
        Outcome(actions=(RING, ActionPoint("  ")), my_afterword="Glad", their_afterword="Tired")
    )

    journal.together.settle()

    (session,) = pages(journal, Kind.SESSION)
    (point,) = pages(journal, Kind.ACTION_POINT)
    afterwords = pages(journal, Kind.AFTERWORD)
    assert {each.parent for each in (point, *afterwords)} == {session.id}
    assert {each.author for each in afterwords} == {
        Author(),
        Author(Who.PARTNER, Told.IN_SITTING),
    }
    assert not any(journal.grants(each.id) for each in (session, point, *afterwords))
    assert [(p.text, p.who, p.due) for p in journal.together.points()] == [
        (RING.text, RING.who, RING.due)
    ]


def test_bringing_it_in_again_changes_nothing(journal: Journal, vault: Vault) -> None:
    stage = begun(journal, vault)
    stage.end(Outcome(actions=(RING,), my_afterword="Glad"))
    content = (vault.path / OUTBOX_NAME).read_bytes()
    journal.together.settle()

    (vault.path / OUTBOX_NAME).write_bytes(content)

    assert journal.together.settle() is None
    assert len(pages(journal, Kind.ACTION_POINT)) == 1


def test_the_latest_day_named_for_talking_again_counts_until_they_sat_down_again(
    journal: Journal, vault: Vault, clock: FakeClock
) -> None:
    assert journal.together.again() is None
    begun(journal, vault).end(Outcome(again=date(2026, 3, 9)))
    journal.together.settle()
    found = journal.together.again()
    assert found is not None
    assert found.day == date(2026, 3, 9)

    clock.pass_time(hours=48)
    begun(journal, vault).end()

    assert journal.together.again() is None


def test_a_vault_that_is_only_read_brings_nothing_in(
    journal: Journal, vault: Vault, tmp_path: Path, clock: FakeClock
) -> None:
    begun(journal, vault).end(Outcome(actions=(RING,)))
    vault.close()
    copy = open_read_only(vault.path, PASSPHRASE, runtime=tmp_path / "runtime")
    reading = Journal(copy, clock)

    assert reading.together.settle() is None
    for act in (reading.together.end, reading.together.resume):
        with pytest.raises(VaultReadOnly):
            act()

    assert (vault.path / OUTBOX_NAME).exists()
    copy.close()
