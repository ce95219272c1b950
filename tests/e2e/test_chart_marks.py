"""Marks on the chart of check-ins without a mouse: added, renamed, and still there after a lock."""

from dataclasses import replace

import pytest

from hallpass_desktop.domain.check_in import CheckInBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


@pytest.fixture
def answered(ready: ReadyHome) -> ReadyHome:
    """A notebook with one check-in, so that there is a chart."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        draft = journal.begin(Kind.CHECK_IN)
        body = CheckInBody(calm=6)
        journal.keep(replace(draft, record=replace(draft.record, body=body)))
    finally:
        vault.close()
    return ready


def test_a_mark_is_added_renamed_and_found_on_the_chart_by_the_keyboard(
    answered: ReadyHome, owner: Person
) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+4")
    owner.tabs_to(id="add_mark_link")
    owner.presses("Return")
    writes_the_name("Trip", owner)
    owner.sees(name="The mark is on the chart")

    owner.tabs_to(id="change_marks_link")
    owner.presses("Return")
    owner.sees(id="chart_mark_row", name_has="Trip, ", state="focused")
    owner.presses("Return")
    writes_the_name("Work trip", owner)
    owner.sees(name="The mark is changed")
    owner.locks()
    owner.unlocks()
    owner.presses("ctrl+4")
    owner.tabs_to(id="table_button")
    owner.presses("Return")
    owner.sees(id="chart_table", role="table cell", name="Work trip")
    owner.quits()

    assert kept_marks(answered) == ["Work trip"]


def writes_the_name(name: str, owner: Person) -> None:
    owner.sees(id="mark_name_edit", state="focused")
    owner.presses("ctrl+a")
    owner.types(name)
    owner.presses("Return")
    owner.sees_no(id="chart_mark_sheet")


def kept_marks(ready: ReadyHome) -> list[str]:
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        return [mark.name for mark in Journal(vault, SystemClock()).chart_marks.every()]
    finally:
        vault.close()
