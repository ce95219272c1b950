"""An opened backup and what is done with it, for several test modules."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.services import backups
from hallpass_desktop.services.bringing_back import Brought
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import Inside, look_inside
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.fakes import FakeClock

Look = Callable[[], Inside]
Purge = Callable[[RecordId], None]


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def back_up(vault: Vault, clock: FakeClock, runtime: Path) -> Iterator[Look]:
    """Make a backup now and open it."""
    open_ones: list[Inside] = []

    def made() -> Inside:
        backup = backups.make(vault, clock)
        open_ones.append(look_inside(vault, backup, runtime, clock))
        return open_ones[-1]

    yield made
    for each in open_ones:
        each.close()


@pytest.fixture
def purge(journal: Journal) -> Callable[[RecordId], None]:
    def purge(record: RecordId) -> None:
        journal.trash([record])
        whole(journal.purge([record]))

    return purge


def bring(journal: Journal, inside: Inside, *ids: RecordId, as_present: bool = False) -> Brought:
    return journal.bringing_back.bring(inside.connection, ids, as_present=as_present)


def standing(journal: Journal, inside: Inside, record: RecordId) -> Standing:
    return journal.bringing_back.standings(inside.connection, [record])[record]


@contextmanager
def as_it_was(journal: Journal, *ids: RecordId) -> Iterator[None]:
    """What is read of these pages afterwards is what was read before."""
    before = [_read(journal, record) for record in ids]
    yield
    assert [_read(journal, record) for record in ids] == before


def _read(journal: Journal, record: RecordId) -> object:
    try:
        entry = journal.read(record)
    except NotFound:
        return None
    known = journal.revisions(record)
    return entry.record.body, entry.record.tags, entry.record.happened, entry.pictures, known
