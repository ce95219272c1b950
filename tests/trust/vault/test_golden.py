"""R13: a vault of every schema there ever was still opens, and still says the same."""

import json
import shutil
from pathlib import Path

import pytest

from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, unlock_with_recovery
from hallpass_desktop.storage.integrity import is_whole
from hallpass_desktop.storage.migrate import schema_version
from hallpass_desktop.storage.migrations import MIGRATIONS, SCHEMA_VERSION
from tests.data.make_golden import folder_of, missing, what_it_says
from tests.fakes import FakeClock
from tests.vaults import CODE, made_vault, opened

pytestmark = pytest.mark.trust

SCHEMAS = range(1, SCHEMA_VERSION + 1)


def copied(schema: int, folder: Path) -> Path:
    return Path(shutil.copytree(folder_of(schema) / "Notebook.vault", folder / "Notebook.vault"))


def shape(vault: Vault) -> set[tuple[str, str]]:
    """The schema, as SQLite keeps it."""
    sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    return {(name, " ".join(text.split())) for name, text in vault.connection.execute(sql)}


def test_every_schema_has_its_golden_vault() -> None:
    assert len(MIGRATIONS) == SCHEMA_VERSION
    assert missing(SCHEMA_VERSION) == []


def test_step_without_a_golden_vault_would_be_noticed() -> None:
    assert missing(SCHEMA_VERSION + 1) == [SCHEMA_VERSION + 1]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_golden_vault_says_what_it_always_said(tmp_path: Path, schema: int) -> None:
    path = copied(schema, tmp_path)
    expected = json.loads((folder_of(schema) / "expected.json").read_text(encoding="utf-8"))

    with opened(path) as vault:
        assert what_it_says(Journal(vault, FakeClock())) == expected
        assert schema_version(vault.connection) == SCHEMA_VERSION
        assert is_whole(vault.connection)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_golden_vault_opens_with_its_recovery_code(tmp_path: Path, schema: int) -> None:
    unlock_with_recovery(copied(schema, tmp_path), CODE, clock=FakeClock()).close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_upgraded_vault_has_the_shape_of_a_new_one(tmp_path: Path, schema: int) -> None:
    path, new = copied(schema, tmp_path / "old"), made_vault(tmp_path / "new")

    with opened(path) as upgraded, opened(new) as fresh:
        assert shape(upgraded) == shape(fresh)
