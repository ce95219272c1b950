"""R14: a backup with the database of another one in it is refused, sound as that is by itself.

The key opens it and every page of it is whole; only the seal over what the backup held tells.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from hallpass_desktop.domain.errors import BackupRejected, CannotUnlock
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services import backups, purging_backups
from hallpass_desktop.services.backup_files import MANIFEST_NAME
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import look_inside
from hallpass_desktop.services.other_copy import open_other
from hallpass_desktop.services.vault import Vault
from hallpass_desktop.storage.vault_folder import DATABASE_NAME
from tests.unit.vault.kept import CLOCK, lose_rows
from tests.vaults import PASSPHRASE, made_vault, opened, picture_of

Work = Callable[[Vault, Backup, Path], object]


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with opened(made_vault(tmp_path, rows=20)) as vault:
        yield vault


@pytest.fixture(params=["swapped", "and what is said of it in clear"])
def swapped(vault: Vault, request: pytest.FixtureRequest) -> Backup:
    """The newest backup, with the database of the one before."""
    older = backups.make(vault, CLOCK)
    lose_rows(vault)
    newer = backups.make(vault, CLOCK)
    with ZipFile(older.path) as source:
        database = source.read(DATABASE_NAME)
    said = {DATABASE_NAME: database}
    if request.param != "swapped":
        digest, size = sha256(database).hexdigest(), len(database)
        forged = replace(newer.manifest, database_sha256=digest, database_bytes=size)
        said[MANIFEST_NAME] = forged.to_bytes()
    _put(newer.path, said)
    return backups.read(newer.path)


def _put(file: Path, said: dict[str, bytes]) -> None:
    """Write these members of an archive over those of the same name."""
    with ZipFile(file) as source:
        members = [(each, source.read(each)) for each in source.infolist()]
    with ZipFile(file, "w") as target:
        for each, content in members:
            target.writestr(each.filename, said.get(each.filename, content), each.compress_type)


def look(vault: Vault, backup: Backup, runtime: Path) -> object:
    return look_inside(vault, backup, runtime, CLOCK)


def verify(vault: Vault, backup: Backup, _runtime: Path) -> object:
    return backups.verify(vault, backup)


def take_out(vault: Vault, backup: Backup, _runtime: Path) -> object:
    return purging_backups.take_out(vault, backup, [RecordId("a")], CLOCK)


def bring(vault: Vault, backup: Backup, runtime: Path) -> object:
    return open_other(vault, backup.path, runtime, passphrase=PASSPHRASE)


def restore(vault: Vault, backup: Backup, _runtime: Path) -> object:
    vault.close()
    return backups.restore(vault.path, backup, PASSPHRASE)


@pytest.mark.parametrize("work", [look, verify, take_out, bring, restore])
def test_nothing_is_made_of_it(vault: Vault, swapped: Backup, runtime: Path, work: Work) -> None:
    before = picture_of(vault.folder.backups)

    with pytest.raises((BackupRejected, CannotUnlock)):
        work(vault, swapped, runtime)

    assert list(runtime.iterdir()) == []
    assert picture_of(vault.folder.backups) == before


@pytest.mark.usefixtures("swapped")
def test_a_trial_finds_it_out(vault: Vault, runtime: Path) -> None:
    assert not Journal(vault, CLOCK).trials.try_newest(runtime).is_sound
