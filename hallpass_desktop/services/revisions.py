"""Look at earlier states of a record and bring one back."""

from dataclasses import replace

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import NotFound
from hallpass_desktop.domain.ids import RecordId, RevisionId
from hallpass_desktop.domain.listing import RevisionInfo
from hallpass_desktop.domain.record import Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts, revisit
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records, revisions


class Revisions:
    """Nothing here takes a revision away: bringing one back adds another."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def of(self, record_id: RecordId) -> tuple[RevisionInfo, ...]:
        """The revisions of a record, newest first."""
        return revisions.of(self._desk.connection, record_id)

    def read(self, revision_id: RevisionId) -> Record:
        """The record as it would be with that body. Raises NotFound."""
        record_id, body = revisions.read(self._desk.connection, revision_id)
        return replace(records.read(self._desk.connection, record_id), body=body)

    def restore(self, record_id: RecordId, revision_id: RevisionId) -> Changes:
        """Bring a body back as the newest revision; words in an open editor are kept first.

        Raises NotFound, also for a revision of another record.
        """
        owner, body = revisions.read(self._desk.connection, revision_id)
        if owner != record_id:
            raise NotFound
        with self._desk.transaction():
            self._drafts.keep_waiting([record_id])
            before = records.read(self._desk.connection, record_id).body
            changes = self._put(record_id, body)
        self._desk.undo.push(Undo.REVISION, changes, lambda: self._put_alone(record_id, before))
        return changes

    def _put_alone(self, record_id: RecordId, body: Body) -> Changes:
        with self._desk.transaction():
            return self._put(record_id, body)

    def _put(self, record_id: RecordId, body: Body) -> Changes:
        record = records.read(self._desk.connection, record_id)
        if record.body == body:
            return Changes()
        revisit(self._desk, record.changed(body, self._desk.now()))
        return Changes.to(record, Undo.REVISION)
