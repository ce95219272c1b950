"""The result of a questionnaire from elsewhere, typed in as it was given."""

from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.body import Lasting, Reading

FURTHEST = 9_999  # from nought, whichever way


@dataclass(frozen=True, slots=True, repr=False)
class ScoreBody(Lasting):
    """Its title is the name of the questionnaire, and its day is when the record happened."""

    title: str = ""
    total: float | None = None
    least: float | None = None
    most: float | None = None
    words_beside: str = ""

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """Each questionnaire has a scale of its own: they are no line together."""
        return ()

    def bare(self) -> "ScoreBody":
        """It has no steps to stop at."""
        return self
