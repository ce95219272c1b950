"""R10, R11, R12: a lost vault stays visibly lost, wrong tries harm nothing, one owner at a time."""

import os
import shutil
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.errors import (
    CannotUnlock,
    HallpassError,
    KeysDamaged,
    KeysMissing,
    VaultDamaged,
    VaultInUse,
)
from hallpass_desktop.services.vault import VaultState, create, inspect, unlock
from tests.fakes import QUICK_KDF, FakeClock
from tests.trust.vault.crash import ROOT
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, picture_of, row_count

pytestmark = pytest.mark.trust

CLOCK = FakeClock()
BOTH = ("keys.json", "keys.copy.json")


def lose(path: Path, how: str) -> None:
    """Take something away from a vault."""
    database = path / "journal.db"
    match how:
        case "database missing":
            database.unlink()
        case "database empty" | "one byte" | "short":
            os.truncate(database, {"database empty": 0, "one byte": 1, "short": 4095}[how])
        case "keys missing":
            for name in BOTH:
                (path / name).unlink()
        case "both torn":
            for name in BOTH:
                os.truncate(path / name, 300)
        case "one missing, one torn":
            (path / "keys.json").unlink()
            os.truncate(path / "keys.copy.json", 300)
        case "everything but backups":
            for file in path.iterdir():
                file.unlink()
            (path / "backups").mkdir()


@pytest.mark.parametrize(
    ("how", "state", "failure"),
    [
        ("database missing", VaultState.DATABASE_MISSING, VaultDamaged),
        ("database empty", VaultState.DATABASE_DAMAGED, VaultDamaged),
        ("one byte", VaultState.DATABASE_DAMAGED, VaultDamaged),
        ("short", VaultState.DATABASE_DAMAGED, VaultDamaged),
        ("keys missing", VaultState.KEYS_MISSING, KeysMissing),
        ("both torn", VaultState.KEYS_DAMAGED, KeysDamaged),
        ("one missing, one torn", VaultState.KEYS_DAMAGED, KeysDamaged),
        ("everything but backups", VaultState.DATABASE_MISSING, VaultDamaged),
    ],
)
def test_lost_vault_is_never_taken_for_a_new_one(
    tmp_path: Path, how: str, state: VaultState, failure: type[HallpassError]
) -> None:
    path = made_vault(tmp_path, rows=3)
    lose(path, how)
    before = picture_of(tmp_path)

    assert inspect(path) is state
    with pytest.raises(failure):
        unlock(path, PASSPHRASE, clock=CLOCK)
    with pytest.raises(HallpassError):
        create(path, OTHER, None, kdf=QUICK_KDF, clock=CLOCK)

    assert picture_of(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"x"])
def test_sqlcipher_by_itself_takes_next_to_nothing_for_a_new_database(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "journal.db"
    file.write_bytes(content)

    connection = dbapi2.connect(str(file))
    connection.set_key(b"any key at all")

    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_later_generation_wins_over_the_earlier_one(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3)
    old = (path / "keys.json").read_bytes()
    with opened(path) as vault:
        vault.set_passphrase(OTHER, kdf=QUICK_KDF)
    (path / "keys.json").write_bytes(old)
    before = picture_of(tmp_path)

    assert inspect(path) is VaultState.READY
    with pytest.raises(CannotUnlock):
        unlock(path, PASSPHRASE, clock=CLOCK)
    assert picture_of(tmp_path) == before

    with opened(path, OTHER) as vault:
        assert vault.used_spare_keys
        assert row_count(vault) == 3


def test_a_hundred_wrong_tries_change_nothing(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3)
    before = picture_of(tmp_path)

    for number in range(100):
        with pytest.raises(CannotUnlock):
            unlock(path, f"coat queue moss lantern {number}", clock=CLOCK)

    assert picture_of(tmp_path) == before


def test_picture_of_a_folder_notices_the_smallest_change(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    before = picture_of(tmp_path)
    (path / "keys.json").touch()

    assert picture_of(tmp_path) != before


@pytest.mark.parametrize("text", ["crème brûlée às três", "Ångström ﬁsh 각각", "ñandú über größe"])
def test_both_unicode_forms_of_a_passphrase_open(tmp_path: Path, text: str) -> None:
    path = tmp_path / "Notebook.vault"
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert composed != apart

    create(path, apart, None, kdf=QUICK_KDF, clock=CLOCK).close()

    unlock(path, composed, clock=CLOCK).close()
    unlock(path, apart, clock=CLOCK).close()


HOLD = """
import sys, time
from pathlib import Path
from tests.vaults import opened
with opened(Path(sys.argv[1])) as vault:
    print("open", flush=True)
    time.sleep(60)
"""
INTRUDE = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], timeout=0)
connection.set_key(f"x'{sys.argv[2]}'".encode())
try:
    connection.execute("INSERT INTO people (id, alias, added_at) VALUES ('intruder', 'x', 'x')")
    connection.commit()
    print("in")
except dbapi2.OperationalError as error:
    print(error.sqlite_errorname)
"""


def other_process(code: str, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-B", "-c", code, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def answer(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=30)[0].strip()


def test_vault_that_another_process_holds_is_in_use_until_that_is_killed(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    holder = other_process(HOLD, str(path))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"

    with pytest.raises(VaultInUse):
        unlock(path, PASSPHRASE, clock=CLOCK)
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()

    with opened(path):
        pass


def test_direct_second_opener_is_kept_out(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        key = vault.database_key().reveal().hex()

        assert answer(other_process(INTRUDE, str(path / "journal.db"), key)) == "SQLITE_BUSY"
        assert row_count(vault) == 0

    assert answer(other_process(INTRUDE, str(path / "journal.db"), key)) == "in"


def test_opening_the_live_file_by_hand_would_let_the_second_opener_in(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    with opened(path) as vault:
        key = vault.database_key().reveal().hex()
        (path / "journal.db").open("rb").close()

        assert answer(other_process(INTRUDE, str(path / "journal.db"), key)) != "SQLITE_BUSY"


def test_stale_lock_file_of_a_dead_process_is_no_obstacle(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    (path / "lock").write_bytes(b"left over")

    with opened(path):
        pass


def test_vault_folder_may_move(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=3)
    moved = tmp_path / "elsewhere" / "Other name.vault"
    moved.parent.mkdir()
    shutil.move(path, moved)

    with opened(moved) as vault:
        assert row_count(vault) == 3
