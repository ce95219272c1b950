"""R2, R13, R15, R17: killed at each single write, the result is the old state or the new one."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError
from hallpass_desktop.services import backups
from hallpass_desktop.services.vault import VaultState, inspect, unlock, unlock_with_recovery
from hallpass_desktop.storage.integrity import contents, is_whole
from hallpass_desktop.storage.migrate import schema_version
from hallpass_desktop.storage.migrations import SCHEMA_VERSION
from tests.fakes import FakeClock
from tests.trust.vault.crash import Action, some
from tests.trust.vault.pages import last_page, page_count
from tests.vaults import CODE, OTHER, PASSPHRASE, made_vault, opened, row_count, write_rows

pytestmark = pytest.mark.trust

CLOCK = FakeClock()
Check = Callable[[Path], None]


def no_pause() -> None:
    """Work on."""


def at_each_write(name: str, home: Path, most: int, check: Check) -> int:
    """Kill an action at one write after the other, each time on a fresh copy; says how many."""
    whole = home.with_name("whole")
    shutil.copytree(home, whole, symlinks=True)
    chosen = list(some(Action(name, whole / "Notebook.vault").writes(), most))
    for number, write in enumerate(chosen):
        copy = home.with_name(f"{home.name}-{number}")
        shutil.copytree(home, copy, symlinks=True)
        Action(name, copy / "Notebook.vault").kill_at(write)
        check(copy / "Notebook.vault")
        shutil.rmtree(copy)
    check(whole / "Notebook.vault")
    return len(chosen)


def opens_with(path: Path, *passphrases: str) -> list[str]:
    opening = []
    for passphrase in passphrases:
        try:
            unlock(path, passphrase, clock=CLOCK).close()
        except CannotUnlock:
            continue
        opening.append(passphrase)
    return opening


def test_creation_leaves_a_whole_vault_or_none(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()

    def check(path: Path) -> None:
        if inspect(path) is VaultState.ABSENT:
            Action("create", path).run()
        unlock(path, PASSPHRASE, clock=CLOCK).close()
        unlock_with_recovery(path, CODE, clock=CLOCK).close()
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]

    assert at_each_write("create", home, 12, check) > 5


def test_save_is_all_or_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    Action("save", made_vault(home)).run()

    def check(path: Path) -> None:
        with opened(path) as vault:
            assert page_count(vault) == last_page(vault) in (1, 2)
            assert is_whole(vault.connection)

    assert at_each_write("save", home, 14, check) > 5


def test_passphrase_change_is_all_or_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made_vault(home, rows=3)
    seen = set()

    def check(path: Path) -> None:
        opening = opens_with(path, PASSPHRASE, OTHER)
        seen.update(opening)
        assert len(opening) == 1
        unlock_with_recovery(path, CODE, clock=CLOCK).close()
        with opened(path, opening[0]) as vault:
            assert row_count(vault) == 3

    assert at_each_write("change_passphrase", home, 60, check) > 8
    assert seen == {PASSPHRASE, OTHER}


@pytest.mark.parametrize(
    ("name", "most"), [("change_passphrase_carelessly", 60), ("renew_key_carelessly", 20)]
)
def test_careless_change_of_keys_is_caught(tmp_path: Path, name: str, most: int) -> None:
    home = tmp_path / "home"
    made_vault(home)
    locked_out = []

    def check(path: Path) -> None:
        try:
            assert opens_with(path, PASSPHRASE, OTHER)
        except HallpassError:
            locked_out.append(path)

    at_each_write(name, home, most, check)

    assert locked_out


def test_new_recovery_code_is_all_or_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made_vault(home)
    old = []

    def check(path: Path) -> None:
        unlock(path, PASSPHRASE, clock=CLOCK).close()
        try:
            unlock_with_recovery(path, CODE, clock=CLOCK).close()
        except CannotUnlock:
            return
        old.append(path)

    kills = at_each_write("replace_recovery", home, 12, check)

    assert 0 < len(old) <= kills


def test_backup_is_whole_or_not_there(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made_vault(home, rows=30)
    made: list[backups.Backup] = []

    def check(path: Path) -> None:
        with opened(path) as vault:
            found = backups.list(path)
            made.extend(found)
            assert row_count(vault) == 30
            assert all(backups.verify(vault, one).counts["people"] == 30 for one in found)
            assert len(list((path / "backups").iterdir())) == len(found) if found else True

    assert at_each_write("back_up", home, 14, check) > 5
    assert made


def test_migration_leaves_the_old_schema_or_the_new_one(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made_vault(home, rows=30)
    versions = set()

    def check(path: Path) -> None:
        copy = path.with_name("look")
        shutil.copytree(path, copy)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("hallpass_desktop.services.opening.migrate", lambda *_: None)
            patch.setattr("hallpass_desktop.services.opening.is_behind", lambda *_: False)
            with opened(copy) as vault:
                version = schema_version(vault.connection)
                versions.add(version)
                later = "SELECT count(*) FROM pragma_table_list WHERE name = 'later'"
                assert vault.connection.value(later) == version - SCHEMA_VERSION
                assert row_count(vault) == 30
                assert is_whole(vault.connection)
                if version > SCHEMA_VERSION:
                    assert backups.verify(vault, backups.list(copy)[0]).counts["people"] == 30

    assert at_each_write("migrate", home, 16, check) > 5
    assert versions == {SCHEMA_VERSION, SCHEMA_VERSION + 1}


def test_restore_never_destroys(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = made_vault(home, rows=5)
    with opened(path) as vault:
        backups.make(vault, CLOCK)
        wanted = contents(vault.connection, no_pause).counts
        write_rows(vault, 4, start=50)
    seen = set()

    def check(path: Path) -> None:
        assert inspect(path) is VaultState.READY
        with opened(path) as vault:
            rows = row_count(vault)
            seen.add(rows)
            assert is_whole(vault.connection)
            assert rows == 9 or contents(vault.connection, no_pause).counts == wanted
            assert backups.verify(vault, backups.list(path)[-1]).counts["people"] == 5
        if rows == 5:
            with opened(path.with_name(f"{path.name}.before-restore-1")) as old:
                assert row_count(old) == 9

    assert at_each_write("restore", home, 60, check) > 8
    assert seen == {5, 9}


def test_restore_is_not_misled_by_a_foreign_log(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=5)
    with opened(path) as vault:
        backup = backups.make(vault, CLOCK)
        write_rows(vault, 4, start=50)
        log = (path / "journal.db-wal").read_bytes()
    (path / "journal.db-wal").write_bytes(log)

    backups.restore(path, backup, PASSPHRASE)

    assert not (path / "journal.db-wal").exists()
    with opened(path) as vault:
        assert row_count(vault) == 5


def test_careless_restore_is_caught(tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = made_vault(home, rows=5)
    with opened(path) as vault:
        backups.save_copy(vault, home / "kept.backup", CLOCK)
    lost = []

    def check(path: Path) -> None:
        if inspect(path) is not VaultState.READY:
            lost.append(path)

    at_each_write("restore_carelessly", home, 6, check)

    assert lost
