"""A new key for everything: killed at each single write, the old vault opens or the new one."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import CannotUnlock
from hallpass_desktop.services import backups
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.vault import unlock_with_recovery
from hallpass_desktop.storage.integrity import contents, is_whole
from tests.trust.vault.acting import CLOCK
from tests.trust.vault.acting_on_copies import NEW_CODE
from tests.trust.vault.test_kill_steps import at_each_write, no_pause, opens_with
from tests.vaults import CODE, OTHER, PASSPHRASE, made_vault, opened, row_count

pytestmark = pytest.mark.trust


def test_new_key_is_all_or_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = made_vault(home, rows=20)
    with opened(path) as vault:
        backups.make(vault, CLOCK)
        held = contents(vault.connection, no_pause)
    seen = set()

    def check(path: Path) -> None:
        opening = opens_with(path, PASSPHRASE, OTHER)
        seen.update(opening)
        assert len(opening) == 1
        is_new = opening == [OTHER]
        with opened(path, opening[0]) as vault:
            assert contents(vault.connection, no_pause) == held
            look_into(vault, is_new=is_new)
        unlock_with_recovery(path, NEW_CODE if is_new else CODE, clock=CLOCK).close()
        with pytest.raises(CannotUnlock):
            unlock_with_recovery(path, CODE if is_new else NEW_CODE, clock=CLOCK)
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]

    assert at_each_write("renew_key", home, 30, check) > 20
    assert seen == {PASSPHRASE, OTHER}


def look_into(vault: Vault, *, is_new: bool) -> None:
    """Every row is there, and so is every backup."""
    assert row_count(vault) == 20
    assert is_whole(vault.connection)
    own = [is_its_own(vault, one) for one in backups.list(vault.path)]
    assert own == ([True, False] if is_new else [True])


def is_its_own(vault: Vault, backup: Backup) -> bool:
    return backup.manifest.contents(vault.data_key) is not None
