"""What is done with backups, each done well and carelessly."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hallpass_desktop.domain.query import Query
from hallpass_desktop.services import backups, copies_elsewhere, purging_backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import look_inside
from hallpass_desktop.services.private_copy import clear_orphans
from hallpass_desktop.storage import archive
from hallpass_desktop.storage.files import remove_folder
from tests.fakes import FakeClock
from tests.vaults import PASSPHRASE, opened

CLOCK = FakeClock()
STICK, KEPT = "stick", "kept.backup"  # the folder beside the vault that stands for a stick


def back_up(path: Path) -> None:
    with opened(path) as open_vault:
        backups.make(open_vault, CLOCK)


def purge_backups(path: Path) -> None:
    with opened(path) as open_vault:
        waiting = purging_backups.pending(open_vault)
        for backup in waiting.backups:
            purging_backups.take_out(open_vault, backup, waiting.ids, CLOCK)


def purge_backups_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write over each backup where it stands."""
    with _writing_where_it_stands():
        purge_backups(path)


def bring_back(path: Path) -> None:
    """Bring everything that the newest backup holds and the notebook does not."""
    runtime = _runtime(path)
    with opened(path) as open_vault:
        inside = look_inside(open_vault, backups.list(path)[0], runtime, CLOCK)
        ids = [row.id for row in inside.journal.page(Query()).rows]
        Journal(open_vault, CLOCK).bringing_back.bring(inside.connection, ids)


def restore(path: Path) -> None:
    backups.restore(path, backups.list(path)[-1], PASSPHRASE)


def restore_carelessly(path: Path) -> None:
    """What a first attempt at it might do: make room, then unpack."""
    backup = backups.read(path.parent / "kept.backup")
    remove_folder(path)
    backups.restore(path, backup, PASSPHRASE)


def try_newest(path: Path) -> None:
    """Try the newest backup as if the notebook were lost."""
    runtime = _runtime(path)
    with opened(path) as open_vault:
        trial = Journal(open_vault, CLOCK).trials.try_newest(runtime)
        assert trial.is_sound


def try_newest_carelessly(path: Path) -> None:
    """What a first attempt at it might do: unpack into a folder that no start clears."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hallpass_desktop.services.private_copy.BEGINNING", "work-")
        try_newest(path)


def save_on_a_stick(path: Path) -> None:
    """Save a copy over the one that lies there already."""
    with opened(path) as open_vault:
        sent = Journal(open_vault, CLOCK).sent
        target = path.with_name(STICK) / KEPT
        copies_elsewhere.save(open_vault, sent, target, CLOCK)


def save_on_a_stick_carelessly(path: Path) -> None:
    """What a first attempt at it might do: write over the copy that lies there."""
    with _writing_where_it_stands():
        save_on_a_stick(path)


def _runtime(path: Path) -> Path:
    """Where private copies lie, cleared as at a start."""
    runtime = path.with_name("runtime")
    runtime.mkdir(exist_ok=True)
    clear_orphans(runtime)
    return runtime


@contextmanager
def _writing_where_it_stands() -> Iterator[None]:
    def over(
        target: Path, database: Path, small: dict[str, bytes], *_: object, dated: int | None
    ) -> None:
        target.unlink()
        archive._write(target, database, small)  # noqa: SLF001
        if dated is not None:
            os.utime(target, ns=(dated, dated))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hallpass_desktop.services.packing.write_archive", over)
        yield
