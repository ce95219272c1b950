"""What a mutation changed, so that a page can ask whether it must look again."""

from dataclasses import dataclass

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds and ids touched by one mutation, and the undo it offers."""

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[RecordId] = frozenset()

    def touches(self, kind: Kind) -> bool:
        """Whether records of this kind changed."""
        return kind in self.kinds

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.kinds | other.kinds, self.ids | other.ids)
