"""R24: other programs read the vault today, with nothing of this app."""

import hmac
import json
import shutil
import subprocess
import sys
import sysconfig
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault
from tests.fakes import QUICK_KDF, FakeClock
from tests.pictures import an_image
from tests.trust.vault.crash import ROOT
from tests.trust.vault.pages import write_page
from tests.vaults import CODE, OTHER, PASSPHRASE, made_vault, opened

pytestmark = pytest.mark.trust

READER = ROOT / "packaging" / "open_vault.py"
PICTURE = an_image("every byte of a picture")
WORDS = "a lantern in the moss, crème brûlée"


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, Path, bytes]:
    """A vault, a backup of it, and its data key."""
    path = made_vault(tmp_path, rows=3)
    with opened(path) as vault:
        with vault.transaction():
            write_page(vault, 1, WORDS)
        hang(vault)
        backup = backups.save_copy(vault, tmp_path / "kept.backup", FakeClock())
        return path, backup.path, vault.data_key.reveal()


def hang(vault: Vault) -> None:
    journal = Journal(vault, FakeClock())
    draft = journal.begin(Kind.NOTE)
    journal.pictures.add(draft, [PICTURE])
    (picture,) = journal.pictures.of(draft.record.id)
    journal.pictures.describe(picture.id, "a lighthouse")


def with_other_library(file: Path, key: bytes, legacy: int = 4) -> apsw.Connection:
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", legacy)
    connection.pragma("key", f"x'{key.hex()}'")
    connection.pragma("locking_mode", "EXCLUSIVE")
    return connection


def database_key(data_key: bytes) -> bytes:
    """The sum as docs/file-format.md gives it."""
    return hmac.digest(data_key, b"notebook-vault/1/database\x01", sha256)


def test_another_library_reads_rows_and_searches(kept: tuple[Path, Path, bytes]) -> None:
    path, _, data_key = kept
    connection = with_other_library(path / "journal.db", database_key(data_key))

    assert connection.execute("SELECT count(*) FROM people").get == 3
    found = connection.execute("SELECT rowid FROM search WHERE search MATCH 'brulee'").get
    assert found == 1
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    connection.close()


def test_another_library_reads_pictures_and_finds_them_by_their_words(
    kept: tuple[Path, Path, bytes],
) -> None:
    path, _, data_key = kept
    connection = with_other_library(path / "journal.db", database_key(data_key))

    (row,) = connection.execute("SELECT record, media_type, bytes FROM pictures")
    place = connection.execute("SELECT rowid FROM search WHERE search MATCH 'lighthouse'").get
    found = connection.execute("SELECT id FROM records WHERE place = ?", (place,)).get
    assert row == (found, PICTURE.media_type, PICTURE.data)
    connection.close()


def test_another_library_with_other_settings_reads_nothing(
    kept: tuple[Path, Path, bytes],
) -> None:
    path, _, data_key = kept
    connection = with_other_library(path / "journal.db", database_key(data_key), legacy=3)

    with pytest.raises(apsw.NotADBError):
        connection.execute("SELECT count(*) FROM people").get  # noqa: B018 - reading it asks
    connection.close()


def interpreters() -> list[str]:
    """Every Python here that can load the same compiled packages."""
    same = f"python{sysconfig.get_python_version()}"
    others = [shutil.which(name, path="/usr/bin:/usr/local/bin") for name in (same, "python3")]
    found = [sys.executable, *(other for other in others if other and fits(other))]
    return list(dict.fromkeys(found))


def fits(python: str) -> bool:
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_config_var('SOABI'))"]
    done = subprocess.run(ask, capture_output=True, text=True, check=False)
    return done.stdout.strip() == str(sysconfig.get_config_var("SOABI"))


def read_by_itself(
    python: str, place: Path, typed: str, without: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Run the stand-alone reader far from the app, with one library hidden if asked."""
    packages = sysconfig.get_path("platlib")
    start = f"import sys; sys.path.insert(0, {packages!r}); sys.modules.update({{{without}}});"
    run = f"sys.argv = ['x', {str(place)!r}]; import runpy; runpy.run_path({str(READER)!r}, "
    code = f"{start} {run} run_name='__main__')"
    return subprocess.run(
        [python, "-I", "-W", "ignore", "-c", code],
        input=f"{typed}\n",
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
        cwd=place.parent,
    )


def rows_of(printed: str) -> list[dict[str, object]]:
    lines = printed.splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


@pytest.mark.parametrize("python", interpreters())
@pytest.mark.parametrize("without", ["", "'sqlcipher3': None"], ids=["sqlcipher3", "sqlite3mc"])
@pytest.mark.parametrize("place", [0, 1], ids=["vault", "backup"])
def test_stand_alone_reader_prints_everything(
    kept: tuple[Path, Path, bytes], place: int, without: str, python: str
) -> None:
    done = read_by_itself(python, (kept[0], kept[1])[place], PASSPHRASE, without)

    assert done.returncode == 0, done.stderr
    rows = rows_of(done.stdout)
    assert sum(row["table"] == "people" for row in rows) == 3
    assert any(WORDS in str(row["row"]) for row in rows if row["table"] == "records")
    assert any(PICTURE.data.hex() in str(row["row"]) for row in rows if row["table"] == "pictures")


def test_stand_alone_reader_takes_the_recovery_code(kept: tuple[Path, Path, bytes]) -> None:
    done = read_by_itself(sys.executable, kept[1], CODE.text.lower().replace("0", "o"))

    assert any(WORDS in str(row["row"]) for row in rows_of(done.stdout))


def test_stand_alone_reader_refuses_a_wrong_passphrase(kept: tuple[Path, Path, bytes]) -> None:
    done = read_by_itself(sys.executable, kept[0], OTHER)

    assert done.returncode != 0
    assert rows_of(done.stdout) == []


@pytest.mark.parametrize("damage", [b"", b"{", b'{"slots": []}'], ids=["empty", "torn", "other"])
def test_stand_alone_reader_passes_over_damaged_keys_for_their_copy(
    kept: tuple[Path, Path, bytes], damage: bytes
) -> None:
    (kept[0] / "keys.json").write_bytes(damage)

    done = read_by_itself(sys.executable, kept[0], PASSPHRASE)

    assert any(WORDS in str(row["row"]) for row in rows_of(done.stdout)), done.stderr


def test_stand_alone_reader_believes_the_later_of_two_sound_copies(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3)
    before = (path / "keys.json").read_bytes()
    with opened(path) as vault:
        vault.change_passphrase(PASSPHRASE, OTHER, kdf=QUICK_KDF)
    (path / "keys.json").write_bytes(before)

    assert rows_of(read_by_itself(sys.executable, path, PASSPHRASE).stdout) == []
    assert rows_of(read_by_itself(sys.executable, path, OTHER).stdout)
