"""People by an alias: nobody can be known by what is written about them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hallpass_desktop.domain.characters import whole_characters
from hallpass_desktop.domain.discreet import Discreet
from hallpass_desktop.domain.folding import folded
from hallpass_desktop.domain.ids import PersonId

ME, PARTNER, FRIEND, FAMILY, THERAPIST, OTHER = ROLES = (
    "me", "partner", "friend", "family", "therapist", "other",
)  # fmt: skip
LONGEST_ALIAS = 40


@dataclass(frozen=True, slots=True, repr=False)
class Person(Discreet):
    """Somebody, by the name the writer gave them; all but the alias may be empty.

    `good_for` is what they are there for, `may_tell` what they may hear, `reach` how to find them.
    """

    id: PersonId
    added_at: datetime
    alias: str = ""
    role: str = ""
    good_for: str = ""
    may_tell: str = ""
    reach: str = ""


def plain_alias(text: str) -> str:
    """An alias as it is kept: on one line, and not longer than a name."""
    return " ".join(whole_characters(text).split())[:LONGEST_ALIAS].strip()


def is_alias(text: str) -> bool:
    """Whether it can be found again in a text: it has a letter or a number in it."""
    return any(sign.isalnum() for sign in text)


def is_taken(alias: str, people: Iterable[Person], but: PersonId | None = None) -> bool:
    """Whether somebody else is called that, case and accents aside."""
    wanted = folded(plain_alias(alias))
    return any(folded(each.alias) == wanted for each in people if each.id != but)


def in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """The writer and a partner first, then the others in the order they were added."""
    places = {ME: 0, PARTNER: 1}
    return tuple(
        sorted(people, key=lambda each: (places.get(each.role, 2), each.added_at, each.id))
    )


def is_there_to_help(person: Person) -> bool:
    """Whether the writer noted what somebody is there for, or what they may hear."""
    return person.role != ME and bool(person.good_for.strip() or person.may_tell.strip())


def alias_for(name: str, people: Iterable[Person]) -> str:
    """A short alias for a name or handle: its first letter, or as many letters as keep it apart."""
    known = tuple(people)
    letters = [word[0].upper() for word in re.findall(r"[^\W\d_]+", name)] or ["X"]
    for length in range(1, len(letters) + 1):
        alias = "".join(f"{letter}." for letter in letters[:length])
        if not is_taken(alias, known):
            return alias
    number = 2
    while is_taken(f"{letters[0]}{number}", known):
        number += 1
    return f"{letters[0]}{number}"


def fitting(name: str, people: Iterable[Person], most: int = 3) -> tuple[Person, ...]:
    """Who a name found in a text may be: those whose alias begins alike first, never the writer."""
    first = folded(name).lstrip("@")[:1]
    others = (each for each in people if each.role != ME)
    ordered = sorted(others, key=lambda each: folded(each.alias)[:1] != first)
    return tuple(ordered[:most])


def places(text: str, alias: str) -> tuple[tuple[int, int], ...]:
    """Where an alias stands in a text, as a whole word and spelled the same."""
    return tuple(match.span() for match in _whole(alias).finditer(text)) if alias else ()


def mentions(text: str, alias: str) -> int:
    """How often an alias stands in a text."""
    return len(places(text, alias))


def renamed(text: str, alias: str, new: str) -> str:
    """The text with another alias wherever the old one stood."""
    return _whole(alias).sub(lambda _: new, text) if alias else text


def _whole(alias: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(alias)}(?!\w)")
