"""A journal in a real vault, on a clock that is set by hand."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft, Pointer
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, create
from tests.builders import HOME
from tests.fakes import QUICK_KDF, FakeClock

PASSPHRASE = "coat queue moss lantern"

Write = Callable[..., RecordId]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 1, 21, 10, tzinfo=HOME))


@pytest.fixture
def vault(tmp_path: Path, clock: FakeClock) -> Iterator[Vault]:
    path = tmp_path / "Notebook.vault"
    vault = create(path, PASSPHRASE, None, kdf=QUICK_KDF, clock=clock)
    yield vault
    vault.close()


@pytest.fixture
def journal(vault: Vault, clock: FakeClock) -> Journal:
    return Journal(vault, clock)


@pytest.fixture
def write(journal: Journal) -> Write:
    """Keep something new, or go on with it: `write("text")`, `write(body)`, `write("b", to=id)`."""

    def write(body: Body | str, *, to: RecordId | None = None) -> RecordId:
        body = NoteBody(text=body) if isinstance(body, str) else body
        kind = next(kind for kind, cls in BODIES.items() if isinstance(body, cls))
        draft = typed(journal.open(to) if to else journal.begin(kind), body)
        journal.keep(draft)
        return draft.record.id

    return write


def typed(draft: Draft, body: Body | str) -> Draft:
    """The draft with other words in it."""
    body = NoteBody(text=body) if isinstance(body, str) else body
    return replace(draft, record=replace(draft.record, body=body))


def pointing(draft: Draft, *links: Pointer) -> Draft:
    """The draft with these links and no others."""
    return replace(draft, record=replace(draft.record, links=links))


def point(journal: Journal, record_id: RecordId, *links: Pointer) -> None:
    """Open a record, let it point at these, and keep it."""
    journal.keep(pointing(journal.open(record_id), *links))
