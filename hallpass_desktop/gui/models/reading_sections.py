"""What a page that is read consists of: sections with a label each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Something a person wrote; `beside` is a number that belongs to it.

    Where it is marked, signs in the text say how it looks.
    """

    field: str
    label: str
    text: str
    beside: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """Some things a person chose."""

    field: str
    label: str
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strengths:
    """How strong it was, is, and looked later."""

    field: str
    label: str
    before: int | None
    now: int | None
    later: int | None = None


@dataclass(frozen=True, slots=True)
class InOne:
    """A sentence that built itself, or the person's own version of it."""

    field: str
    label: str
    text: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A section as plain text."""

    field: str
    label: str
    text: str


Section = Words | Choices | Strengths | InOne
