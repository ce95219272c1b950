"""Where somebody is in the notebook, to be found again when everything is made anew."""

from collections.abc import Container
from dataclasses import dataclass, field, replace
from typing import TypeVar

from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.shell.bearings import Bearings

T = TypeVar("T")

FIRST_PAGE = "today"
JOURNAL = "journal"  # the page where records are read
BOUNDARIES = "boundaries"
EDITOR = "editor"  # the name an editor's standing goes by


@dataclass(frozen=True, slots=True)
class Place:
    """A page, what is open in an editor over it, and how every page and the cursor stand."""

    page: str = FIRST_PAGE
    editor: str = ""
    drafts: tuple[tuple[str, Draft], ...] = ()
    standings: tuple[tuple[str, object], ...] = field(default=(), compare=False)
    bearings: Bearings = field(default_factory=Bearings, compare=False)

    def standing(self, code: str) -> object:
        """How a page stands, or None."""
        return dict(self.standings).get(code)

    def before_arriving(self, wanted: "Place") -> "Place":
        """This place, while the editor of `wanted` is still on its way: where one wants to be."""
        if not wanted.editor:
            return self
        others = tuple(each for each in self.standings if each[0] != EDITOR)
        standings = (*others, (EDITOR, wanted.standing(EDITOR)))
        return replace(self, standings=standings, bearings=wanted.bearings)

    def draft(self, code: str) -> Draft | None:
        """What stood on a page and may not be on the disk, or None."""
        return dict(self.drafts).get(code)


def untouched(carried: tuple[tuple[str, T], ...], made: Container[str]) -> list[tuple[str, T]]:
    """What came along for pages that have not been looked at since."""
    return [each for each in carried if each[0] not in made and each[0] != EDITOR]
