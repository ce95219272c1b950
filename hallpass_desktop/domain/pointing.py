"""Pages that point at needs: which needs fit what was typed, and where a new one belongs."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.ids import RecordId

NEED = "need"  # the role of a link to a need that a page may be about
NOTE = "note"  # the role of a link to a page that says more about it
MOST_OFFERED = 6

#: The group of needs that each answer to "what may it be pointing to" leads to.
LEADS_TO = {
    "safety": "safety",
    "attention": "closeness",
    "reassurance": "safety",
    "being_replaced": "safety",
    "closeness": "closeness",
    "fairness": "fairness",
    "honesty": "honesty",
    "rest": "rest",
}


@dataclass(frozen=True, slots=True, repr=False)
class NeedChoice(Discreet):
    """A need that a page can point at."""

    id: RecordId
    title: str
    group: str = ""
    is_resting: bool = False
    is_trashed: bool = False


def offered(
    choices: Iterable[NeedChoice],
    typed: str,
    pointed: Collection[RecordId] = (),
    answers: Iterable[str] = (),
) -> tuple[NeedChoice, ...]:
    """The needs to offer, the best fit first; without a word typed, those the answers lead to.

    What is pointed at already, or in the trash, is left out; resting needs must be asked for.
    """
    free = [each for each in choices if not each.is_trashed and each.id not in pointed]
    words = folded(typed).split()
    if words:
        fitting = [each for each in free if is_called(each.title, typed)]
        fitting.sort(key=lambda each: not folded(each.title).startswith(words[0]))
        return tuple(fitting[:MOST_OFFERED])
    groups = {LEADS_TO[code] for code in answers if code in LEADS_TO}
    awake = [each for each in free if not each.is_resting]
    awake.sort(key=lambda each: each.group not in groups)
    return tuple(awake[:MOST_OFFERED])


def group_for(answers: Iterable[str]) -> str:
    """The group a new need belongs to, where every answer leads to the same one."""
    groups = {LEADS_TO.get(code, "") for code in answers}
    return groups.pop() if len(groups) == 1 else ""


def called(choices: Iterable[NeedChoice], title: str) -> NeedChoice | None:
    """The need outside the trash that is called just this, whatever its case and accents."""
    wanted = _plain(title)
    found = (each for each in choices if not each.is_trashed and _plain(each.title) == wanted)
    return next(found, None) if wanted else None


def is_called(title: str, typed: str) -> bool:
    """Whether every word that was typed stands in a title, whatever their case and accents."""
    whole = folded(title)
    return all(word in whole for word in folded(typed).split())


def _plain(title: str) -> str:
    return " ".join(folded(title).split())
