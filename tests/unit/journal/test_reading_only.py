"""A vault opened to read: everything can be looked at, nothing is settled or thrown away."""

from datetime import date
from pathlib import Path

import pytest

from hallpass_desktop.domain.errors import VaultReadOnly
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault, open_read_only
from tests.fakes import FakeClock
from tests.unit.journal.conftest import PASSPHRASE, Write, typed


def test_a_read_only_journal_shows_all_and_changes_nothing(
    vault: Vault, journal: Journal, write: Write, clock: FakeClock, tmp_path: Path
) -> None:
    record = write("coat")
    journal.trash([write("gone")])
    journal.save_draft(typed(journal.open(record), "coat queue"))
    vault.close()
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)

    copy = open_read_only(vault.path, PASSPHRASE, runtime=runtime)
    to_read = Journal(copy, clock)

    assert to_read.settle() == ()
    assert not whole(to_read.purge_due(date(2100, 1, 1)))
    assert to_read.count(Query()) == 1
    with pytest.raises(VaultReadOnly):
        to_read.keep(typed(to_read.begin(Kind.NOTE), "new"))
    copy.close()
