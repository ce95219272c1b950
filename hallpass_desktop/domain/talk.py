"""A session as it goes, from the overview to its end: a value that time is passed in to.

This is what a stage hands back, sealed, at every step; so nothing may stand in here that is not to
be kept until the session is over. Timers end nothing. Anybody can pause and end at any time.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import AGENDAS, Part, SessionKind
from hallpass_desktop.domain.timer import SAY_BACK_SECONDS, SPEAK_SECONDS, Timer

SHORTEST_PAUSE = timedelta(minutes=20)
LONGEST_PAUSE = timedelta(hours=24)
NOTHING_YET = Outcome()
BOTH = frozenset({Who.ME, Who.PARTNER})


class Doing(StrEnum):
    """What happens in a turn: CHECK asks the speaker whether that was it."""

    SPEAK = "speak"
    SAY_BACK = "say_back"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is, and what happens in it; `second` once the two have changed places."""

    speaker: Who
    doing: Doing = Doing.SPEAK
    second: bool = False

    @property
    def listener(self) -> Who:
        """The other one."""
        return other(self.speaker)

    @property
    def active(self) -> Who:
        """Who speaks now, in a turn."""
        return self.listener if self.doing is Doing.SAY_BACK else self.speaker


@dataclass(frozen=True, slots=True)
class Pause:
    """Since when, until when (20 minutes are shown, 24 hours at most), and who is ready."""

    since: datetime
    until: datetime
    ready: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Talk(Discreet):
    """Where a session stands. A step that does not fit where it stands changes nothing."""

    kind: SessionKind
    at: int = 0
    first: Who = Who.ME
    speak_seconds: int = SPEAK_SECONDS
    turn: Turn | None = None
    timer: Timer | None = None
    pause: Pause | None = None
    outcome: Outcome = NOTHING_YET
    is_over: bool = False
    has_tone: bool = False

    @property
    def agenda(self) -> tuple[Part, ...]:
        """The parts in their order."""
        return AGENDAS[self.kind]

    @property
    def part(self) -> Part:
        """The part it stands at."""
        return Part.OVER if self.is_over else self.agenda[self.at]

    @property
    def is_paused(self) -> bool:
        """Whether somebody paused it."""
        return self.pause is not None and not self.is_over

    def begin_with(
        self, who: Who, speak_seconds: int = SPEAK_SECONDS, *, has_tone: bool = False
    ) -> "Talk":
        """Who speaks first, how long a turn is (60-600 seconds), and whether its end is heard."""
        if self._is_still or self.part is not Part.OVERVIEW:
            return self
        return replace(self, first=who, speak_seconds=speak_seconds, has_tone=has_tone)

    def go_on(self, now: datetime) -> "Talk":
        """The next screen: within a turn, or the next part."""
        if self._is_still:
            return self
        if self.part is Part.TURNS and self.turn is not None:
            return self._on_from(self.turn, now)
        return self._at(self.at + 1, now)

    def go_back(self, now: datetime) -> "Talk":
        """The part before; an overview has none before it."""
        return self if self._is_still or not self.at else self._at(self.at - 1, now)

    def not_quite(self, now: datetime) -> "Talk":
        """That was not it: say it back once more."""
        if self._is_still or self.turn is None or self.turn.doing is not Doing.CHECK:
            return self
        return _turned(self, replace(self.turn, doing=Doing.SAY_BACK), now)

    def another_round(self, now: datetime) -> "Talk":
        """Whoever began speaks once more, from any screen of the turns."""
        if self._is_still or self.part is not Part.TURNS:
            return self
        return _turned(self, Turn(self.first), now)

    def pass_turns(self, now: datetime) -> "Talk":
        """Leave the turns as they are, for the next part."""
        return self if self._is_still or self.part is not Part.TURNS else self._at(self.at + 1, now)

    def one_more_minute(self) -> "Talk":
        """A minute longer for whoever speaks."""
        if self._is_still or self.timer is None:
            return self
        return replace(self, timer=self.timer.one_more_minute())

    def with_outcome(self, outcome: Outcome) -> "Talk":
        """What the two wrote down or chose; an afterword can be added while it is not over.

        Whoever had read it had read other words: what is decided anew is to be read anew.
        """
        if self._is_still:
            return self
        before = self.outcome
        if (before.verdicts, before.rows) != (outcome.verdicts, outcome.rows):
            outcome = replace(outcome, read_by=())
        return replace(self, outcome=outcome)

    def paused(self, now: datetime) -> "Talk":
        """Anybody pauses, for no reason at all; the timer rests."""
        if self._is_still:
            return self
        timer = self.timer.stopped(now) if self.timer is not None else None
        return replace(self, pause=Pause(now, now + SHORTEST_PAUSE), timer=timer)

    def return_at(self, when: datetime) -> "Talk":
        """Name when the two go on: at the latest 24 hours after the pause began."""
        if self.is_over or self.pause is None:
            return self
        since = self.pause.since
        until = min(max(when, since), since + LONGEST_PAUSE)
        return replace(self, pause=replace(self.pause, until=until, ready=()))

    def ready(self, who: Who, now: datetime) -> "Talk":
        """One of the two is ready; once both are, it picks up where it was, at whatever time."""
        if self.is_over or self.pause is None or who is Who.US:
            return self
        ready = tuple(dict.fromkeys((*self.pause.ready, who)))
        if not set(ready) >= BOTH:
            return replace(self, pause=replace(self.pause, ready=ready))
        timer = self.timer.started(now) if self.timer is not None else None
        return replace(self, pause=None, timer=timer)

    def not_ready(self, who: Who) -> "Talk":
        """Somebody needs more time after all."""
        if self.is_over or self.pause is None:
            return self
        ready = tuple(each for each in self.pause.ready if each is not who)
        return replace(self, pause=replace(self.pause, ready=ready))

    def ended(self) -> "Talk":
        """Anybody ends it, from anywhere, paused or not; lines not agreed by both are gone."""
        outcome = replace(self.outcome, lines=self.outcome.kept_lines)
        return replace(self, is_over=True, pause=None, timer=None, turn=None, outcome=outcome)

    @property
    def _is_still(self) -> bool:
        return self.is_over or self.pause is not None

    def _on_from(self, turn: Turn, now: datetime) -> "Talk":
        if turn.doing is Doing.SPEAK:
            return _turned(self, replace(turn, doing=Doing.SAY_BACK), now)
        if turn.doing is Doing.SAY_BACK:
            return _turned(self, replace(turn, doing=Doing.CHECK), now)
        if not turn.second:
            return _turned(self, Turn(turn.listener, second=True), now)
        return self._at(self.at + 1, now)

    def _at(self, at: int, now: datetime) -> "Talk":
        """At a part of the agenda; turns begin anew, and the last part is the end."""
        part = self.agenda[at]
        if part is Part.OVER:
            return self.ended()
        moved = replace(self, at=at, turn=None, timer=None)
        return _turned(moved, Turn(self.first), now) if part is Part.TURNS else moved


def _turned(talk: Talk, turn: Turn, now: datetime) -> Talk:
    lengths = {Doing.SPEAK: talk.speak_seconds, Doing.SAY_BACK: SAY_BACK_SECONDS}
    seconds = lengths.get(turn.doing)
    timer = Timer(seconds).started(now) if seconds is not None else None
    return replace(talk, turn=turn, timer=timer)


def other(who: Who) -> Who:
    """The other one of the two."""
    return Who.PARTNER if who is Who.ME else Who.ME
