"""How list and page share the room of the journal, and how it stands when it is made anew."""

from dataclasses import dataclass

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.journal_list import Standing as ListStanding
from hallpass_desktop.gui.widgets.fold import Fold

MEDIUM_LIST, WIDE_LIST, WIDEST_LIST = 320, 372, 400
VERY_WIDE = 1388


@dataclass(frozen=True, slots=True)
class Standing:
    """What is looked for, what is read, and which side is shown where they take turns."""

    looked_for: ListStanding
    reading: RecordId | None
    is_page_open: bool


def list_width(fold: Fold, width: int) -> int:
    """For a journal of this fold and width."""
    look = theme.current()
    if fold is not Fold.WIDE:
        return look.px(MEDIUM_LIST)
    return look.px(WIDEST_LIST if width >= look.px(VERY_WIDE) else WIDE_LIST)
