"""What looking at a long journal costs: each note is read once, and nothing twice."""

import pytest

from hallpass_desktop.domain.insight import (
    Period,
)
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.storage import tallies
from hallpass_desktop.storage.connection import Connection, Parameters, Rows
from tests.fakes import FakeClock
from tests.unit.journal.at_insights import look, write_walks
from tests.unit.journal.conftest import Write


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that is run."""
    found: list[str] = []
    execute = Connection.execute

    def noted(self: Connection, sql: str, parameters: Parameters = ()) -> Rows:
        found.append(sql)
        return execute(self, sql, parameters)

    monkeypatch.setattr(Connection, "execute", noted)
    return found


def test_a_stretch_reads_its_notes_once_for_all_that_is_counted(
    journal: Journal, write: Write, statements: list[str]
) -> None:
    write_walks(journal, write, "2026-02-16", "2026-02-17")
    statements.clear()

    look(journal, Period.FOUR_WEEKS)

    over_notes = [sql for sql in statements if "INDEXED BY records_in_order" in sql]
    assert over_notes.count(tallies.NOTES) == 1
    assert statements.count(tallies.CHOSEN) == 4
    assert not any("records_in_order" in sql for sql in (tallies.CHOSEN, tallies.TAGGED))


def test_what_was_counted_is_not_counted_again_while_nothing_is_written(
    journal: Journal, write: Write, statements: list[str]
) -> None:
    write_walks(journal, write, "2026-02-16")
    first = look(journal, Period.ALL)
    statements.clear()

    again = look(journal, Period.ALL)

    assert (again, statements) == (first, [])


def test_what_is_written_is_counted_at_once(journal: Journal, write: Write) -> None:
    write_walks(journal, write, "2026-02-16")
    look(journal, Period.ALL)

    write_walks(journal, write, "2026-02-17")

    assert look(journal, Period.ALL).tried[0].count == 2


def test_the_period_moves_on_with_the_day(journal: Journal, write: Write, clock: FakeClock) -> None:
    write_walks(journal, write, "2026-02-16")
    look(journal, Period.FOUR_WEEKS)

    clock.pass_time(hours=24 * 40)

    assert look(journal, Period.FOUR_WEEKS).is_empty
