"""What somebody has said so far; nothing of it is on the disk before the last step."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:
    from hallpass_desktop.keys.recovery import RecoveryCode

QUIET_MINUTES = 2


@dataclass(frozen=True, slots=True)
class Answers:
    """The passphrase, the sheet (or the wish for none), and who else is around."""

    passphrase: str = ""
    code: "RecoveryCode | None" = None
    has_checked_copy: bool = False
    goes_without_sheet: bool = False
    shared_with: str = ""

    def __repr__(self) -> str:
        return "<Answers>"

    @property
    def sheet(self) -> "RecoveryCode | None":
        """The code that will open the notebook, if there is to be one."""
        return None if self.goes_without_sheet else self.code


def settings_for(answers: Answers, settings: Settings) -> Settings:
    """Where things start, by who else uses this computer."""
    chosen = replace(settings, shared_computer=answers.shared_with)
    if answers.shared_with in ("", "me"):
        return chosen
    careful = replace(chosen, idle_minutes=QUIET_MINUTES, previews=False)
    return replace(careful, cover_locks_at_once=answers.shared_with == "partner")
