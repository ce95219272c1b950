"""What an unlock says about files that are missing, damaged, forged or in use."""

import os
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    CannotUnlock,
    HallpassError,
    KeysDamaged,
    KeysMissing,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
)
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.services.vault import (
    VaultState,
    inspect,
    unlock,
)
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened

CLOCK = FakeClock()


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


def test_folder_that_may_not_be_entered_has_an_answer(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    path.chmod(0)

    try:
        with pytest.raises(HallpassError):
            inspect(path)
        with pytest.raises(HallpassError):
            unlock(path, PASSPHRASE, clock=CLOCK)
    finally:
        path.chmod(0o700)


def test_keys_files_that_may_not_be_read_are_not_taken_for_missing(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    for name in ("keys.json", "keys.copy.json"):
        (path / name).chmod(0)

    assert inspect(path) is VaultState.KEYS_DAMAGED
