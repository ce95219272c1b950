"""What a lock leaves to the process after it: the minute of the next reminder, if chosen."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from hallpass_desktop.domain.check_in import PULSE
from hallpass_desktop.domain.recurrence import Daily
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from hallpass_desktop.system.handover import NAME
from hallpass_desktop.system.settings import SettingsStore
from tests.e2e.person import Person
from tests.e2e.ready import CALM, PASSPHRASE, ReadyHome

pytestmark = [pytest.mark.trust, pytest.mark.e2e, pytest.mark.privileged, pytest.mark.serial]


@pytest.mark.parametrize("is_chosen", [True, False])
def test_a_lock_leaves_one_minute_only_if_that_was_chosen(
    owner: Person, ready: ReadyHome, is_chosen: bool
) -> None:
    ask_every_morning(ready)
    settings = replace(CALM, reminders=True, reminders_locked=is_chosen)
    SettingsStore(ready.paths.settings).save(settings)
    owner.opens_the_notebook()
    before = environment(owner.pid)

    owner.locks()
    after = environment(owner.pid)

    new = {name: value for name, value in after.items() if before.get(name) != value}
    assert set(new) == ({NAME} if is_chosen else set())
    if is_chosen:
        at = datetime.fromtimestamp(int(new[NAME]) * 60, UTC)
        assert timedelta() < at - datetime.now(UTC) <= timedelta(days=1, minutes=1)


def ask_every_morning(ready: ReadyHome) -> None:
    vault = unlock(ready.paths.vault, PASSPHRASE, clock=SystemClock())
    try:
        rule = Daily(date(2026, 3, 14), time(7, 30))
        Journal(vault, SystemClock()).schedules.make(PULSE, rule)
    finally:
        vault.close()


def environment(pid: int) -> dict[str, str]:
    """What a process was started with."""
    parts = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    pairs = (part.decode().partition("=") for part in parts if part)
    return {name: value for name, _, value in pairs}
