"""Two copies of one notebook brought together in the real window, from a file that was carried."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import PASSPHRASE, Person
from tests.e2e.ready import ReadyHome, kept_notes

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

HERE = "Ten minutes by the door, and then the umbrella."
THERE = "The lantern at the other house."
PATIENCE = 60.0


def test_what_was_written_on_another_computer_comes_in(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    file = carried_from_elsewhere(ready.paths.vault, tmp_path)
    owner.opens_the_notebook()
    owner.writes_a_quick_note(HERE)
    owner.goes_to("settings")
    owner.clicks(id="notebook_section_button")
    owner.activates(id="merge_button")
    owner.activates(id="file_button")
    owner.sees(id="fileNameEdit")
    owner.types(str(file))
    owner.presses("Return")
    owner.waits_for(lambda: owner.sees_all(id="bring_button"), "for what will come", PATIENCE)
    owner.sees(id="found_text", name_has="New here: 1 page")
    owner.activates(id="bring_button")
    owner.waits_for(lambda: owner.sees_all(id="file_button"), "for the end of it", PATIENCE)
    owner.goes_to("journal")
    owner.sees_pages(2)
    owner.quits()

    assert set(kept_notes(ready)) == {HERE, THERE}


def carried_from_elsewhere(vault: Path, folder: Path) -> Path:
    """The same notebook, gone on with elsewhere, as a file."""
    file, other = folder / "to.backup", folder / "elsewhere" / "Notebook.vault"
    other.parent.mkdir()
    with closing(unlock(vault, PASSPHRASE, clock=SystemClock())) as here:
        backups.save_copy(here, file, SystemClock())
    backups.restore(other, backups.read(file), PASSPHRASE)
    with closing(unlock(other, PASSPHRASE, clock=SystemClock())) as there:
        journal = Journal(there, SystemClock())
        draft = journal.begin(Kind.NOTE)
        journal.keep(replace(draft, record=replace(draft.record, body=NoteBody("", THERE))))
        assert journal.count(Query()) == 1
        backups.save_copy(there, folder / "back.backup", SystemClock())
    return folder / "back.backup"
