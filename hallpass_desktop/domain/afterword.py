"""An afterword: what one of two people wrote after a session, alone and for nobody else."""

from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading


@dataclass(frozen=True, slots=True, repr=False)
class AfterwordBody(Lasting):
    """Hangs on its session; the record says whose it is."""

    title: str = ""
    text: str = ""

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """An afterword carries no numbers."""
        return ()

    def bare(self) -> "AfterwordBody":
        """It has no steps to stop at."""
        return self
