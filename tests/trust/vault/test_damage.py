"""R7 and R8: damage is always found, and a sound vault is never accused."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import HallpassError, VaultDamaged
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.database import PAGE_BYTES, open_database
from hallpass_desktop.storage.integrity import is_whole
from tests.trust.vault.crash import IS_LONG
from tests.trust.vault.pages import write_page
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust

Harm = Callable[[bytearray], bytes]
Judge = Callable[[Connection], bool]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Secret]:
    """A database with every class of page: tables, indexes, overflow, search, freed ones."""
    path = made_vault(tmp_path_factory.mktemp("sound"), rows=300)
    with opened(path) as vault:
        with vault.transaction():
            for number in range(1, 60):
                write_page(vault, number, "a lantern in the moss " * (400 if number < 6 else 9))
        with vault.transaction():
            vault.connection.execute("DELETE FROM people WHERE id > 'id-000100'")
            vault.connection.execute("DELETE FROM records WHERE place BETWEEN 2 AND 4")
        assert vault.connection.value("PRAGMA freelist_count") > 3
        key = Secret(vault.database_key().reveal())
    return path / "journal.db", key


def is_found_out(file: Path, key: Secret, judge: Judge = is_whole) -> bool:
    try:
        connection = open_database(file, key.reveal(), file.parent)
    except VaultDamaged:
        return True
    try:
        return not judge(connection)
    finally:
        connection.close()


def harmed(sound: tuple[Path, Secret], folder: Path, harm: Harm) -> Path:
    file = folder / "journal.db"
    file.write_bytes(harm(bytearray(sound[0].read_bytes())))
    (folder / "journal.db-wal").unlink(missing_ok=True)
    return file


def flip(place: int) -> Harm:
    def harm(content: bytearray) -> bytes:
        content[place] ^= 0x10
        return bytes(content)

    return harm


def test_sound_database_is_not_accused(sound: tuple[Path, Secret], tmp_path: Path) -> None:
    assert not is_found_out(harmed(sound, tmp_path, bytes), sound[1])


def test_one_changed_byte_is_found_in_every_page(
    sound: tuple[Path, Secret], tmp_path: Path
) -> None:
    draw = random.Random(7)
    pages = sound[0].stat().st_size // PAGE_BYTES
    assert pages > 30

    for page in range(pages):
        for _ in range(20 if IS_LONG else 1):
            place = page * PAGE_BYTES + draw.randrange(PAGE_BYTES)
            assert is_found_out(harmed(sound, tmp_path, flip(place)), sound[1]), place


def test_emptied_page_is_found(sound: tuple[Path, Secret], tmp_path: Path) -> None:
    """SQLCipher passes over a page of zeros when it reads; a disk that failed leaves such pages."""

    def harm(content: bytearray) -> bytes:
        content[page * PAGE_BYTES : (page + 1) * PAGE_BYTES] = bytes(PAGE_BYTES)
        return bytes(content)

    for page in range(sound[0].stat().st_size // PAGE_BYTES):
        assert is_found_out(harmed(sound, tmp_path, harm), sound[1]), page


@pytest.mark.parametrize("size", [0, 1, 16, 4095, 4096, "half", -1, -4096, +100])
def test_cut_or_grown_file_is_found(
    sound: tuple[Path, Secret], tmp_path: Path, size: int | str
) -> None:
    whole = sound[0].stat().st_size
    wanted = whole // 2 if isinstance(size, str) else size
    wanted += whole if size in (-1, -4096, 100) else 0

    def harm(content: bytearray) -> bytes:
        return bytes(content[:wanted]).ljust(wanted, b"\0")

    assert is_found_out(harmed(sound, tmp_path, harm), sound[1])


def test_swapped_pages_are_found(sound: tuple[Path, Secret], tmp_path: Path) -> None:
    draw = random.Random(7)
    pages = sound[0].stat().st_size // PAGE_BYTES

    for _ in range(200 if IS_LONG else 20):
        one, two = draw.sample(range(1, pages), 2)

        def harm(content: bytearray, one: int = one, two: int = two) -> bytes:
            first, second = (slice(n * PAGE_BYTES, (n + 1) * PAGE_BYTES) for n in (one, two))
            content[first], content[second] = content[second], content[first]
            return bytes(content)

        assert is_found_out(harmed(sound, tmp_path, harm), sound[1]), (one, two)


def sqlcipher_alone(connection: Connection) -> bool:
    return not connection.execute("PRAGMA cipher_integrity_check").fetchall()


def sqlite_alone(connection: Connection) -> bool:
    try:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except VaultDamaged:
        return False


def test_one_check_alone_would_miss_damage(sound: tuple[Path, Secret], tmp_path: Path) -> None:
    pages = sound[0].stat().st_size // PAGE_BYTES
    missed = [
        page
        for page in range(pages)
        if not is_found_out(
            harmed(sound, tmp_path, flip(page * PAGE_BYTES + 99)), sound[1], sqlite_alone
        )
    ]

    assert missed


def test_other_check_alone_would_miss_damage_too(tmp_path: Path) -> None:
    """A database that stopped short of the page its own header counts: opened, then cut."""
    path = made_vault(tmp_path, rows=300)
    with opened(path) as vault:
        vault.checkpoint()
        os.truncate(path / "journal.db", (path / "journal.db").stat().st_size - PAGE_BYTES)

        assert sqlcipher_alone(vault.connection)
        assert not is_whole(vault.connection)


def crashed_copy(path: Path, target: Path) -> Path:
    """The files as a crash would leave them: copied while they are in use."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(path, target)
    return target / "journal.db"


def test_healthy_crash_states_raise_no_alarm(tmp_path: Path) -> None:
    path = made_vault(tmp_path / "live", rows=5)
    states = 600 if IS_LONG else 60
    early_alarms = 0

    for number in range(states):
        with opened(path) as vault:
            key = vault.database_key()
            for step in range(number % 4 + 1):
                with vault.transaction():
                    write_page(vault, number * 10 + step + 1, "a lantern " * (number * 7 % 900))
                if step == 1:
                    vault.checkpoint()
            file = crashed_copy_in_child(path, tmp_path / "crashed")
        if number % 3 == 0 and (file.parent / "journal.db-wal").stat().st_size:
            half_written_page(file)
        connection = open_database(file, key.reveal(), file.parent)
        early_alarms += not sqlcipher_alone(connection)
        assert is_whole(connection), number
        connection.close()

    assert early_alarms, "the check before the checkpoint is what raises false alarms"


def crashed_copy_in_child(path: Path, target: Path) -> Path:
    """Copy in another process: closing a descriptor here would drop the locks of the database."""
    child = os.fork()
    if child == 0:
        crashed_copy(path, target)
        os._exit(0)
    os.waitpid(child, 0)
    return target / "journal.db"


def half_written_page(file: Path) -> None:
    """What a crash in the middle of a checkpoint leaves: a page begun, its rest in the log."""
    with file.open("ab") as content:
        content.write(b"\x5a" * (PAGE_BYTES // 2))


def test_damage_met_while_in_use_closes_the_door(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=2000)
    pages = (path / "journal.db").stat().st_size // PAGE_BYTES
    with (path / "journal.db").open("r+b") as content:
        for page in range(pages // 2, pages):
            content.seek(page * PAGE_BYTES + 99)
            content.write(b"damage")

    with opened(path) as vault:
        with pytest.raises(VaultDamaged):
            vault.connection.execute("SELECT sum(length(alias)) FROM people").fetchall()
        with pytest.raises(HallpassError), vault.transaction():
            vault.connection.execute("DELETE FROM people")
