"""What can be done with an agreement where it stands: the one next thing, and the others."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallpass_desktop.domain.agreement_log import State
from hallpass_desktop.domain.record import Who
from hallpass_desktop.gui.models.agreements import AgreementView


class Wish(StrEnum):
    """What somebody may want to do with an agreement."""

    KEEP = "keep"
    TALKED = "talked"
    READ = "read"
    HAND_READ = "hand_read"
    READY = "ready"
    HAND_READY = "hand_ready"
    LOOKED = "looked"
    PAUSE = "pause"
    THEY_PAUSED = "they_paused"
    END = "end"
    THEY_ENDED = "they_ended"
    VERSIONS = "versions"
    PAPER = "paper"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Offered:
    """One thing that can be done, and what its button says."""

    wish: Wish
    text: str


def next_step(view: AgreementView) -> Offered | None:
    """The one thing that leads on; None where there is nothing to do."""
    if view.agreement is None or view.agreement.standing.is_ended:
        return None
    wish = _next(view)
    return Offered(wish, called(wish)) if wish is not None else None


def _next(view: AgreementView) -> Wish | None:
    agreement = view.agreement
    if agreement is None:
        return None
    now = agreement.standing
    if now.state is State.PAUSED:
        return Wish.READY if Who.ME not in now.ready else Wish.HAND_READY
    if not view.is_kept:
        return Wish.KEEP
    if now.state is State.DRAFT:
        return Wish.TALKED
    if now.state is State.TALKED_THROUGH:
        return Wish.READ if Who.ME not in now.read_by else Wish.HAND_READ
    return Wish.LOOKED if view.is_due else None


def others(view: AgreementView) -> tuple[Wish, ...]:
    """Everything else, in the order of the menu."""
    if view.agreement is None:
        return ()
    if view.agreement.standing.is_ended:
        return (Wish.VERSIONS, Wish.PAPER, Wish.TRASH)
    looked = (Wish.LOOKED,) if view.agreement.standing.in_force else ()
    ways_out = (Wish.THEY_PAUSED, Wish.END, Wish.THEY_ENDED, Wish.TRASH)
    return (*looked, Wish.VERSIONS, Wish.PAPER, *ways_out)


def can_pause(view: AgreementView) -> bool:
    """Whether one press pauses it: always, but when it rests already."""
    if view.agreement is None:
        return False
    return view.agreement.standing.state not in {State.PAUSED, State.ENDED}


def called(wish: Wish) -> str:
    """What a button or a menu says for it."""
    translate = QCoreApplication.translate
    return {
        Wish.KEEP: translate("Boundaries", "Keep this version"),
        Wish.TALKED: translate("Boundaries", "We talked it through"),
        Wish.READ: translate("Boundaries", "Read it as it stands"),
        Wish.HAND_READ: translate("Boundaries", "Hand it over to read"),
        Wish.READY: translate("Boundaries", "I am ready to go on"),
        Wish.HAND_READY: translate("Boundaries", "Hand over: ready to go on?"),
        Wish.LOOKED: translate("Boundaries", "We looked at it again"),
        Wish.PAUSE: translate("Boundaries", "Pause"),
        Wish.THEY_PAUSED: translate("Boundaries", "The other person paused it"),
        Wish.END: translate("Boundaries", "End it"),
        Wish.THEY_ENDED: translate("Boundaries", "The other person ended it"),
        Wish.VERSIONS: translate("Boundaries", "Earlier versions"),
        Wish.PAPER: translate("Boundaries", "Print it, or save it as a PDF"),
        Wish.TRASH: translate("Boundaries", "Put in the trash"),
    }[wish]
