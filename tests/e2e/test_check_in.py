"""Check-ins that wait on Today are answered, put off and left out without a mouse."""

from datetime import datetime, timedelta

import pytest

from hallpass_desktop.domain.check_in import WEEKLY, CheckInBody
from hallpass_desktop.domain.recurrence import Once
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import ReadyHome, kept_bodies

pytestmark = [pytest.mark.e2e, pytest.mark.serial]


@pytest.fixture
def asked(ready: ReadyHome) -> ReadyHome:
    """A notebook in which a weekly mirror has waited for an hour."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        when = _an_hour_ago()
        Journal(vault, SystemClock()).schedules.make(WEEKLY, Once(when))
    finally:
        vault.close()
    return ready


def test_a_weekly_mirror_that_waits_is_answered_by_the_keyboard(
    asked: ReadyHome, owner: Person
) -> None:
    owner.opens_the_notebook()
    owner.tabs_to(within="due_item", id="act_button")
    owner.presses("Return")
    owner.sees(id="best_edit", state="focused")
    owner.types("We mended the lamp together.")
    owner.tabs_to(id="hard_edit")
    owner.types("Thursday, the long silence.")
    owner.tabs_to(id="kind_act_edit")
    owner.types("Swimming, alone.")
    owner.presses("ctrl+1")

    owner.sees(id="today_page")
    owner.sees_no(id="due_item")
    owner.quits()
    assert kept_bodies(asked) == [
        CheckInBody(
            form="weekly",
            best="We mended the lamp together.",
            hard="Thursday, the long silence.",
            kind_act="Swimming, alone.",
        )
    ]


def test_later_and_not_today_are_said_and_taken_back_by_the_keyboard(
    asked: ReadyHome, owner: Person
) -> None:
    owner.opens_the_notebook()
    owner.tabs_to(within="due_item", id="again_button")
    owner.presses("Return")
    owner.sees(name="It comes back in about three hours")
    owner.sees_no(id="due_item")

    owner.presses("ctrl+z")
    owner.sees(id="due_item")

    owner.tabs_to(within="due_item", id="later_button")
    owner.presses("Return")
    owner.sees_no(id="due_item")
    owner.locks()
    owner.unlocks()
    owner.sees_no(id="due_item")
    owner.quits()
    assert kept_bodies(asked) == []


def _an_hour_ago() -> datetime:
    clock = SystemClock()
    return (clock.now().astimezone(clock.zone()) - timedelta(hours=1)).replace(tzinfo=None)
