"""A need from its first word to a mark and a request, without a mouse."""

import pytest

from hallpass_desktop.domain.need import NeedBody
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_needs

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


def test_needs_are_marked_and_opened_in_the_table_by_the_keyboard(
    owner: Person, ready: ReadyHome
) -> None:
    keep_needs(ready, "To hear about plans early", "A seat beside me")
    owner.opens_the_notebook()
    owner.presses("ctrl+3")
    owner.sees(id="need_card", state="focused")
    owner.tabs_to(id="cards_segment")
    owner.presses("Right")
    owner.tabs_to(id="needs_table")
    owner.presses("Home", "Down", "5")
    owner.sees(id="needs_table", role="table cell", name="Met")
    owner.locks()
    owner.unlocks()
    owner.presses("ctrl+3")
    owner.sees(id="needs_table", state="focused")
    owner.presses("Return")

    owner.sees(id="requests_card")
    owner.quits()
    assert kept_needs(ready) == [("To hear about plans early", None), ("A seat beside me", 4)]


def keep_needs(ready: ReadyHome, *titles: str) -> None:
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        for title in titles:
            Journal(vault, SystemClock()).needs.write_down(NeedBody(title))
    finally:
        vault.close()


def test_a_need_is_written_down_marked_and_asked_for_by_the_keyboard(
    owner: Person, ready: ReadyHome
) -> None:
    owner.opens_the_notebook()
    owner.presses("ctrl+n", "Down", "Down")
    owner.sees(id="need_item", state="focused")
    owner.presses("Return")
    owner.sees(id="title_edit", state="focused")
    owner.types("A seat beside me")
    owner.presses("ctrl+3")
    owner.sees(id="need_card", name="A seat beside me", state="focused")
    owner.presses("4")
    owner.sees(id="met_label", name="Mostly, today")
    owner.presses("Return")
    owner.sees(id="requests_card")
    owner.quits()

    assert kept_needs(ready) == [("A seat beside me", 3)]
