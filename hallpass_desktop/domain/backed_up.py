"""How a page in a backup stands beside the notebook as it is today."""

from enum import StrEnum


class Standing(StrEnum):
    """What the notebook has of a page that a backup holds."""

    SAME = "same"
    DIFFERENT = "different"
    TRASHED = "trashed"
    MISSING = "missing"
    PURGED = "purged"
