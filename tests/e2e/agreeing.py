"""What walks through agreements have in common, without a mouse."""

from collections.abc import Iterable
from dataclasses import replace

from hallpass_desktop.domain.agreement import AgreementBody
from hallpass_desktop.domain.grid import GridRowBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome


def has_a_grid(ready: ReadyHome, rows: Iterable[str] = ("Kissing", "Dancing")) -> None:
    """Keep an agreement with these rows to answer."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        draft = journal.begin(Kind.AGREEMENT)
        record = replace(draft.record, body=AgreementBody(title="The summer we try it"))
        journal.keep(replace(draft, record=record))
        for name in rows:
            journal.grids.add(record.id, name)
    finally:
        vault.close()


def kept_grid(ready: ReadyHome) -> list[GridRowBody]:
    """What is on the disk of every row."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        (agreement,) = Journal(vault, SystemClock()).agreements.all()
        return [row.body for row in agreement.grid]
    finally:
        vault.close()


def goes_to_the_grid(owner: Person) -> None:
    """Open the notebook, and the grid of its only agreement."""
    owner.opens_the_notebook()
    owner.presses("ctrl+5")
    owner.sees(id="purpose_section", state="focused")
    owner.presses("Down")
    owner.sees(id="grid_section", state="checked")


def begins_an_agreement(owner: Person, name: str = "The summer we try it") -> None:
    """Give the first one a name, and come back to its page."""
    owner.presses("ctrl+5")
    owner.sees(id="empty_action_button", state="focused")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types(name)
    owner.presses("ctrl+5")
    owner.sees(id="purpose_section", state="focused")


def writes_a_clause(owner: Person, words: str) -> None:
    """Add a clause to the topic that is open, and come back to it."""
    owner.tabs_to(id="add_clause_button")
    owner.presses("Return")
    owner.tabs_to(id="text_edit")
    owner.types(words)
    owner.tabs_to(id="done_button")
    owner.presses("Return")
    owner.sees(id="clause_card", name_has=words)
