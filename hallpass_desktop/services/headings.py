"""Change the date and the tags of what is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.tags import plain_tags
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import records

TagsOf = Mapping[RecordId, tuple[str, ...]]


class Headings:
    """Backdating and tagging, each of which can be taken back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def set_happened(self, record_id: RecordId, happened: Moment) -> Changes:
        """Say when it happened. Raises NotFound."""
        before = records.read(self._desk.connection, record_id).happened
        changes = self._put_happened(record_id, happened)
        self._desk.undo.push(Undo.HAPPENED, changes, lambda: self._put_happened(record_id, before))
        return changes

    def set_tags(self, record_id: RecordId, wanted: Iterable[str]) -> Changes:
        """Give it these tags and no others. Raises NotFound."""
        before = {record_id: records.read(self._desk.connection, record_id).tags}
        changes = self._put_tags({record_id: plain_tags(wanted)})
        self._desk.undo.push(Undo.TAGS, changes, lambda: self._put_tags(before))
        return changes

    def _put_happened(self, record_id: RecordId, happened: Moment) -> Changes:
        with self._desk.transaction():
            record = records.read(self._desk.connection, record_id)
            if record.happened == happened:
                return Changes()
            moved = replace(record, happened=happened, changed_at=self._desk.now())
            records.change_happened(self._desk.connection, moved)
        return Changes.to(record, Undo.HAPPENED)

    def _put_tags(self, wanted: TagsOf) -> Changes:
        changes = Changes()
        with self._desk.transaction():
            for record_id, names in wanted.items():
                if records.exists(self._desk.connection, record_id):
                    changes |= self._put_tags_of(record_id, names)
        return changes

    def _put_tags_of(self, record_id: RecordId, names: tuple[str, ...]) -> Changes:
        record = records.read(self._desk.connection, record_id)
        if record.tags == names:
            return Changes()
        tagged = replace(record, tags=names, changed_at=self._desk.now())
        records.change_tags(self._desk.connection, tagged)
        return Changes.to(record, Undo.TAGS)
