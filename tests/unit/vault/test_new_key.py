"""A new key for everything, and the copies that the old one still opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import (
    BackupRejected,
    CannotUnlock,
    Interrupted,
    PassphraseTooWeak,
    StorageFailed,
    VaultDamaged,
    VaultReadOnly,
)
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.labels import Label, derived
from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.slots import bound_to, unwrap
from hallpass_desktop.services import backups, old_copies
from hallpass_desktop.services.new_key import NewWays, Stage, renew
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME
from hallpass_desktop.services.vault import open_read_only, unlock, unlock_with_recovery
from hallpass_desktop.storage import backup as copies
from hallpass_desktop.storage.archive import extract
from hallpass_desktop.storage.database import open_database
from hallpass_desktop.storage.integrity import contents
from tests.fakes import QUICK_KDF
from tests.unit.vault.kept import CLOCK, with_backup
from tests.vaults import (
    CODE,
    OTHER,
    PASSPHRASE,
    made_vault,
    opened,
    picture_of,
    row_count,
    write_rows,
)

NEW_CODE = RecoveryCode(bytes(range(50, 66)))
WAYS = NewWays(OTHER, NEW_CODE, QUICK_KDF)


def no_pause() -> None:
    """Work on."""


def renewed(path: Path, ways: NewWays = WAYS) -> bytes:
    """Give a vault a new key; says what the old one was."""
    with opened(path) as vault:
        old = vault.data_key.reveal()
        renew(vault, PASSPHRASE, ways, CLOCK)
    return old


def test_everything_is_there_under_the_new_key_and_the_new_words(tmp_path: Path) -> None:
    path, _ = with_backup(tmp_path)
    (path / OUTBOX_NAME).write_bytes(b"sealed")
    (path / "session-1.outbox").write_bytes(b"of another copy")
    with opened(path) as vault:
        held, identity = contents(vault.connection, no_pause), (vault.id, vault.copy_id)

    old = renewed(path)

    with opened(path, OTHER) as vault:
        assert contents(vault.connection, no_pause) == held
        assert (vault.id, vault.copy_id) == identity
        assert vault.data_key != Secret(old)
        assert not vault.used_spare_keys
    unlock_with_recovery(path, NEW_CODE, clock=CLOCK).close()
    assert (path / OUTBOX_NAME).read_bytes() == b"sealed"
    assert (path / "session-1.outbox").read_bytes() == b"of another copy"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_old_words_and_the_old_sheet_open_nothing(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    renewed(path)

    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)
    with pytest.raises(CannotUnlock):
        unlock_with_recovery(path, CODE, clock=CLOCK)


def test_without_a_new_sheet_there_is_none(tmp_path: Path) -> None:
    path = made_vault(tmp_path)

    renewed(path, NewWays(PASSPHRASE, None, QUICK_KDF))

    with opened(path) as vault:
        assert not vault.has_recovery


def test_old_key_is_wiped_and_the_vault_is_closed(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        renew(vault, PASSPHRASE, WAYS, CLOCK)

        assert vault.connection.is_closed
        assert vault.data_key.reveal() == b""
        assert not vault.has_changed


def keys_from(old: bytes) -> Iterator[bytes]:
    """The old key itself, and every key that comes from it."""
    yield old
    for label in Label:
        yield derived(Secret(old), label).reveal()


def test_old_key_opens_nothing_of_the_new_files(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    old = renewed(path)
    [new, carried] = backups.list(path)

    assert carried.path == backup.path
    assert new.manifest.contents(Secret(old)) is None
    keys = KeysFile.from_bytes((path / "keys.json").read_bytes())
    for key in keys_from(old):
        assert not keys.is_signed_by(Secret(key))
        assert not any(unwrap(Secret(key), s, bound_to(keys.vault_id, s)) for s in keys.slots)
        with pytest.raises(VaultDamaged):
            open_database(path / "journal.db", key, path)
        with pytest.raises(VaultDamaged):
            open_database(unpacked(new.path, tmp_path), key, path)


def test_old_key_still_opens_what_was_made_before(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    old = renewed(path)
    key = derived(Secret(old), Label.DATABASE).reveal()

    found = copies.check(unpacked(backup.path, tmp_path), key, path, no_pause)

    assert found.contents == backup.manifest.contents(Secret(old))


def unpacked(archive: Path, folder: Path) -> Path:
    target = folder / "unpacked.db"
    extract(archive, "journal.db", target, folder)
    return target


def test_backup_from_before_is_brought_back_with_the_words_of_then(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path, rows=20)
    with opened(path) as vault:
        write_rows(vault, 3, start=30)
    renewed(path)
    opened(path, OTHER).__enter__().close()

    with pytest.raises(CannotUnlock):
        backups.restore(path, backup, OTHER)
    backups.restore(path, backup, PASSPHRASE)

    with opened(path) as vault:
        assert row_count(vault) == 20


def test_wrong_words_weak_words_and_reading_only_change_nothing(tmp_path: Path) -> None:
    path = made_vault(tmp_path / "home")
    with opened(path) as vault:
        with pytest.raises(CannotUnlock):
            renew(vault, OTHER, WAYS, CLOCK)
        with pytest.raises(PassphraseTooWeak):
            renew(vault, PASSPHRASE, NewWays("short", None, QUICK_KDF), CLOCK)
    before = picture_of(path)
    reader = open_read_only(path, PASSPHRASE, runtime=tmp_path)
    with pytest.raises(VaultReadOnly):
        renew(reader, PASSPHRASE, WAYS, CLOCK)
    reader.close()

    assert picture_of(path) == before


@pytest.mark.parametrize("last", [Stage.COPYING, Stage.CHECKING, Stage.BACKING_UP])
def test_it_can_be_stopped_up_to_the_swap(tmp_path: Path, last: Stage) -> None:
    path = made_vault(tmp_path, rows=300)
    said: list[Stage] = []

    def breathe() -> None:
        if said[-1] is last:
            raise Interrupted

    with opened(path) as vault:
        with pytest.raises(Interrupted):
            renew(vault, PASSPHRASE, WAYS, CLOCK, breathe=breathe, say=said.append)
        assert row_count(vault) == 300

    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_what_is_written_meanwhile_comes_along(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    written: list[int] = []

    with opened(path) as vault:

        def breathe() -> None:
            if len(written) < 40:
                write_rows(vault, 1, start=len(written))
                written.append(1)

        renew(vault, PASSPHRASE, WAYS, CLOCK, breathe=breathe)

    with opened(path, OTHER) as vault:
        assert row_count(vault) == len(written) > 0


def test_copy_that_says_something_else_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path, rows=20)
    copy = copies.copy

    def lose_a_row(*given: object) -> copies.Held:
        held = copy(*given)  # type: ignore[arg-type]
        other = open_database(given[1], given[2], path, switch_to_log=False)  # type: ignore[arg-type]
        other.execute("DELETE FROM people WHERE id = 'id-000003'")
        other.close()
        return held

    monkeypatch.setattr(copies, "copy", lose_a_row)
    with opened(path) as vault, pytest.raises(StorageFailed):
        renew(vault, PASSPHRASE, WAYS, CLOCK)

    with opened(path) as vault:
        assert row_count(vault) == 20


def test_copies_under_the_old_key_are_listed_and_go_after_a_new_backup(tmp_path: Path) -> None:
    path, backup = with_backup(tmp_path)
    backups.restore(path, backup, PASSPHRASE)
    renewed(path)

    with opened(path, OTHER) as vault:
        found = old_copies.of(vault)
        gone = old_copies.remove(vault, backups.list(path), CLOCK)
        stay = backups.list(path)

        assert [old.path for old in found.backups] == list(gone) == [backup.path]
        assert [old.name for old in found.put_aside] == ["Notebook.vault.before-restore-1"]
        assert len(stay) == 2
        assert backups.verify(vault, stay[0]).counts["people"] == 20
        assert not old_copies.of(vault).backups


def test_nothing_goes_when_no_backup_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup = with_backup(tmp_path)
    renewed(path)

    def refuse(*_given: object, **_named: object) -> None:
        raise BackupRejected(path)

    monkeypatch.setattr(backups, "make", refuse)
    with opened(path, OTHER) as vault, pytest.raises(BackupRejected):
        old_copies.remove(vault, [backup], CLOCK)

    assert backup.path.exists()


def test_other_vault_in_the_place_of_the_old_one_stays(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    other = made_vault(tmp_path / "else")
    other.rename(path.with_name(f"{path.name}.before-new-key"))

    with opened(path):
        pass

    assert path.with_name(f"{path.name}.before-new-key").is_dir()
