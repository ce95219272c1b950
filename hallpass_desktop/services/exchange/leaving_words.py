"""What the ways out need to know of words; the window brings them, since it alone has them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.record import Kind


class Say(StrEnum):
    """The few words of a file that belong to no page."""

    INDEX = "index"
    UNTITLED = "untitled"
    TIME = "time"
    WHAT = "what"
    CODE = "code"
    VALUE = "value"
    NOTE = "note"


class LeavingWords(Protocol):
    """Words for kinds, fields and codes. Asked on the worker."""

    def kind(self, kind: Kind) -> str:
        """What a kind of page is called."""
        ...

    def lines(self, body: Body) -> Sequence[tuple[str, str]]:
        """Everything that was answered: what it is called, and the words. No title is among it."""
        ...

    def series(self, code: str) -> str:
        """What a series of numbers is called."""
        ...

    def say(self, what: Say) -> str:
        """The words that belong to no page."""
        ...
