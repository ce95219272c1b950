"""Logs of an agreement that went apart: no hash is made up, and no pause is lost."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did, State
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.merging import Note
from hallpass_desktop.domain.record import Author, Told, Who
from hallpass_desktop.storage import versions
from tests.unit.merging.copies import Copy, parted, two_copies

THEM = Author(Who.PARTNER, Told.TO_ME)
IN_SITTING = Author(Who.PARTNER, Told.IN_SITTING)


@pytest.fixture
def agreement(tmp_path: Path) -> RecordId:
    return parted(tmp_path, {"agreement": AgreementBody(title="The summer trip")})["agreement"]


def did(copy: Copy, agreement: RecordId) -> list[Did]:
    return [entry.did for entry in copy.journal.agreements.log(agreement)]


def seals(copy: Copy) -> list[str]:
    sql = "SELECT hash FROM versions ORDER BY number"
    return [seal for (seal,) in copy.vault.connection.execute(sql).fetchall()]


def test_a_log_that_only_went_on_comes_as_it_is(tmp_path: Path, agreement: RecordId) -> None:
    with two_copies(tmp_path) as (one, two):
        one.journal.agreements.save_version(agreement, "first")
        two.take(one)
        two.journal.agreements.note(agreement, Did.TALKED, Author(Who.US))
        two.journal.agreements.note(agreement, Did.READ, Author())

        one.take(two)

        assert seals(one) == seals(two)
        assert did(one, agreement) == [Did.SAVED, Did.TALKED, Did.READ]
        assert one.journal.merging.said() == ()


def test_of_two_that_went_apart_the_longer_stays_and_the_rest_is_told(
    tmp_path: Path, agreement: RecordId
) -> None:
    with two_copies(tmp_path) as (one, two):
        one.journal.agreements.save_version(agreement, "because of the ferry")
        two.journal.agreements.save_version(agreement, "because of the train")
        two.journal.agreements.note(agreement, Did.TALKED, Author(Who.US))
        stays = seals(two)

        one.take(two)

        assert seals(one) == stays
        [said] = one.journal.merging.said()
        assert (said.record, said.note) == (agreement, Note.TWO_LOGS)
        assert said.reason == "because of the ferry"
        assert len(versions.of(one.vault.connection, agreement)) == 2


def test_a_pause_in_the_shorter_one_is_said_again_at_once(
    tmp_path: Path, agreement: RecordId
) -> None:
    with two_copies(tmp_path) as (one, two):
        one.journal.agreements.save_version(agreement, "first")
        two.take(one)
        one.journal.agreements.note(agreement, Did.PAUSED, THEM, "not tonight")
        for _ in range(3):
            two.journal.agreements.save_version(agreement, "again")

        two.take(one)
        two.take(one)

        standing = two.journal.agreements.read(agreement).standing
        assert standing.state is State.PAUSED
        assert standing.paused_by == {Who.PARTNER}
        assert did(two, agreement).count(Did.PAUSED) == 1


def test_nothing_but_a_whole_log_can_be_changed_afterwards(
    tmp_path: Path, agreement: RecordId
) -> None:
    with two_copies(tmp_path) as (one, two):
        one.journal.agreements.save_version(agreement, "one")
        two.journal.agreements.save_version(agreement, "two")
        one.take(two)

        with pytest.raises(Exception, match="never changes"):
            one.vault.connection.execute("DELETE FROM versions")
