"""What a stage is given and hands back, with words in every corner of it."""

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from hallpass_desktop.domain.outcome import (
    ActionPoint,
    Outcome,
    Reply,
    RowAgreed,
    StepSaid,
    Verdict,
)
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import (
    CarriedPoint,
    Placing,
    ShownClause,
    ShownField,
    ShownItem,
    ShownRow,
    ShownStep,
    Snapshot,
)
from hallpass_desktop.domain.talk import Doing, Pause, Talk, Turn
from hallpass_desktop.domain.timer import Timer
from hallpass_desktop.keys.secret import Secret
from hallpass_desktop.keys.session_sealing import new_pair
from hallpass_desktop.services.stage_form import Handed, unpack
from hallpass_desktop.services.stage_outbox import OUTBOX_NAME, StageOutbox

NOW = datetime(2026, 11, 1, 21, 0, tzinfo=UTC)
DAY = date(2026, 11, 8)
WHY = ShownField("Why it matters", "It calms me.", "why")


@dataclass(frozen=True, slots=True)
class BothSides:
    """What the vault keeps of a session, and what the stage is given."""

    private: Secret
    handed: Handed


class Stage:
    """What a stage does with what it is given, without a window."""

    def __init__(self, folder: Path, handed: bytes) -> None:
        self.handed = unpack(handed)
        self.talk = self.handed.talk
        self._box = StageOutbox(folder / OUTBOX_NAME, self.handed)

    def say(self, talk: Talk, at: datetime = NOW) -> None:
        """Hand back where the talk stands."""
        self.talk = talk
        self._box.append(talk, at)

    def wrote(self, outcome: Outcome, at: datetime = NOW) -> None:
        """Hand back what the two wrote down or chose."""
        self.say(replace(self.talk, outcome=outcome), at)

    def end(self, outcome: Outcome | None = None, at: datetime = NOW) -> None:
        """Come to the end, perhaps with this, and be gone."""
        talk = self.talk if outcome is None else replace(self.talk, outcome=outcome)
        self.say(talk.ended(), at)
        self.leave()

    def leave(self) -> None:
        """Be gone, as a killed process is."""
        self._box.close()


def a_snapshot(kind: SessionKind = SessionKind.REVIEW) -> Snapshot:
    """Something of everything."""
    return Snapshot(
        kind=kind,
        me="Robin",
        partner="Alex",
        items=(ShownItem("i1", "Jealousy note", "Ünder", (ShownField("Felt", "“small”\n"),)),),
        about="What we agreed",
        clauses=(ShownClause("c1", "Texts", "We tell.", "Telling", "Our agreement", DAY, (WHY,)),),
        rows=(ShownRow("r1", "Dancing", "yes"),),
        steps=(ShownStep("s1", "A walk", "each week", Who.ME, Who.PARTNER),),
        carried=(CarriedPoint("a1", "Ring the clinic", Who.PARTNER, DAY),),
        is_monthly=True,
        placing=Placing("HDMI-1", is_full=False),
    )


def a_talk(kind: SessionKind = SessionKind.REVIEW) -> Talk:
    """In the middle of a turn, paused, with every part of an outcome."""
    outcome = Outcome(
        again=DAY,
        rows=(RowAgreed("r1", "want", "", "only_if", "told first", "told first"),),
        verdicts=(Verdict("c1", "try", "We tell at once.", DAY),),
        keep="the walk",
        attempt="phones away",
        ask="a hug",
        asked_by=Who.ME,
        reply=Reply.ANOTHER_WAY,
        another_way="a call",
        mine="go_on",
        theirs="stop",
        marks=(StepSaid("s1", "done", 2, "twice"),),
        decisions=("Stay home",),
        read_by=(Who.ME,),
        actions=(ActionPoint("Ring the clinic", Who.ME, DAY),),
        done=("a1",),
        lines=("one", "", "three"),
        lines_agreed=(Who.ME, Who.PARTNER),
        my_afterword="glad",
        their_afterword="tired 🙂",
    )
    turn, timer = Turn(Who.PARTNER, Doing.SAY_BACK, second=True), Timer(120, NOW, 12.5)
    return Talk(kind, 4, Who.PARTNER, 240, turn, timer, Pause(NOW, NOW, (Who.ME,)), outcome)


def both_sides(talk: Talk | None = None) -> BothSides:
    """A new session, as the vault and as the stage know it."""
    pair = new_pair(secrets.token_bytes)
    started = talk or Talk(SessionKind.REVIEW)
    key = secrets.token_bytes(32)
    handed = Handed("session", a_snapshot(started.kind), started, pair.public, key)
    return BothSides(pair.private, handed)
