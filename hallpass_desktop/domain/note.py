"""A free note: a title and some words."""

from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading, marked


@dataclass(frozen=True, slots=True, repr=False)
class NoteBody(Lasting):
    """A free note."""

    title: str = ""
    text: str = marked()

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """A free note carries no numbers."""
        return ()

    def bare(self) -> "NoteBody":
        """A free note has no steps to stop at."""
        return self
