"""Together: the steps of the set-up, a session that waits, and what one leaves in the journal."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from at_the_door import Snap, opened
from sample import PASSPHRASE

from hallpass_desktop.domain.outcome import ActionPoint, Outcome
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import Placing, ShownField, ShownItem, Snapshot
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.talking import goes_on, on_screen, passes_the_gate
from tests.stages import Stage

SAID = (
    "When you stayed on in the shop, I felt left outside, because I need to know that you are "
    "coming. Would you look up once?"
)
SHOWN = ("Jealousy note “The lamp shop”: What happened and The story", "Need: Title")


def with_sessions(vault: Path) -> None:
    """One that ended, with two things to do, and one that was paused since."""
    clock = SystemClock()
    kept = unlock(vault, PASSPHRASE, clock=clock)
    try:
        together, now = Journal(kept, clock).together, clock.now()
        handed = together.begin(_chosen(SessionKind.CHECK_IN), {}, SHOWN, "Check-in for two")
        Stage(vault, handed).end(_ended(now), now + timedelta(minutes=25))
        together.settle()
        handed = together.begin(_chosen(SessionKind.OPENING), {}, (), "Opening the subject")
        stage = Stage(vault, handed)
        stage.say(stage.talk.paused(now), now)
        stage.leave()
    finally:
        kept.close()


def with_one_to_go_on_with(vault: Path) -> None:
    """One that was set up, with one thing to look at."""
    kept = unlock(vault, PASSPHRASE, clock=SystemClock())
    try:
        item = ShownItem("i1", "Jealousy note", "The lamp shop", (ShownField("Said", SAID),))
        chosen = replace(_chosen(SessionKind.FREE), items=(item,), placing=Placing(is_full=False))
        Journal(kept, SystemClock()).together.begin(chosen, {}, (), "Free talk")
    finally:
        kept.close()


def on_a_stage(person: Person, snap: Snap) -> None:
    """The shared screen: one of the two alone, a turn, and a pause."""
    opened(person)
    person.presses("ctrl+7")
    person.activates(id="go_on_button")
    person.activates(id="arrived_button")
    person.sees(id="yes_option")
    snap("stage-gate")
    person.presses("F9", "F9")  # whoever was answering alone begins anew
    passes_the_gate(person)
    shown = on_screen(person)
    for way in ("start_button", "go_on_button"):
        shown = goes_on(person, way, shown)
    snap("stage")
    person.presses("F8")
    person.sees(id="when_label")
    snap("stage-paused")


def set_up(person: Person, snap: Snap) -> None:
    """An agreement is looked at again: chosen, ticked, seen, and placed."""
    opened(person)
    person.presses("ctrl+7")
    person.activates(id="review_card")
    snap("together")
    person.activates(id="together_next_button")
    person.activates(within="about_cards", role="radio button")
    person.sees(id="all_button")
    person.activates(id="all_button")
    snap("together-showing")
    person.activates(id="together_next_button")
    person.sees(id="seen_step")
    snap("together-seen")
    person.activates(id="together_next_button")
    person.sees(id="where_step")
    snap("together-where")


def nobody_yet(person: Person, snap: Snap) -> None:
    """Before either of the two has a name in the notebook."""
    opened(person)
    person.presses("ctrl+7")
    person.sees(id="empty_action_button")
    snap("together-empty")


def left_open(person: Person, snap: Snap) -> None:
    """A session that was paused on Today and on its page, and one that ended in the journal."""
    opened(person)
    person.sees(id="waiting_session_item")
    snap("today-together")
    person.presses("ctrl+7")
    person.sees(id="go_on_button")
    snap("together-waiting")
    person.presses("ctrl+2")
    person.clicks(id="timeline_view", role="list item", name_has="Check-in for two")
    person.sees(id="write_afterword_button")
    snap("session-read")


def _ended(now: datetime) -> Outcome:
    return Outcome(
        keep="Coffee before the others wake",
        attempt="One evening a week without phones",
        actions=(
            ActionPoint("Ring the clinic about a test", Who.PARTNER, (now + timedelta(3)).date()),
            ActionPoint("Walk along the canal on Sunday"),
        ),
        lines=("We listened to the end.", "It was slower than we thought, and easier."),
        lines_agreed=(Who.ME, Who.PARTNER),
        their_afterword="I had more to say, and that is all right.",
    )


def _chosen(kind: SessionKind) -> Snapshot:
    return Snapshot(kind, "M.", "Kim")
