"""What stood only in an editor on the day of a backup goes out of it as well."""

from dataclasses import replace
from pathlib import Path

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups, purging_backups
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.looking_inside import unpack
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import Vault
from tests.decrypted import decrypted_pages
from tests.fakes import FakeClock
from tests.vaults import made_vault, opened

CANARY = b"zqdraftcanary"


def newest(vault: Vault, folder: Path) -> bytes:
    """All that the newest backup holds, decrypted."""
    unpack(backups.list(vault.path)[0], folder / "journal.db", no_pause)
    return decrypted_pages(folder / "journal.db", vault.database_key().reveal())


def test_a_page_that_was_kept_after_the_backup_is_not_left_in_it(tmp_path: Path) -> None:
    with opened(made_vault(tmp_path, rows=1)) as vault:
        journal = Journal(vault, FakeClock())
        draft = journal.begin(Kind.NOTE)
        draft = replace(draft, record=replace(draft.record, body=NoteBody(text=CANARY.decode())))
        journal.save_draft(draft)
        backup = backups.make(vault, FakeClock())
        assert CANARY in newest(vault, tmp_path)
        journal.keep(draft)
        journal.trash([draft.record.id])
        gone = whole(journal.purge([draft.record.id])).ids

        was_there = purging_backups.take_out(vault, backup, gone, FakeClock())

        assert was_there
        assert CANARY not in newest(vault, tmp_path)
