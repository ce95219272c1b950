"""A backup holds the pictures too, byte for byte; a restore and a rotation leave them whole."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import BackupRejected
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import HEAVY_ROWS_PER_STEP
from tests.fakes import FakeClock
from tests.pictures import an_image
from tests.vaults import PASSPHRASE, made_vault, opened

WORDS = [f"picture {number} " * 3_000 for number in range(2 * HEAVY_ROWS_PER_STEP + 1)]


def hang(vault: Vault, *words: str) -> None:
    journal = Journal(vault, FakeClock())
    journal.pictures.add(journal.begin(Kind.NOTE), map(an_image, words))


def pictures_in(vault: Vault) -> list[bytes]:
    journal = Journal(vault, FakeClock())
    (row,) = journal.page(Query()).rows
    return [journal.pictures.data(each.id) for each in journal.pictures.of(row.id)]


def test_a_restored_backup_brings_every_picture_back(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        hang(vault, *WORDS)
        backup = backups.make(vault, FakeClock())
        assert backups.verify(vault, backup).counts["pictures"] == len(WORDS)
        journal = Journal(vault, FakeClock())
        journal.trash([row.id for row in journal.page(Query()).rows])
        whole(journal.empty_trash())

    backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert pictures_in(vault) == [an_image(words).data for words in WORDS]


def test_a_backup_whose_picture_differs_by_one_byte_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path)
    leave = Connection.leave_log

    def leave_and_blur(connection: Connection) -> None:
        sql = "UPDATE pictures SET bytes = CAST(bytes || x'00' AS BLOB) WHERE position = 6"
        connection.execute(sql)
        leave(connection)

    with opened(path) as vault:
        hang(vault, *WORDS)
        monkeypatch.setattr(Connection, "leave_log", leave_and_blur)

        with pytest.raises(BackupRejected):
            backups.make(vault, FakeClock())


def test_rotation_lets_old_backups_go_and_the_newest_has_the_pictures(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    clock = FakeClock()
    with opened(path) as vault:
        for _ in range(5):
            backups.make(vault, clock)
            clock.pass_time(minutes=5)
        hang(vault, "lantern")
        newest = backups.make(vault, clock)

        assert len(backups.rotate(vault).removed) == 3
        assert backups.verify(vault, newest).counts["pictures"] == 1
