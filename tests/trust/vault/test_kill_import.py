"""R19: an import killed at one write after the other is all there or not there at all."""

from pathlib import Path

import pytest

from hallpass_desktop.domain.query import Query
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage.integrity import is_whole
from tests.fakes import FakeClock
from tests.trust.vault.acting import PAGES
from tests.trust.vault.test_kill_steps import at_each_write
from tests.vaults import made_vault, opened

pytestmark = pytest.mark.trust


def pages_seen(path: Path) -> int:
    """How many pages the next unlock shows; what the kill left behind is swept away."""
    with opened(path) as vault:
        journal = Journal(vault, FakeClock())
        seen = journal.count(Query())
        assert journal.count(Query(in_trash=True)) == 0
        whole(journal.imports.sweep())
        assert vault.connection.value("SELECT COUNT(*) FROM records") == seen
        assert is_whole(vault.connection)
        return seen


@pytest.mark.parametrize("action", ["bring_in_pages", "bring_in_and_take_back"])
def test_an_import_comes_in_whole_or_not_at_all(tmp_path: Path, action: str) -> None:
    home = tmp_path / "home"
    made_vault(home)
    seen = set()

    def check(path: Path) -> None:
        seen.add(pages_seen(path))

    assert at_each_write(action, home, 12, check) > 5
    assert seen <= {0, PAGES}


def test_pages_that_are_seen_one_by_one_are_caught(tmp_path: Path) -> None:
    home, halves = tmp_path / "home", []
    made_vault(home)

    def check(path: Path) -> None:
        with opened(path) as vault:
            halves.append(Journal(vault, FakeClock()).count(Query()))

    at_each_write("bring_in_pages_carelessly", home, 12, check)

    assert set(halves) - {0, PAGES}
