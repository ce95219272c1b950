"""Outside the window: nothing unless it was switched on, and then neutral words only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hallpass_desktop.domain.check_in import PULSE
from hallpass_desktop.domain.recurrence import Daily
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.desktop import Desktop
from tests.e2e.outside import Icon, Outside, hearing
from tests.e2e.people import somebody
from tests.e2e.person import Person
from tests.e2e.ready import CALM, ReadyHome, make_ready

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

OPEN = {"Open": True, "Cover": True, "Lock": True, "Quit": True}
LOCKED = OPEN | {"Cover": False, "Lock": False}
TIME_TO_LOCK = timedelta(seconds=30)
LOOKS_EVERY_SECONDS = 60


@pytest.fixture
def outside(desktop: Desktop) -> Iterator[Outside]:
    with hearing(desktop) as outside:
        yield outside


def test_the_icon_in_the_tray_says_its_name_alone_and_can_lock(
    outside: Outside, owner: Person
) -> None:
    owner.opens_the_notebook()
    owner.writes_a_quick_note("nobody outside reads this")
    assert outside.icons() == []

    owner.finds_in_the_settings("tray icon", "privacy")
    owner.tabs_to(id="tray_switch")
    owner.presses("space")
    assert words_of(the_icon(owner, outside, OPEN)) == {"Notebook"}
    outside.chooses("Lock")
    owner.sees(id="open_button")
    assert words_of(the_icon(owner, outside, LOCKED)) == {"Notebook"}
    owner.unlocks()
    the_icon(owner, outside, OPEN)
    outside.chooses("Quit")
    owner.waits_for_the_end()

    assert outside.icons() == []
    assert outside.said() == []


def test_a_lock_keeps_the_minute_of_the_next_reminder_and_no_more(
    outside: Outside, desktop: Desktop, tmp_path: Path
) -> None:
    settings = replace(CALM, reminders=True, reminders_locked=True)
    ready = make_ready(tmp_path / "home", settings=settings)
    due = asks_for_a_check_in(ready)

    with somebody(desktop, ready.folder, tmp_path / "log.txt") as owner:
        owner.opens_the_notebook()
        owner.locks()
        assert outside.said() == []
        wait = (due - SystemClock().now()).total_seconds() + LOOKS_EVERY_SECONDS + 10
        owner.waits_for(outside.said, "for the reminder", wait)
        assert SystemClock().now() >= due
        owner.unlocks()
        owner.sees(within="due_item", name="Check in with yourself")

    assert outside.said() == [["Notebook", 0, "", "Time for a moment", "", [], {}, -1]]


def the_icon(owner: Person, outside: Outside, menu: dict[str, bool]) -> Icon:
    """Wait for the one icon with this menu."""

    def found() -> Icon | None:
        return next((icon for icon in outside.icons() if icon.menu == menu), None)

    return owner.waits_for(found, f"for an icon with {menu}")


def words_of(icon: Icon) -> set[str]:
    """Everything that a tray could show of it."""
    title, text = icon.words["ToolTip"]
    return {icon.words["Id"], icon.words["Title"], title} | ({text} - {""})


def asks_for_a_check_in(ready: ReadyHome) -> datetime:
    """Have a check-in begin to wait at a whole minute, as soon as one can have locked by then."""
    clock = SystemClock()
    wanted = clock.now().astimezone(clock.zone()) + TIME_TO_LOCK + timedelta(minutes=1)
    due = wanted.replace(second=0, microsecond=0)
    vault = unlock(ready.paths.vault, ready.passphrase, clock=clock)
    try:
        Journal(vault, clock).schedules.make(PULSE, Daily(due.date(), due.time()))
    finally:
        vault.close()
    return due
