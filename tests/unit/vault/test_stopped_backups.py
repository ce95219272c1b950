"""A backup that was given up is as if it had never been begun."""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from hallpass_desktop.domain.errors import Interrupted, VaultReadOnly
from hallpass_desktop.services import backups
from hallpass_desktop.storage.archive import write_archive
from tests.unit.vault.kept import CLOCK
from tests.vaults import made_vault, opened, row_count


def test_backup_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    path = made_vault(tmp_path, rows=500)

    def stop() -> None:
        raise KeyboardInterrupt

    with opened(path) as vault:
        with pytest.raises(KeyboardInterrupt):
            backups.make(vault, CLOCK, breathe=stop)
        assert row_count(vault) == 500

    assert list((path / "backups").iterdir()) == []


def test_backup_that_is_stopped_while_it_is_packed_never_appears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_vault(tmp_path, rows=50)
    packing = Packing()
    monkeypatch.setattr("hallpass_desktop.services.packing.write_archive", packing.write)

    with opened(path) as vault, pytest.raises(KeyboardInterrupt):
        backups.make(vault, CLOCK, breathe=packing.stop)

    assert packing.has_ended.wait(30)
    assert list((path / "backups").iterdir()) == []


def test_what_is_left_of_one_and_cannot_be_removed_is_reported(tmp_path: Path) -> None:
    path = made_vault(tmp_path)
    left = path / "backups" / ".000001.part"
    left.mkdir(parents=True)
    (left / "journal.db").write_bytes(b"left by a crash")

    with opened(path) as vault:
        left.mkdir(exist_ok=True)
        (left / "journal.db").write_bytes(b"left by a crash")
        left.chmod(0o500)
        with pytest.raises(VaultReadOnly):
            backups.make(vault, CLOCK)
        left.chmod(0o700)


class Packing:
    """An archive that is written as ever, and given up just before it would count."""

    def __init__(self) -> None:
        self._write: Callable[..., None] = write_archive
        self._is_written, self.has_ended = Event(), Event()

    def stop(self) -> None:
        """Interrupt whoever waits, once the archive is written."""
        if self._is_written.is_set():
            raise KeyboardInterrupt

    def write(self, *arguments: Any, dated: int | None) -> None:
        *others, go_on = arguments
        with suppress(Interrupted):
            self._write(*others, partial(self._hold, go_on), dated=dated)
        self.has_ended.set()

    def _hold(self, go_on: Callable[[], None]) -> None:
        self._is_written.set()
        for _ in range(3_000):
            time.sleep(0.01)
            go_on()
