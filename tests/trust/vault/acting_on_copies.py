"""A new key for everything, and two copies brought together, each done well and carelessly."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services import new_key
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.other_copy import open_other
from hallpass_desktop.storage import merging, swap
from hallpass_desktop.storage.files import remove_folder
from hallpass_desktop.storage.vault_folder import VaultFolder
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import OTHER, PASSPHRASE, opened

CLOCK = FakeClock()
NEW_CODE = RecoveryCode(bytes(range(100, 116)))
NEW_WAYS = new_key.NewWays(OTHER, NEW_CODE, QUICK_KDF)


def renew_key(path: Path) -> None:
    with opened(path) as open_vault:
        new_key.renew(open_vault, PASSPHRASE, NEW_WAYS, CLOCK)


def renew_key_carelessly(path: Path) -> None:
    """What a first attempt at it might do: make room, then let the copy take its place."""

    def make_room_first(folder: VaultFolder, _aside: Path) -> None:
        remove_folder(folder.path)
        folder.staging.rename(folder.path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(swap, "swap_in", make_room_first)
        renew_key(path)


def merge(path: Path) -> None:
    runtime = path.with_name("runtime")
    runtime.mkdir(exist_ok=True)
    with opened(path) as open_vault:
        other = open_other(open_vault, path.with_name("other.backup"), runtime)
        Journal(open_vault, CLOCK).merging.bring(other.connection)


def merge_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write one page after the other, for all to see."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "transaction", lambda _: nullcontext())
        patch.setattr(merging, "STAGED_AT", None)
        merge(path)
