"""A request: one doable act that would help meet a need, and what became of asking for it."""

from dataclasses import dataclass
from datetime import date, datetime

from hallpass_desktop.domain.body import Lasting, Reading, code

DRAFT, ASKED, AGREED, COUNTERED, DECLINED = STATES = (
    "draft", "asked", "agreed", "countered", "declined",
)  # fmt: skip
YES, NO = NO_IS_FINE = ("yes", "no")


@dataclass(frozen=True, slots=True, repr=False)
class RequestBody(Lasting):
    """One act, asked for. What leaves no room for a no is a boundary, not a request."""

    title: str = ""
    when: str = ""
    how_often: str = ""
    how_known: str = ""
    no_is_fine: str = code()
    state: str = code(DRAFT)
    answer: str = ""
    look_again_on: date | None = None

    def readings(self, happened: datetime, written: datetime) -> tuple[Reading, ...]:
        """A request carries no numbers."""
        return ()

    def bare(self) -> "RequestBody":
        """A request has no steps to stop at."""
        return self


def is_boundary(body: RequestBody) -> bool:
    """Whether a no would not be accepted."""
    return body.no_is_fine == NO


def asks_to_look_again(body: RequestBody, today: date) -> bool:
    """Whether the day has come on which to see how it went; a declined request rests."""
    due = body.look_again_on
    return due is not None and due <= today and body.state != DECLINED
