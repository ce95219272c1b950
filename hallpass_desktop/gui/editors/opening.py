"""What the worker does for an editor: open a record, and write down who may see it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft, Grant, Kind
from hallpass_desktop.gui.editors.audience_sheet import Wish
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal


@dataclass(frozen=True, slots=True)
class Opened:
    """What an editor needs to begin."""

    draft: Draft
    grants: tuple[Grant, ...] = ()
    tags: tuple[str, ...] = ()
    is_ahead: bool = False  # an earlier sitting left words in the draft that are not kept yet


@dataclass(frozen=True, slots=True)
class Granted:
    """What changed, and who sees what from now on."""

    changes: Changes
    grants: tuple[Grant, ...]


def opened_for(journal: "Journal", target: str, carried: Draft | None) -> Opened:
    """On the worker: begin one of a kind, or open what is kept, or go on with what was carried."""
    tags = tuple(count.tag for count in journal.tags())
    if carried is not None:
        return Opened(carried, journal.grants(carried.record.id), tags)
    if target in set(Kind):
        return Opened(journal.begin(Kind(target)), tags=tags)
    record_id = RecordId(target)
    draft = journal.open(record_id)
    return Opened(draft, journal.grants(record_id), tags, _is_ahead(journal, draft))


def _is_ahead(journal: "Journal", draft: Draft) -> bool:
    try:
        kept = journal.read(draft.record.id).record
    except NotFound:
        return True
    return (kept.body, kept.heading) != (draft.record.body, draft.record.heading)


def granted_for(journal: "Journal", record_id: RecordId, wishes: tuple[Wish, ...]) -> Granted:
    """On the worker: let each audience see these fields and no others."""
    changes = Changes()
    for wish in wishes:
        changes |= journal.set_grants(record_id, wish.audience, wish.fields)
    return Granted(changes, journal.grants(record_id))
