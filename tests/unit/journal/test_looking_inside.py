"""Looking into a backup: what it holds, how that stands beside the notebook, and no trace."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.body import Reading
from hallpass_desktop.domain.errors import CannotUnlock, VaultReadOnly
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import look_inside
from hallpass_desktop.services.private_copy import clear_orphans
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage import readings
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.unit.journal.conftest import Write
from tests.unit.journal.inside import Look, Purge, back_up, purge, runtime, standing
from tests.vaults import PASSPHRASE, made_vault, opened

__all__ = ["back_up", "purge", "runtime"]


def test_a_backup_is_searched_and_read_like_the_notebook(
    journal: Journal, write: Write, back_up: Look
) -> None:
    coat, _song = write("the coat by the door"), write("the song")
    inside = back_up()

    found = inside.journal.page(Query(terms=("coat",)))

    assert [row.id for row in found.rows] == [coat]
    assert inside.journal.read(coat).record.body == NoteBody(text="the coat by the door")


def test_nothing_can_be_written_into_a_backup(write: Write, back_up: Look) -> None:
    record = write("coat")
    inside = back_up()

    with pytest.raises(VaultReadOnly):
        inside.journal.trash([record])


def test_the_copy_is_gone_once_it_is_closed(write: Write, back_up: Look, runtime: Path) -> None:
    write("coat")
    inside = back_up()
    assert list(runtime.iterdir())

    inside.close()

    assert not list(runtime.iterdir())


def test_the_copy_goes_when_the_vault_is_closed(
    vault: Vault, write: Write, back_up: Look, runtime: Path
) -> None:
    write("coat")
    back_up()

    vault.close()

    assert not list(runtime.iterdir())


def test_only_a_copy_that_nobody_holds_is_cleared_at_a_start(
    write: Write, back_up: Look, runtime: Path
) -> None:
    write("coat")
    inside = back_up()
    left = runtime / "copy-0123456789ab"
    left.mkdir()
    (left / "journal.db").write_bytes(b"left by a crash")

    clear_orphans(runtime)

    assert not left.exists()
    assert inside.journal.count(Query()) == 1
    assert len(list(runtime.iterdir())) == 1


def test_each_page_says_how_it_stands(
    journal: Journal, write: Write, back_up: Look, purge: Purge
) -> None:
    same, changed, trashed, purged = (write(text) for text in ("a", "b", "c", "d"))
    inside = back_up()
    write("other words", to=changed)
    journal.trash([trashed])
    purge(purged)

    found = journal.bringing_back.standings(inside.connection, [same, changed, trashed, purged])

    assert found == {
        same: Standing.SAME,
        changed: Standing.DIFFERENT,
        trashed: Standing.TRASHED,
        purged: Standing.PURGED,
    }


def test_a_page_with_a_later_mark_or_picture_stands_as_it_is(
    journal: Journal, vault: Vault, write: Write, back_up: Look, clock: FakeClock
) -> None:
    record = write("coat")
    inside = back_up()
    with vault.transaction():
        readings.mark(vault.connection, record, Reading("met", clock.now(), 2))
    journal.pictures.add(journal.open(record), [an_image("a leaf")])

    assert standing(journal, inside, record) is Standing.SAME


def test_a_backup_of_another_key_asks_for_its_passphrase(
    vault: Vault, clock: FakeClock, runtime: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with opened(made_vault(elsewhere)) as other:
        backup = backups.make(other, clock)

    with pytest.raises(CannotUnlock):
        look_inside(vault, backup, runtime, clock)
    inside = look_inside(vault, backup, runtime, clock, passphrase=PASSPHRASE)

    assert inside.journal.count(Query()) == 0
    inside.close()
