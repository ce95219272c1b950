"""Sitting down, and looking at what is there afterwards."""

from datetime import date

from hallpass_desktop.domain.outcome import ActionPoint
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind, Record, Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.shared_session import SessionBody
from hallpass_desktop.domain.snapshot import Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.open_vault import Vault
from tests.stages import Stage

FREE = Snapshot(SessionKind.FREE, "Robin", "Alex")
RING = ActionPoint("Ring the clinic", Who.PARTNER, date(2026, 3, 8))


def begun(journal: Journal, vault: Vault, snapshot: Snapshot = FREE) -> Stage:
    return Stage(vault.path, journal.together.begin(snapshot, {}, ("Nothing was shown",)))


def pages(journal: Journal, kind: Kind) -> list[Record]:
    rows = journal.page(Query(kinds=(kind,))).rows
    return [journal.read(row.id).record for row in rows]


def session_of(journal: Journal) -> SessionBody:
    (record,) = pages(journal, Kind.SESSION)
    assert isinstance(record.body, SessionBody)
    return record.body
