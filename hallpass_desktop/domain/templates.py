"""Beginnings of free notes that a person keeps, or that the app brings."""

from dataclasses import dataclass, replace

from hallpass_desktop.domain.discreet import Discreet

LONGEST_NAME = 80
FROM_TEMPLATE = "template"  # what is opened, like a kind, to begin a note from one


@dataclass(frozen=True, slots=True, repr=False)
class Template(Discreet):
    """A name, which becomes the title, and words to begin with; the app's own have no id."""

    id: str = ""
    name: str = ""
    text: str = ""

    @property
    def is_ours(self) -> bool:
        """Whether the app brought it."""
        return not self.id

    def called(self, name: str, text: str) -> "Template":
        """The same with another name and other words."""
        return replace(self, name=named(name), text=text)


def named(name: str) -> str:
    """A name on one line, of a length that a list can show."""
    return " ".join(name.split())[:LONGEST_NAME]
