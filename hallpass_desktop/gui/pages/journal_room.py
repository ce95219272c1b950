"""How wide the journal's list is beside the page that is read."""

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.fold import Fold

MEDIUM_LIST, WIDE_LIST, WIDEST_LIST = 320, 372, 400
VERY_WIDE = 1388


def list_width(fold: Fold, width: int) -> int:
    """For a journal of this fold and width."""
    look = theme.current()
    if fold is not Fold.WIDE:
        return look.px(MEDIUM_LIST)
    return look.px(WIDEST_LIST if width >= look.px(VERY_WIDE) else WIDE_LIST)
