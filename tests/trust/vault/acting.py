"""One thing done to a vault in a process of its own, to be killed there: acting.py ACTION PATH."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.keys.keys_file import KeysFile
from hallpass_desktop.keys.slots import SlotType, new_slot
from hallpass_desktop.services import stage_outbox, vault
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.services.stage_form import unpack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, StageOutbox
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.migrations import MIGRATIONS
from tests.everything import fill
from tests.fakes import QUICK_KDF, FakeClock
from tests.stages import NOW
from tests.trust.vault.acting_on_backups import (
    back_up,
    bring_back,
    purge_backups,
    purge_backups_carelessly,
    restore,
    restore_carelessly,
    save_on_a_stick,
    save_on_a_stick_carelessly,
    try_newest,
    try_newest_carelessly,
)
from tests.trust.vault.acting_on_copies import (
    NEW_CODE,
    merge,
    merge_carelessly,
    renew_key,
    renew_key_carelessly,
)
from tests.trust.vault.crash import MEETABLE, MET_AN_ERROR
from tests.trust.vault.pages import last_page, write_page
from tests.trust.vault.power import PROMISED
from tests.unit.journal.imports.arriving import days, importing
from tests.unit.services.exchange.plain_words import PlainWords
from tests.vaults import CODE, OTHER, PASSPHRASE, opened

CLOCK = FakeClock()
PAGES = 110
OUT = "out"  # the folder beside the vault that things leave into
HANDED = "handed"  # what a stage is given, in a file for these tests alone


def create(path: Path) -> None:
    vault.create(path, PASSPHRASE, CODE, kdf=QUICK_KDF, clock=CLOCK).close()


def save(path: Path) -> None:
    with opened(path) as open_vault:
        number = last_page(open_vault) + 1
        with open_vault.transaction():
            write_page(open_vault, number, "a lantern in the moss " * 300)


def keep_pages(path: Path, flushing: str = "FULL") -> None:
    """Keep one page after the other, and promise each once it is kept."""
    with opened(path) as open_vault:
        open_vault.connection.execute(f"PRAGMA synchronous = {flushing}")
        for number in range(1, 13):
            with open_vault.transaction():
                write_page(open_vault, number, "a lantern in the moss " * 60)
            os.write(1, PROMISED)


def keep_pages_normally(path: Path) -> None:
    """What SQLite calls enough for most: nothing is lost but the latest."""
    keep_pages(path, "NORMAL")


def keep_pages_carelessly(path: Path) -> None:
    """Leave it all to the system."""
    keep_pages(path, "OFF")


def change_passphrase(path: Path) -> None:
    with opened(path) as open_vault:
        open_vault.change_passphrase(PASSPHRASE, OTHER, kdf=QUICK_KDF)


def replace_recovery(path: Path) -> None:
    with opened(path) as open_vault:
        open_vault.set_recovery(NEW_CODE, kdf=QUICK_KDF)


def change_passphrase_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write over both files where they stand."""
    with opened(path) as open_vault:
        changed = _with_other_passphrase(open_vault).to_bytes()
        first = (path / "keys.json").open("wb", buffering=0)
        second = (path / "keys.copy.json").open("wb", buffering=0)
        with first, second:
            first.write(changed)
            second.write(changed)


def migrate(path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hallpass_desktop.services.vault.MIGRATIONS", LATER)
        with opened(path):
            pass


def bring_in_a_session(path: Path) -> None:
    with opened(path) as open_vault:
        Journal(open_vault, CLOCK).together.settle()


def bring_in_a_session_carelessly(path: Path) -> None:
    """What a first attempt at it might do: let go of the file, then write down what it said."""
    with opened(path) as open_vault:
        outbox = path / OUTBOX_NAME
        content = outbox.read_bytes()
        outbox.unlink()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(stage_outbox, "_file_content", lambda _: content)
            Journal(open_vault, CLOCK).together.settle()


def bring_in_pages(path: Path) -> None:
    with opened(path) as open_vault:
        whole(importing(Journal(open_vault, CLOCK), days(PAGES)).take())


def bring_in_pages_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write every page where it can be seen at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hallpass_desktop.storage.staging.STAGED_AT", None)
        bring_in_pages(path)


def bring_in_and_take_back(path: Path) -> None:
    with opened(path) as open_vault:
        journal = Journal(open_vault, CLOCK)
        whole(importing(journal, days(PAGES)).take())
        journal.undo()
        whole(journal.imports.sweep())


def fill_notebook(path: Path) -> None:
    with opened(path) as open_vault:
        fill(Journal(open_vault, CLOCK))


def leave_as_json(path: Path) -> None:
    with opened(path) as open_vault:
        place = path.parent / OUT / "all.json"
        whole(Journal(open_vault, CLOCK).leaving.everything(place).save())


def leave_as_json_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write it where it is to stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hallpass_desktop.services.exchange.beside._beside", lambda place: place)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        leave_as_json(path)


def leave_as_pages(path: Path) -> None:
    with opened(path) as open_vault:
        place = path.parent / OUT / "pages"
        if not place.exists():
            whole(Journal(open_vault, CLOCK).leaving.pages(place, PlainWords()).save())


def leave_as_readings(path: Path) -> None:
    with opened(path) as open_vault:
        place = path.parent / OUT / "all.csv"
        whole(Journal(open_vault, CLOCK).leaving.readings(place, PlainWords()).save())


def take_json_in(path: Path) -> None:
    with opened(path) as open_vault:
        place = path.parent / OUT / "all.json"
        whole(Journal(open_vault, CLOCK).imports.our_own(place).take())


def hand_back(path: Path) -> None:
    """Be a stage: hand back one step after the other, and promise each once it is on the disk."""
    handed = unpack((path / HANDED).read_bytes())
    box, talk = StageOutbox(path / OUTBOX_NAME, handed), handed.talk
    for number in range(12):
        decided = tuple(f"a lantern in the moss {each}" for each in range(number * 7))
        talk = replace(talk, at=number % 4, outcome=Outcome(decisions=decided))
        box.append(talk, NOW)
        os.write(1, PROMISED)


def hand_back_carelessly(path: Path) -> None:
    """Leave it to the system when anything reaches the disk."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        hand_back(path)


def _with_other_passphrase(open_vault: Vault) -> KeysFile:
    key = open_vault.data_key
    opener = OTHER.encode()
    slot = new_slot(open_vault.id, SlotType.PASSPHRASE, opener, key, QUICK_KDF, os.urandom)
    return open_vault.keys.with_slot(slot).signed(key)


def _next_step(connection: Connection) -> None:
    connection.execute("ALTER TABLE people ADD COLUMN colour TEXT")
    connection.execute("UPDATE people SET colour = 'moss'")
    connection.execute("CREATE TABLE later (id INTEGER PRIMARY KEY, words TEXT) STRICT")
    connection.execute("INSERT INTO later (words) SELECT alias FROM people")


# The steps of a later version of the app.
LATER = (*MIGRATIONS, _next_step)

ACTIONS: dict[str, Callable[[Path], None]] = {
    action.__name__: action
    for action in (
        create, save, keep_pages, keep_pages_normally, keep_pages_carelessly, change_passphrase,
        replace_recovery, change_passphrase_carelessly, back_up, migrate, restore,
        purge_backups, purge_backups_carelessly, bring_back, renew_key, renew_key_carelessly,
        merge, merge_carelessly,
        try_newest, try_newest_carelessly, save_on_a_stick, save_on_a_stick_carelessly,
        restore_carelessly, bring_in_a_session, bring_in_a_session_carelessly, bring_in_pages,
        bring_in_pages_carelessly, bring_in_and_take_back,
        hand_back, hand_back_carelessly, fill_notebook, leave_as_json, leave_as_json_carelessly,
        leave_as_pages, leave_as_readings, take_json_in,
    )
}  # fmt: skip

if __name__ == "__main__":
    try:
        ACTIONS[sys.argv[1]](Path(sys.argv[2]))
    except HallpassError as error:
        os._exit(MET_AN_ERROR + MEETABLE.index(type(error).__name__))
