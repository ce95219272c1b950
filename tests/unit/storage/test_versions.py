"""The log of an agreement grows and never changes."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.agreement_log import Did, LogEntry
from hallpass_desktop.domain.errors import HistoryBroken
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.storage import records, versions
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.versions import Held, LogRow
from tests.builders import a_moment, a_note

SAVED = LogRow(
    LogEntry(Did.SAVED, a_moment("2026-03-01T21:10")),
    "The first one",
    (Held(RecordId("clause"), RevisionId("r1")),),
)
PAUSED = LogRow(
    LogEntry(Did.PAUSED, a_moment("2026-03-04T08:00"), Author(Who.PARTNER, Told.TO_ME)),
    "A week without it",
)


@pytest.fixture
def agreement(connection: Connection) -> RecordId:
    record = replace(a_note("x"), kind=Kind.AGREEMENT, body=AgreementBody(title="Ours"))
    records.add(connection, record, RevisionId("r0"))
    return record.id


def test_a_log_reads_back_as_it_was_written(connection: Connection, agreement: RecordId) -> None:
    for row in (SAVED, PAUSED):
        versions.add(connection, agreement, row)

    assert versions.of(connection, agreement) == (SAVED, PAUSED)


def test_no_row_can_be_changed_or_taken_out(connection: Connection, agreement: RecordId) -> None:
    versions.add(connection, agreement, SAVED)

    for statement in ("UPDATE versions SET reason = 'other'", "DELETE FROM versions"):
        with pytest.raises(dbapi2.IntegrityError):
            connection.execute(statement)

    assert versions.of(connection, agreement) == (SAVED,)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE versions SET reason = 'other' WHERE number = 1",
        "UPDATE versions SET contents = replace(contents, 'to_me', 'in_sitting')",
        "UPDATE versions SET at = replace(at, '2026-03-04', '2026-03-05') WHERE number = 2",
        "DELETE FROM versions WHERE number = 1",
        "UPDATE versions SET number = 3 WHERE number = 2",
    ],
)
def test_what_was_changed_past_the_triggers_is_noticed(
    connection: Connection, agreement: RecordId, tampering: str
) -> None:
    for row in (SAVED, PAUSED):
        versions.add(connection, agreement, row)
    for trigger in ("versions_stay", "versions_go_with_their_agreement"):
        connection.execute(f"DROP TRIGGER {trigger}")

    connection.execute(tampering)

    with pytest.raises(HistoryBroken):
        versions.of(connection, agreement)
