"""Opening what is newer, older, read-only or left by a crash, and closing it."""

import os
import stat
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    VaultReadOnly,
    VaultTooNew,
)
from hallpass_desktop.services.vault import (
    open_read_only,
    unlock,
)
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrations import MIGRATIONS
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, row_count, write_rows

CLOCK = FakeClock()


def set_schema_version(path: Path, version: int) -> None:
    with opened(path) as vault:
        vault.connection.execute(f"PRAGMA user_version = {version}")


def test_newer_vault_opens_for_reading_only(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=4)
    set_schema_version(path, 99)

    with pytest.raises(VaultTooNew):
        unlock(path, PASSPHRASE, clock=CLOCK)
    vault = open_read_only(path, PASSPHRASE, runtime=tmp_path / "runtime")

    assert vault.is_read_only
    assert row_count(vault) == 4
    with pytest.raises(VaultReadOnly):
        write_rows(vault, 1, start=10)
    with pytest.raises(VaultReadOnly):
        vault.set_passphrase(OTHER, kdf=QUICK_KDF)
    vault.close()
    assert list((tmp_path / "runtime").iterdir()) == []


def test_read_only_folder_is_told_and_can_be_read(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=4)
    path.chmod(0o500)

    with pytest.raises(VaultReadOnly):
        unlock(path, PASSPHRASE, clock=CLOCK)
    vault = open_read_only(path, PASSPHRASE, runtime=tmp_path / "runtime")

    assert row_count(vault) == 4
    vault.close()
    path.chmod(0o700)


def test_reading_copy_holds_what_a_crash_left_in_the_log(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=4)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with opened(path) as vault:
        write_rows(vault, 3, start=10)
        for name in ("keys.json", "keys.copy.json"):
            (crashed / name).write_bytes((path / name).read_bytes())
        os.system(f"cp {path}/journal.db {path}/journal.db-wal {crashed}")  # noqa: S605 - our names

    vault = open_read_only(crashed, PASSPHRASE, runtime=tmp_path / "runtime")

    assert row_count(vault) == 7
    assert (crashed / "journal.db-wal").stat().st_size > 0
    vault.close()


def test_older_vault_is_brought_up_to_date_after_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path, rows=4)

    def step(connection: Connection) -> None:
        connection.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")

    monkeypatch.setattr("hallpass_desktop.services.vault.MIGRATIONS", (*MIGRATIONS, step))

    with opened(path) as vault:
        assert row_count(vault) == 4
        assert vault.connection.value("SELECT count(*) FROM later") == 0

    assert len(list((path / "backups").iterdir())) == 1


def test_failing_step_leaves_the_old_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made_vault(tmp_path, rows=4)

    def step(connection: Connection) -> None:
        connection.execute("DELETE FROM people")
        raise KeyError

    with monkeypatch.context() as patch:
        patch.setattr("hallpass_desktop.services.vault.MIGRATIONS", (*MIGRATIONS, step))
        with pytest.raises(KeyError):
            unlock(path, PASSPHRASE, clock=CLOCK)

    with opened(path) as vault:
        assert row_count(vault) == 4


def test_loose_folder_is_closed_to_others(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    path.chmod(0o755)

    with opened(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_closing_empties_the_log_and_the_data_key(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    vault = unlock(path, PASSPHRASE, clock=CLOCK)
    write_rows(vault, 5)

    vault.close()
    vault.close()

    assert not (path / "journal.db-wal").exists()
    assert vault.data_key.reveal() == b""


def test_vault_hides_its_keys(tmp_path: Path) -> None:
    with opened(made_vault(tmp_path)) as vault:
        shown = repr([vault, vault.keys, vault.data_key, vault.connection])

        assert vault.data_key.reveal().hex() not in shown
