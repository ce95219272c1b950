"""The rule for how a page in a backup stands beside the notebook."""

from hallpass_desktop.domain.backed_up import Standing
from hallpass_desktop.storage.kept_elsewhere import Kept


def standing_of(there: Kept, here: Kept | None, *, is_purged: bool) -> Standing:
    """What the notebook has of it; what is in its trash is called that, whatever it says."""
    if here is None:
        return Standing.PURGED if is_purged else Standing.MISSING
    if here.is_trashed:
        return Standing.TRASHED
    return Standing.SAME if here.has_all_of(there) else Standing.DIFFERENT
