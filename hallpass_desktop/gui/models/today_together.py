"""What Today says of sessions for two: one that waits, the day named, and what is still to do."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.gui import locale_text, word_lists_session
from hallpass_desktop.gui.models.agreement_calls import shortened
from hallpass_desktop.gui.words import said

if TYPE_CHECKING:  # these load the database driver, which the lock screen does not need
    from hallpass_desktop.services.action_points import Point
    from hallpass_desktop.services.afterwords import JustOver
    from hallpass_desktop.services.together import Again, OpenSession

MOST_POINTS = 3
# How long the day that was named for talking again stays on Today; then both are left in peace.
AGAIN_STAYS = timedelta(days=7)
_BETWEEN = " · "


class Afterwords(Protocol):
    """The part of the afterwords that Today reads."""

    def just_over(self, now: datetime) -> "JustOver | None":
        """A session that ended a while ago."""
        ...


class Together(Protocol):
    """The part of the sessions for two that Today reads."""

    def open_session(self) -> "OpenSession | None":
        """One that is not over."""
        ...

    def points(self) -> "tuple[Point, ...]":
        """What is still to be done, by its day."""
        ...

    def again(self) -> "Again | None":
        """The day that was named."""
        ...

    @property
    def afterwords(self) -> Afterwords:
        """What each may write afterwards."""
        ...


@dataclass(frozen=True, slots=True)
class TogetherToday:
    """What of it belongs to this day."""

    waiting: "OpenSession | None" = None
    just_over: "JustOver | None" = None
    again: "Again | None" = None
    points: "tuple[Point, ...]" = ()

    def __len__(self) -> int:
        return len(self.points) + sum(
            each is not None for each in (self.waiting, self.just_over, self.again)
        )


def gather_together(together: Together, now: datetime) -> TogetherToday:
    """Read it on the worker."""
    waiting, again = together.open_session(), together.again()
    is_named = again is not None and again.day <= now.date() < again.day + AGAIN_STAYS
    return TogetherToday(
        waiting,
        together.afterwords.just_over(now),
        again if is_named and waiting is None else None,
        together.points()[:MOST_POINTS],
    )


def session_said(kind: SessionKind) -> str:
    """What a session is called."""
    return said(word_lists_session.SESSIONS, kind)


def point_said(point: "Point", today: date) -> str:
    """Whose it is, and by when; a day that has passed is a day like any other."""
    translate = QCoreApplication.translate
    whose = {
        Who.ME: translate("Together", "You wanted to do it"),
        Who.PARTNER: translate("Together", "The other person wanted to do it"),
        Who.US: translate("Together", "You both wanted to do it"),
    }[point.who]
    if point.due is None:
        return whose
    #: By which day something is done: {day} is "Tomorrow" or "14 Nov"
    by = translate("Together", "By {day}").format(day=locale_text.near_day(point.due, today))
    return _BETWEEN.join((whose, by))


def kept_said(just_over: "JustOver") -> str:
    """How much of a session is kept, in numbers and none of its words."""
    translate = QCoreApplication.translate
    points, decisions = just_over.points, just_over.decisions  # lupdate counts by a plain name
    parts = (
        translate("Together", "%n action point(s)", "", points) if points else "",
        translate("Together", "%n decision(s)", "", decisions) if decisions else "",
        translate("Together", "three lines") if just_over.has_lines else "",
    )
    kept = locale_text.listed(filter(None, parts))
    if not kept:
        return translate("Together", "Nothing was written down in it, and that is fine.")
    #: {kept} is "2 action points, 1 decision and three lines"
    return translate("Together", "Kept: {kept}.").format(kept=kept)


def point_title(point: "Point") -> str:
    """What is to be done, on one line."""
    return shortened(point.text) or QCoreApplication.translate("Together", "An action point")
