"""Each row says what it does, or that this system cannot tell."""

from dataclasses import dataclass
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.locking import LockingSection
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.services.lock_reasons import Reason

ROWS = {
    Reason.SCREEN: "screen_switch",
    Reason.SLEEP: "sleep_switch",
    Reason.SWITCH: "account_switch",
    Reason.MINIMISED: "minimised_switch",
    Reason.BEHIND: "behind_switch",
}


@dataclass(frozen=True, slots=True)
class Tells:
    """A system that tells some things."""

    what: frozenset[Reason]

    def can_tell(self, reason: Reason) -> bool:
        return reason in self.what


def hints(context: AppContext, qtbot: QtBot, *told: Reason) -> dict[Reason, str]:
    """What each row says where only this is told."""
    context.senses = Tells(frozenset(told))
    section = LockingSection(context)
    qtbot.addWidget(section)
    found = {reason: section.findChild(Switch, name) for reason, name in ROWS.items()}
    return {reason: cast("Switch", row).accessibleDescription() for reason, row in found.items()}


@pytest.mark.parametrize("reason", Reason)
def test_only_the_row_that_cannot_be_told_says_so(
    context: AppContext, qtbot: QtBot, reason: Reason
) -> None:
    usual = hints(context, qtbot, *Reason)

    shown = hints(context, qtbot, *(set(Reason) - {reason}))

    assert {each for each in Reason if shown[each] != usual[each]} == {reason}
    assert "not say" in shown[reason]
