"""Rule 3: nothing here opens the database file by hand while it is in use."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hallpass_desktop.services import backups, proof
from hallpass_desktop.services.vault import inspect
from tests.fakes import QUICK_KDF, FakeClock
from tests.vaults import OTHER, PASSPHRASE, made_vault, opened, write_rows

pytestmark = pytest.mark.trust


class OpenWatch:
    """Hears of every file that Python opens; an audit hook stays for ever, so there is one."""

    def __init__(self) -> None:
        self.watched: Path | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._listen)

    def _listen(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event != "open" or self.watched is None or isinstance(arguments[0], int):
            return
        name = os.path.abspath(os.fsdecode(arguments[0]))
        if name.startswith(str(self.watched)):
            self.seen.append(name)


WATCH = OpenWatch()


@pytest.fixture
def watch() -> Iterator[OpenWatch]:
    """The watch, quiet before and after."""
    WATCH.seen.clear()
    yield WATCH
    WATCH.watched = None


def test_a_whole_session_never_opens_the_live_file(tmp_path: Path, watch: OpenWatch) -> None:
    path = made_vault(tmp_path, rows=3)
    clock = FakeClock()

    with opened(path) as vault:
        watch.watched = path / "journal.db"
        write_rows(vault, 3, start=10)
        proof.of_file(vault)
        proof.of_cipher(vault)
        vault.change_passphrase(PASSPHRASE, OTHER, kdf=QUICK_KDF)
        backup = backups.make(vault, clock)
        backups.make(vault, clock, breathe=vault.checkpoint)
        backups.verify(vault, backup)
        backups.save_copy(vault, tmp_path / "copy.backup", clock)
        backups.rotate(vault)
        proof.of_file(vault)
        inspect(path)
        vault.close()
        watch.watched = None

    assert watch.seen == []


def test_watch_notices_an_opening(tmp_path: Path, watch: OpenWatch) -> None:
    path = made_vault(tmp_path)
    watch.watched = path / "journal.db"

    (path / "journal.db").open("rb").close()

    assert watch.seen == [str(path / "journal.db")]
