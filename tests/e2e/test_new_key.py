"""A new key in the real window: a new sheet, other words, and the copies from before."""

from contextlib import closing
from pathlib import Path

import pytest

from hallpass_desktop.keys.recovery import RecoveryCode
from hallpass_desktop.services import backups, old_copies
from hallpass_desktop.services.vault import unlock, unlock_with_recovery
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import DRILL, PASSPHRASE, Person
from tests.e2e.ready import ReadyHome, keys_of

pytestmark = [pytest.mark.e2e, pytest.mark.serial]

NEW = "harbour violet seventeen spoon"
NOTE = "Ten minutes by the door, and then the umbrella."
PATIENCE = 60.0


def test_everything_is_written_anew_and_the_old_backups_go(
    owner: Person, ready: ReadyHome, tmp_path: Path
) -> None:
    with closing(unlock(ready.paths.vault, PASSPHRASE, clock=SystemClock())) as vault:
        old = backups.make(vault, SystemClock())
    before = keys_of(ready).data
    owner.opens_the_notebook()
    owner.writes_a_quick_note(NOTE)

    code = writes_everything_anew(owner)
    owner.unlocks(NEW)
    goes_to_the_page(owner)
    owner.activates(id="delete_button")
    owner.activates(id="accept_button")
    owner.waits_for(lambda: not old.path.exists(), "for the old backup to go", PATIENCE)
    owner.sees_no(id="delete_button")
    owner.quits()

    with closing(unlock(ready.paths.vault, NEW, clock=SystemClock())) as vault:
        assert vault.data_key.reveal() != before
        assert not old_copies.of(vault)
        assert vault.connection.value("SELECT COUNT(*) FROM records") == 1
    sheet = RecoveryCode.parse(code)
    unlock_with_recovery(ready.paths.vault, sheet, clock=SystemClock()).close()
    assert [each.name for each in ready.paths.vault.parent.glob("*before-new-key*")] == []


def goes_to_the_page(owner: Person) -> None:
    """By the list of sections, and from Locking on with the keyboard."""
    owner.goes_to("settings")
    owner.clicks(id="locking_section_button")
    owner.activates(id="new_key_button")
    owner.sees(id="settings_new_key")


def writes_everything_anew(owner: Person) -> str:
    """Choose other words and a new sheet, and come to the lock screen; answers the code."""
    goes_to_the_page(owner)
    owner.activates(id="begin_button")
    owner.writes_into(PASSPHRASE, within="new_key_sheet", id="edit")
    owner.activates(id="sheet_check")
    owner.activates(id="change_check")
    owner.writes_into(NEW, within="chooser", id="edit")
    owner.presses("Return")
    owner.types(NEW)
    owner.presses("Return")
    groups = owner.waits_for(owner.sheet_groups, "for the recovery code", PATIENCE)
    owner.activates(id="copied_button")
    for number in DRILL:
        owner.writes_into(groups[number - 1], id=f"group_{number}_edit")
    owner.activates(id="keep_button")
    owner.waits_for(lambda: owner.sees_all(id="open_button"), "for the lock screen", PATIENCE)
    return "-".join(groups)
