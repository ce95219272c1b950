"""Keep what stands in drafts so that it comes to the same in every copy of the vault."""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from hashlib import sha256

from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.open_vault import Vault
from hallpass_desktop.storage import drafts


def keep_drafts(vault: Vault) -> None:
    """Keep what stands in drafts as revisions, under ids that come from what they say.

    So the same draft kept twice, in either copy, is one revision and not two.
    """
    for record_id in drafts.waiting(vault.connection):
        draft = drafts.find(vault.connection, record_id)
        if draft is None:
            continue
        at = drafts.saved_at(vault.connection, record_id)
        said = sha256(drafts.as_written(vault.connection, record_id).encode())
        desk = Desk(vault, _StillClock(at), _Drawn(said.digest()).take)
        changed = replace(draft.record, changed_at=at)
        with desk.transaction():
            Drafts(desk).keep_within(replace(draft, record=changed))


@dataclass(frozen=True, slots=True)
class _StillClock:
    """Stands at the moment a draft was saved."""

    at: datetime

    def now(self) -> datetime:
        """That moment."""
        return self.at

    def zone(self) -> tzinfo:
        """Its zone."""
        zone = self.at.tzinfo
        if zone is None:
            raise ValueError("a moment without a zone")
        return zone

    def awake_seconds(self) -> float:
        """Nothing passes."""
        return 0.0

    def slept_seconds(self) -> float:
        """Nothing passes in sleep either."""
        return 0.0


@dataclass(slots=True)
class _Drawn:
    """Bytes that follow from what was said, where otherwise chance is asked."""

    seed: bytes
    drawn: int = 0

    def take(self, count: int) -> bytes:
        """The next so many."""
        self.drawn += 1
        return sha256(self.seed + bytes([self.drawn])).digest()[:count]
