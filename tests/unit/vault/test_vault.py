"""Making, unlocking and locking a vault."""

import stat
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    CannotUnlock,
    PassphraseTooWeak,
    VaultExists,
)
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services.vault import (
    create,
    unlock,
    unlock_with_recovery,
)
from hallpass_desktop.storage.connection import Connection
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import CODE, OTHER, PASSPHRASE, made_vault, opened, row_count

OTHER_CODE = RecoveryCode(bytes(range(100, 116)))

CLOCK = FakeClock()


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
    vault.set_recovery(OTHER_CODE, kdf=QUICK_KDF)
    vault.close()

    unlock_with_recovery(path, OTHER_CODE, clock=CLOCK).close()


def test_replaced_recovery_code_opens_no_more(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        vault.set_recovery(OTHER_CODE, kdf=QUICK_KDF)

    with pytest.raises(CannotUnlock):
        unlock_with_recovery(path, CODE, clock=CLOCK)
    unlock_with_recovery(path, OTHER_CODE, clock=CLOCK).close()


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
