"""The feelings a page keeps, as the hints about its words name them."""

from collections.abc import Iterable
from dataclasses import replace

from hallpass_desktop.domain.jealousy import Feeling
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.hint_card import Hint

FEELINGS = "feelings"


def names_felt(answers: Answers) -> tuple[str, ...]:
    """The feelings that are named already."""
    return tuple(each.name for each in _felt(answers))


def only_what_can_be_felt(hints: Iterable[Hint], answers: Answers) -> tuple[Hint, ...]:
    """The same hints; where a page keeps no feelings, none are on offer."""
    if hasattr(answers.record.body, FEELINGS):
        return tuple(hints)
    return tuple(replace(hint, feelings=()) for hint in hints)


def keep_felt(answers: Answers, offered: Iterable[str], chosen: tuple[str, ...]) -> None:
    """Name what was chosen of the feelings on offer; all others stay as they are."""
    dropped = set(offered) - set(chosen)
    kept = [each for each in _felt(answers) if each.name not in dropped]
    names = {each.name for each in kept}
    kept += [Feeling(code) for code in chosen if code not in names]
    answers.set(FEELINGS, tuple(kept))


def _felt(answers: Answers) -> tuple[Feeling, ...]:
    return getattr(answers.record.body, FEELINGS, ())
