"""A set-off plan: what stirs it up again, the first sign, what helps then and what does not."""

from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading


@dataclass(frozen=True, slots=True, repr=False)
class SetOffBody(Lasting):
    """Hangs on a repair plan; its title is what sets it off.

    Its code word is for this one alone: without one, that of the plan holds.
    """

    title: str = ""
    first_sign: str = ""
    what_helps: str = ""
    other_can_do: str = ""
    not_to_do: str = ""
    code_word: str = ""

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Nothing about it is counted."""
        return ()

    def bare(self) -> "SetOffBody":
        """It has no steps to stop at."""
        return self
