"""Two people at a stage: through the gate, along the agenda, and to what each session is for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import pytest

from hallpass_desktop.domain.grid import WILLING
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import GO_ON, KEEP
from hallpass_desktop.domain.record import Who
from hallpass_desktop.domain.session import SessionKind
from hallpass_desktop.domain.snapshot import (
    Placing,
    ShownClause,
    ShownField,
    ShownItem,
    ShownRow,
    ShownStep,
    Snapshot,
)
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.session_offers import Offers
from hallpass_desktop.services.session_row import ABOUT
from hallpass_desktop.services.vault import unlock
from hallpass_desktop.system.clock import SystemClock
from tests.e2e.person import Person
from tests.e2e.ready import PASSPHRASE, ReadyHome
from tests.e2e.two_at_home import (
    AGREEMENT,
    CLAUSE,
    PLAN,
    ROBIN,
    ROW,
    SAM,
    SHOWN_TEXT,
    SHOWN_TITLE,
    STEP,
)

#: A test of a whole session takes minutes where windows are slow.
A_WHOLE_SESSION = (pytest.mark.e2e, pytest.mark.serial, pytest.mark.timeout(900))
#: The ways on, the likelier first; each screen has one of them.
WAYS_ON = (
    "arrived_button", "start_button", "alone_done_button", "look_button", "read_button",
    "heard_first_button", "go_on_button",
)  # fmt: skip
ACTION_POINT, AFTERWORD = "Ask at the dance school", "It was easier than I thought"
FELT = "felt_3_option"
MOST_SCREENS = 60


def _nothing_more() -> None:
    """At a screen that is only filled in."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A session that was written down and waits to be gone on with."""

    snapshot: Snapshot
    handles: Mapping[str, RecordId]


def begin(ready: ReadyHome, kind: SessionKind, *, is_full: bool = False, also: str = "") -> None:
    """Write down a session that shows one page, and what its kind looks at, perhaps a word more."""
    vault = unlock(ready.paths.vault, ready.passphrase, clock=SystemClock())
    try:
        together = Journal(vault, SystemClock()).together
        begun = _chosen(together.offers(), kind, is_full=is_full)
        more = (ShownItem("i2", "Free note", also),) if also else ()
        snapshot = replace(begun.snapshot, items=(*begun.snapshot.items, *more))
        together.begin(snapshot, begun.handles, [SHOWN_TITLE])
    finally:
        vault.close()


def goes_to_the_stage(owner: Person, passphrase: str = PASSPHRASE) -> None:
    """Open the notebook and go on with the session that waits."""
    owner.opens_the_notebook(passphrase)
    owner.presses("ctrl+7")
    owner.clicks(id="go_on_button")
    owner.sees(id="arrived_button")


def passes_the_gate(owner: Person, mine: str = "yes", theirs: str = "yes") -> None:
    """Each answers alone whether they are free to say no, and both are there again."""
    for freedom in (mine, theirs):
        owner.activates(id="arrived_button")
        owner.activates(id=f"{freedom}_option")
        if freedom != "no":
            owner.activates(id="ready_option")
            owner.activates(id="solve_option")
        owner.activates(id="gate_done_button", state="enabled")
    owner.sees(id="arrived_button", state="enabled")
    goes_on(owner, "arrived_button", on_screen(owner))


def goes_along(
    owner: Person, kind: SessionKind, at_each: Callable[[], None] = _nothing_more
) -> None:
    """From the overview to the neutral end, with what the session is for."""
    shown = on_screen(owner)
    for _ in range(MOST_SCREENS):
        if "close_button" in shown:
            return
        fills_in(owner, kind, shown)
        at_each()
        shown = goes_on(owner, way_on(owner, shown), on_screen(owner))
    raise AssertionError(f"no end of it:\n{owner.everything()}")


def way_on(owner: Person, shown: Mapping[str, str]) -> str:
    """The name of the button that leads on."""
    found = next((name for name in WAYS_ON if name in shown), "")
    assert found, owner.everything()
    return found


def goes_on(owner: Person, way: str, before: dict[str, str]) -> dict[str, str]:
    """Press a way on, and answer what shows once another screen has come up."""
    owner.activates(id=way, state="enabled")

    def another() -> dict[str, str] | None:
        shown = on_screen(owner)
        stands_still = shown != before and shown == on_screen(owner)
        return shown if stands_still else None

    return owner.waits_for(another, f"for what comes after {way}")


def on_screen(owner: Person) -> dict[str, str]:
    """Everything that shows and how it is called; the ring goes on by itself."""
    return {seen.id: seen.name for seen in owner.sees_all() if "ring" not in seen.id}


def goes_back_to_private_pages(owner: Person) -> None:
    """Leave the neutral end for the lock screen."""
    owner.activates(id="private_pages_button")
    owner.sees(id="open_button")


def fills_in(owner: Person, kind: SessionKind, shown: Mapping[str, str]) -> None:
    """Say something wherever this session asks for something."""
    _chooses(owner, _CHOICES[kind], shown)
    if FELT in shown:  # it asks for a word about it, further down
        owner.tabs_to(id="felt_word_edit")
        owner.types("Warm")
    for name in (name for name in _WORDS if name in shown):
        owner.writes_over(_WORDS[name], id=name)
    _chooses(owner, _MARKS, shown)  # another word would take the marks back


def _chooses(owner: Person, names: Iterable[str], shown: Mapping[str, str]) -> None:
    for name in (name for name in names if name in shown):
        owner.activates(id=name)


_MARKS = ("keep_me_check", "keep_partner_check")
_WORDS = {
    "agreed_edit": "Once a month",
    "keep_edit": "The walk on Sunday",
    "try_edit": "No phones at table",
    "ask_edit": "A hand to hold",
    "decision_edit": "We ask before we post",
    "action_edit": ACTION_POINT,
    "line_1_edit": "We talked for an hour",
    "afterword_edit": AFTERWORD,
}
_CHOICES: dict[SessionKind, tuple[str, ...]] = {
    SessionKind.OPENING: ("7_option",),
    SessionKind.WALK: (f"r1_{WILLING}_option",),
    SessionKind.REVIEW: (f"{KEEP}_option",),
    SessionKind.CHECK_IN: (),
    SessionKind.MOMENT: ("yes_option",),
    SessionKind.DEBRIEF: (f"{GO_ON}_option",),
    SessionKind.REPAIR: ("done_2_option", FELT),
    SessionKind.FREE: (),
}


def _chosen(offers: Offers, kind: SessionKind, *, is_full: bool) -> Begun:
    """One page in part, and the clause, row or step that this session looks at."""
    item = ShownItem("i1", "Jealousy note", SHOWN_TITLE, (ShownField("What happened", SHOWN_TEXT),))
    made = Snapshot(kind, ROBIN, SAM, (item,), placing=Placing(is_full=is_full))
    (page,), (agreement,), (plan,) = offers.items, offers.agreements, offers.plans
    handles = {"i1": page.id}
    match kind:
        case SessionKind.REVIEW:
            clauses = (ShownClause("c1", "Telling", CLAUSE),)
            made = replace(made, about=AGREEMENT, clauses=clauses)
            handles |= {ABOUT: agreement.id, "c1": agreement.clauses[0].id}
        case SessionKind.WALK:
            clauses = (ShownClause("c1", "Telling", CLAUSE),)
            made = replace(made, about=AGREEMENT, clauses=clauses, rows=(ShownRow("r1", ROW),))
            row, clause = agreement.rows[0].id, agreement.clauses[0].id
            handles |= {ABOUT: agreement.id, "c1": clause, "r1": row}
        case SessionKind.REPAIR:
            steps = (ShownStep("s1", STEP, "", Who.US, Who.ME),)
            made = replace(made, about=PLAN, steps=steps)
            handles |= {ABOUT: plan.id, "s1": plan.steps[0].id}
    return Begun(made, handles)
