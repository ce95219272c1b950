"""A merge that is taken back: the notebook is as it was, and what was written since is named."""

from contextlib import closing
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import BackupRejected, CannotUnlock
from hallpass_desktop.services.merge_back import take_back
from hallpass_desktop.services.vault import unlock
from tests.unit.merging.copies import Copy, contents, opened_at
from tests.vaults import PASSPHRASE


def merged(one: Copy, two: Copy) -> dict[str, list[tuple[object, ...]]]:
    """Bring in what the other wrote; says what was there before."""
    two.write("The lantern.")
    before = one.contents()
    one.take(two)
    return before


def test_the_notebook_opens_as_it_was(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    was = merged(one, two)
    now = one.contents()
    before = one.journal.merging.before()
    assert before is not None
    aside = take_back(one.vault, before.backup, PASSPHRASE)

    with closing(unlock(one.vault.path, PASSPHRASE, clock=one.clock)) as vault:
        assert contents(vault.connection) == was
    assert now != was
    assert aside is not None
    with closing(unlock(aside, PASSPHRASE, clock=one.clock)) as vault:
        assert contents(vault.connection) == now


def test_nothing_written_since_is_said(copies: tuple[Copy, Copy]) -> None:
    merged(*copies)
    before = copies[0].journal.merging.before()

    assert before is not None
    assert before.written == ()


def test_what_was_written_since_is_named(copies: tuple[Copy, Copy]) -> None:
    merged(*copies)
    kept, typed = copies[0].write("The kettle."), copies[0].leave_open("Half a")
    before = copies[0].journal.merging.before()

    assert before is not None
    assert set(before.written) == {kept, typed}
    assert [row.id for row in before.rows if row.id == kept] == [kept]


def test_without_a_merge_there_is_nothing_to_take_back(copies: tuple[Copy, Copy]) -> None:
    assert copies[0].journal.merging.before() is None


def test_a_backup_that_went_is_not_offered(copies: tuple[Copy, Copy]) -> None:
    merged(*copies)
    before = copies[0].journal.merging.before()
    assert before is not None
    before.backup.path.unlink()

    assert copies[0].journal.merging.before() is None


def test_a_wrong_passphrase_changes_nothing(copies: tuple[Copy, Copy]) -> None:
    merged(*copies)
    now = copies[0].contents()
    before = copies[0].journal.merging.before()
    assert before is not None

    with pytest.raises(CannotUnlock):
        take_back(copies[0].vault, before.backup, "somebody else's words")
    assert copies[0].contents() == now


def test_a_damaged_backup_changes_nothing(copies: tuple[Copy, Copy]) -> None:
    merged(*copies)
    now = copies[0].contents()
    before = copies[0].journal.merging.before()
    assert before is not None
    spoil(before.backup.path)

    with pytest.raises(BackupRejected):
        take_back(copies[0].vault, before.backup, PASSPHRASE)
    assert copies[0].contents() == now


def spoil(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def test_it_can_be_merged_again_after_that(copies: tuple[Copy, Copy]) -> None:
    one, two = copies
    merged(one, two)
    now = one.contents()
    before = one.journal.merging.before()
    assert before is not None
    take_back(one.vault, before.backup, PASSPHRASE)
    again = opened_at(one.vault.path.parent, one.clock.now())
    with closing(again.vault):
        again.take(two)

        assert again.contents() == now
