"""What may lock the notebook although nobody in it asked, and what was chosen about each."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from hallpass_desktop.system.settings import Settings


class Reason(StrEnum):
    """Something outside that says that nobody may be looking any more, or somebody else is."""

    SCREEN = "screen"  # the screen of the computer is locked
    SLEEP = "sleep"  # the computer goes to sleep, or has slept
    SWITCH = "switch"  # another account has the screen
    MINIMISED = "minimised"  # the window is minimised
    BEHIND = "behind"  # the window of another program came forward


CHOSEN_BY: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SCREEN: "lock_with_screen",
        Reason.SLEEP: "lock_before_sleep",
        Reason.SWITCH: "lock_on_switch",
        Reason.MINIMISED: "lock_when_minimised",
        Reason.BEHIND: "lock_when_behind",
    }
)


class Senses(Protocol):
    """What this system can tell the app."""

    def can_tell(self, reason: Reason) -> bool:
        """Whether the system says so when this happens."""
        ...


def is_chosen(reason: Reason, settings: Settings) -> bool:
    """Whether the notebook is to lock for this reason."""
    return bool(getattr(settings, CHOSEN_BY[reason]))
