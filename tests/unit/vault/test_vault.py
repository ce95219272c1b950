"""Making, unlocking and locking a vault."""

import os
import stat
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    CannotUnlock,
    KeysDamaged,
    KeysMissing,
    PassphraseTooWeak,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
    VaultTooNew,
)
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.vault import (
    VaultState,
    create,
    inspect,
    open_read_only,
    unlock,
    unlock_with_recovery,
)
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrations import MIGRATIONS
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import CODE, OTHER, PASSPHRASE, made_vault, opened, row_count, write_rows

CLOCK = FakeClock()


def set_schema_version(path: Path, version: int) -> None:
    with opened(path) as vault:
        vault.connection.execute(f"PRAGMA user_version = {version}")


def test_new_vault_opens_and_keeps_what_is_written(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3)

    with opened(path) as vault:
        assert row_count(vault) == 3
        assert not vault.used_spare_keys
        assert not vault.is_read_only
        assert vault.has_recovery


def test_everything_on_disk_is_private_and_neutral(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o700
    names = {file.name for file in path.iterdir()}
    assert names == {"keys.json", "keys.copy.json", "journal.db", "lock"}
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in path.iterdir())
    assert [file.name for file in tmp_path.iterdir()] == ["Notebook.vault"]


def test_recovery_code_opens_and_a_new_passphrase_can_be_set(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=1)

    vault = unlock_with_recovery(path, CODE, clock=CLOCK)
    vault.set_passphrase(OTHER, kdf=QUICK_KDF)
    vault.close()

    with opened(path, OTHER) as vault:
        assert row_count(vault) == 1
    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_wrong_openers_are_refused(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with pytest.raises(CannotUnlock):
        unlock(path, "coat queue moss lanterm", clock=CLOCK)
    with pytest.raises(CannotUnlock):
        unlock_with_recovery(path, RecoveryCode(bytes(16)), clock=CLOCK)


def test_vault_can_be_made_without_a_recovery_code(tmp_path: Path) -> None:
    path = tmp_path / "Notebook.vault"
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=CLOCK)

    assert not vault.has_recovery
    code = vault.replace_recovery(kdf=QUICK_KDF)
    vault.close()

    unlock_with_recovery(path, code, clock=CLOCK).close()


def test_replaced_recovery_code_opens_no_more(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        code = vault.replace_recovery(kdf=QUICK_KDF)

    with pytest.raises(CannotUnlock):
        unlock_with_recovery(path, CODE, clock=CLOCK)
    unlock_with_recovery(path, code, clock=CLOCK).close()


def test_changing_the_passphrase_asks_for_the_current_one(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with opened(path) as vault:
        with pytest.raises(CannotUnlock):
            vault.change_passphrase(OTHER, OTHER, kdf=QUICK_KDF)
        vault.change_passphrase(PASSPHRASE, OTHER, kdf=QUICK_KDF)

    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)
    unlock(path, OTHER, clock=CLOCK).close()


def test_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooWeak):
        create(tmp_path / "Notebook.vault", "short", None, kdf=QUICK_KDF, clock=CLOCK)

    assert list(tmp_path.iterdir()) == []


def test_creation_never_takes_over_what_is_there(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=2)

    with pytest.raises(VaultExists):
        create(path, OTHER, None, kdf=QUICK_KDF, clock=CLOCK)

    with opened(path) as vault:
        assert row_count(vault) == 2


def test_creation_in_a_folder_of_other_things_is_refused(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"picture")

    with pytest.raises(VaultExists):
        create(tmp_path, PASSPHRASE, None, kdf=QUICK_KDF, clock=CLOCK)


def test_creation_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Connection) -> None:
        raise KeyError

    monkeypatch.setattr("hallpass_desktop.services.vault.MIGRATIONS", (broken,))

    with pytest.raises(KeyError):
        made_vault(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_two_vaults_have_nothing_in_common(tmp_path: Path) -> None:
    keys = []
    for name in ("one", "two"):
        with opened(made_vault(tmp_path / name)) as vault:
            keys.append((vault.id, vault.copy_id, vault.data_key.reveal(), vault.keys.cipher_salt))

    assert all(one != two for one, two in zip(*keys, strict=True))


def test_keys_file_knows_the_salt_of_the_database(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    keys = KeysFile.from_bytes((path / "keys.json").read_bytes())

    assert keys.cipher_salt == (path / "journal.db").read_bytes()[:16]


def test_second_opener_is_told_and_the_next_one_gets_in(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with opened(path), pytest.raises(VaultInUse):
        unlock(path, PASSPHRASE, clock=CLOCK)

    with opened(path):
        pass


def test_vault_is_still_held_without_the_lock_file(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    with opened(path):
        (path / "lock").unlink()
        with pytest.raises(VaultInUse):
            unlock(path, PASSPHRASE, clock=CLOCK)


@pytest.mark.parametrize(
    ("gone", "state", "failure"),
    [
        (["journal.db"], VaultState.DATABASE_MISSING, VaultDamaged),
        (["keys.json", "keys.copy.json"], VaultState.KEYS_MISSING, KeysMissing),
        (["journal.db", "keys.json", "keys.copy.json"], VaultState.DATABASE_MISSING, VaultDamaged),
        (["keys.json"], VaultState.READY, None),
        (["keys.copy.json"], VaultState.READY, None),
    ],
)
def test_each_missing_file_has_its_own_answer(
    tmp_path: Path, gone: list[str], state: VaultState, failure: type[Exception] | None
) -> None:
    path = made_vault(tmp_path)
    for name in gone:
        (path / name).unlink()

    assert inspect(path) is state
    if failure is None:
        unlock(path, PASSPHRASE, clock=CLOCK).close()
        return
    with pytest.raises(failure):
        unlock(path, PASSPHRASE, clock=CLOCK)


@pytest.mark.parametrize("size", [0, 1, 4095])
def test_cut_off_database_is_damage(tmp_path: Path, size: int) -> None:
    path = made_vault(tmp_path)
    os.truncate(path / "journal.db", size)

    assert inspect(path) is VaultState.DATABASE_DAMAGED
    with pytest.raises(VaultDamaged):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_states_of_places_without_a_vault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words")
    (tmp_path / "empty").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "holiday.jpg").touch()

    states = {name: inspect(tmp_path / name) for name in ("file", "empty", "other", "none")}

    assert states == {
        "file": VaultState.NOT_A_VAULT,
        "empty": VaultState.ABSENT,
        "other": VaultState.NOT_A_VAULT,
        "none": VaultState.ABSENT,
    }
    with pytest.raises(VaultMissing):
        unlock(tmp_path / "none", PASSPHRASE, clock=CLOCK)


def test_damaged_keys_file_is_mended_from_its_copy(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    whole = (path / "keys.json").read_bytes()
    (path / "keys.json").write_bytes(whole[:100])

    with opened(path) as vault:
        assert vault.used_spare_keys

    assert (path / "keys.json").read_bytes() == whole
    with opened(path) as vault:
        assert not vault.used_spare_keys


def test_two_damaged_keys_files_are_told_from_missing_ones(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    for name in ("keys.json", "keys.copy.json"):
        (path / name).write_bytes(b"{}")

    assert inspect(path) is VaultState.KEYS_DAMAGED
    with pytest.raises(KeysDamaged):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_copy_that_stayed_behind_is_brought_up_to_date(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    old = (path / "keys.copy.json").read_bytes()
    with opened(path) as vault:
        vault.set_passphrase(OTHER, kdf=QUICK_KDF)
    (path / "keys.copy.json").write_bytes(old)

    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)
    with opened(path, OTHER) as vault:
        assert vault.used_spare_keys

    assert (path / "keys.copy.json").read_bytes() == (path / "keys.json").read_bytes()


def test_keys_that_somebody_forged_do_not_open(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    keys = KeysFile.from_bytes((path / "keys.json").read_bytes())
    forged = KeysFile(keys.vault_id, 9, keys.cipher_salt, keys.slots, keys.mac).to_bytes()
    for name in ("keys.json", "keys.copy.json"):
        (path / name).write_bytes(forged)

    with pytest.raises(KeysDamaged):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_one_forged_keys_file_gives_way_to_the_genuine_copy(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    keys = KeysFile.from_bytes((path / "keys.json").read_bytes())
    forged = KeysFile(keys.vault_id, 9, keys.cipher_salt, keys.slots, keys.mac).to_bytes()
    (path / "keys.json").write_bytes(forged)

    with opened(path) as vault:
        assert vault.keys == keys


def test_database_of_another_vault_is_damage(tmp_path: Path) -> None:
    path, other = made_vault(tmp_path / "one"), made_vault(tmp_path / "two")
    (path / "journal.db").write_bytes((other / "journal.db").read_bytes())

    with pytest.raises(VaultDamaged):
        unlock(path, PASSPHRASE, clock=CLOCK)


def test_database_with_another_identity_inside_is_damage(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        vault.connection.execute("UPDATE meta SET value = 'other' WHERE name = 'vault_id'")

    with pytest.raises(VaultDamaged):
        unlock(path, PASSPHRASE, clock=CLOCK)


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
