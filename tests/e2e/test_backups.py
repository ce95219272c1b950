"""Backups in the real window: looked into, a page brought back, and what went taken out of them."""

from contextlib import closing
from dataclasses import replace

import pytest

from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.query import Query
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services import backups
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.steps import whole
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import PASSPHRASE, Person
from tests.e2e.ready import ReadyHome

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

GONE, STAYS = "The coat by the door, and nobody in it.", "The song on the stairs."
PATIENCE = 60.0


def _goes_to_the_backups(owner: Person) -> None:
    owner.goes_to("settings")
    owner.clicks(id="backups_section_button")
    owner.sees(id="settings_backups")


def _with_a_purged_page(ready: ReadyHome) -> None:
    """A backup holds two pages; one of them was deleted for good since."""
    clock = SystemClock()
    with closing(unlock(ready.paths.vault, PASSPHRASE, clock=clock)) as vault:
        journal = Journal(vault, clock)
        ids = []
        for text in (STAYS, GONE):
            draft = journal.begin(Kind.NOTE)
            record = replace(draft.record, body=NoteBody(text=text))
            journal.keep(replace(draft, record=record))
            ids.append(record.id)
        backups.make(vault, clock)
        journal.trash(ids[1:])
        whole(journal.empty_trash())


def _held(ready: ReadyHome) -> tuple[int, set[int]]:
    """How many pages the notebook holds, and the backups that were made before."""
    with closing(unlock(ready.paths.vault, PASSPHRASE, clock=SystemClock())) as vault:
        oldest = backups.list(vault.path)[-1]
        pages = Journal(vault, SystemClock()).count(Query())
        return pages, {backups.verify(vault, oldest).counts["records"]}


def test_a_deleted_page_is_found_in_a_backup_and_comes_back(
    owner: Person, ready: ReadyHome
) -> None:
    _with_a_purged_page(ready)
    owner.opens_the_notebook()
    _goes_to_the_backups(owner)

    owner.activates(id="look_inside_button")
    owner.sees(id="choose_page_check")
    owner.writes_into("coat", within="inside_search_field", id="edit")
    owner.waits_for(lambda: len(owner.sees_all(id="choose_page_check")) == 1, "for one page")
    owner.activates(id="read_page_button")
    owner.sees(id="bring_this_button")
    owner.activates(id="inside_back_button")
    owner.activates(id="choose_page_check")
    owner.activates(id="bring_back_button")
    owner.sees(id="bring_back_sheet")
    owner.activates(id="accept_button")
    owner.sees_no(id="bring_back_sheet")
    owner.goes_to("journal")
    owner.sees_pages(2)
    owner.waits_for(lambda: not list(ready.paths.runtime.glob("copy-*")), "for the copy to go")
    owner.quits()

    assert _held(ready) == (2, {2})


def test_what_was_deleted_is_taken_out_of_the_backups(owner: Person, ready: ReadyHome) -> None:
    _with_a_purged_page(ready)
    owner.opens_the_notebook()
    _goes_to_the_backups(owner)

    owner.activates(id="purge_button")
    owner.sees(id="purge_sheet")
    owner.activates(id="accept_button")
    owner.waits_for(
        lambda: owner.sees_all(id="purge_sheet", name_has="done"), "for the backups", PATIENCE
    )
    owner.activates(id="reject_button")
    owner.quits()

    assert _held(ready) == (1, {1})


def test_a_lock_takes_the_open_copy_along(owner: Person, ready: ReadyHome) -> None:
    _with_a_purged_page(ready)
    owner.opens_the_notebook()
    _goes_to_the_backups(owner)
    owner.activates(id="look_inside_button")
    owner.sees(id="choose_page_check")
    assert list(ready.paths.runtime.glob("copy-*"))

    owner.locks()

    assert not list(ready.paths.runtime.glob("copy-*"))


def test_a_copy_that_a_crash_left_is_gone_after_the_next_start(
    owner: Person, ready: ReadyHome
) -> None:
    _with_a_purged_page(ready)
    owner.opens_the_notebook()
    _goes_to_the_backups(owner)
    owner.activates(id="look_inside_button")
    owner.sees(id="choose_page_check")
    owner.pulls_the_plug()
    assert list(ready.paths.runtime.glob("copy-*"))

    owner.opens_the_notebook()

    owner.waits_for(lambda: not list(ready.paths.runtime.glob("copy-*")), "for the copy to go")
