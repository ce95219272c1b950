"""Pictures on notes: hang them up, look at them, say what they show, move and remove them."""

from collections.abc import Iterable
from dataclasses import replace

from hallpass_desktop.domain.errors import PictureRefused
from hallpass_desktop.domain.ids import PictureId, RecordId
from hallpass_desktop.domain.picture import (
    BYTES_TO_KNOW_IT_BY,
    KINDS_KEPT,
    LONGEST_SIDE,
    MOST_BYTES_KEPT,
    Encoded,
    Picture,
    Refusal,
    kind_of,
    plain_description,
    room_left,
)
from hallpass_desktop.domain.record import Draft, Record
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.drafts import Drafts
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import pictures, records


class Pictures:
    """Whoever decodes a picture hands over new bytes; here they are checked and kept."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def of(self, record: RecordId) -> tuple[Picture, ...]:
        """The pictures of a record in their order, without their bytes."""
        return pictures.of(self._desk.connection, record)

    def data(self, picture: PictureId) -> bytes:
        """The bytes of one picture. Raises NotFound."""
        return pictures.data(self._desk.connection, picture)

    def add(self, draft: Draft, images: Iterable[Encoded]) -> Changes:
        """Hang pictures on what stands in an editor; a new draft becomes a record first.

        All of them or none. Raises PictureRefused, or NotFound when the record is purged.
        """
        wanted = tuple(images)
        for image in wanted:
            _check(image)
        with self._desk.transaction():
            self._drafts.ensure(draft)
            if len(wanted) > room_left(pictures.count(self._desk.connection, draft.record.id)):
                raise PictureRefused(Refusal.TOO_MANY_IN_NOTE)
            added = [self._hang(draft.record.id, image) for image in wanted]
            changes = self._changed(draft.record.id, Undo.PICTURE_ADDED)
        self._desk.undo.push(Undo.PICTURE_ADDED, changes, lambda: self._take_off(added))
        return changes

    def describe(self, picture: PictureId, text: str) -> Changes:
        """Say what a picture shows; its words are searched from now on. Raises NotFound."""
        connection, wanted = self._desk.connection, plain_description(text)
        known = pictures.read(connection, picture)
        if wanted == known.description:
            return Changes()
        with self._desk.transaction():
            pictures.describe(connection, picture, wanted)
            return self._changed(known.record)

    def move(self, picture: PictureId, place: int) -> Changes:
        """Let a picture stand in this place among those of its record. Raises NotFound."""
        record = pictures.read(self._desk.connection, picture).record
        before = [each.id for each in self.of(record)]
        after = [each for each in before if each != picture]
        after.insert(max(0, place), picture)
        if after == before:
            return Changes()
        changes = self._put_in_order(record, after)
        self._desk.undo.push(
            Undo.PICTURE_MOVED, changes, lambda: self._put_in_order(record, before)
        )
        return changes

    def remove(self, picture: PictureId) -> Changes:
        """Take a picture off its record; until the notebook locks that can be taken back."""
        connection = self._desk.connection
        known = pictures.read(connection, picture)
        image = Encoded(known.media_type, known.width, known.height, self.data(picture))
        order = [each.id for each in self.of(known.record)]
        note = records.read(connection, known.record)
        changes = self._take_off([picture])
        self._desk.undo.push(
            Undo.PICTURE_REMOVED, changes, lambda: self._hang_again(note, known, image, order)
        )
        return changes

    def _hang(self, record: RecordId, image: Encoded) -> PictureId:
        new = Picture(
            id=PictureId(self._desk.new_id()),
            record=record,
            media_type=image.media_type,
            width=image.width,
            height=image.height,
            added_at=self._desk.now(),
        )
        pictures.add(self._desk.connection, new, image)
        return new.id

    def _take_off(self, going: Iterable[PictureId]) -> Changes:
        connection, changes = self._desk.connection, Changes()
        with self._desk.transaction():
            for picture in going:
                record = pictures.read(connection, picture).record
                pictures.remove(connection, picture)
                left = [each.id for each in pictures.of(connection, record)]
                pictures.put_in_order(connection, left)
                changes = self._changed(record, Undo.PICTURE_REMOVED)
                self._drafts.drop_if_nothing(record)
        return changes

    def _hang_again(
        self, note: Record, known: Picture, image: Encoded, order: Iterable[PictureId]
    ) -> Changes:
        connection = self._desk.connection
        with self._desk.transaction():
            self._drafts.ensure(Draft(note))
            pictures.add(connection, known, image)
            pictures.put_in_order(connection, order)
            return self._changed(known.record, Undo.PICTURE_ADDED)

    def _put_in_order(self, record: RecordId, order: Iterable[PictureId]) -> Changes:
        with self._desk.transaction():
            pictures.put_in_order(self._desk.connection, order)
            return self._changed(record, Undo.PICTURE_MOVED)

    def _changed(self, record_id: RecordId, undo: str = "") -> Changes:
        """Inside a transaction: the record has changed, and so have the words found in it."""
        record = records.read(self._desk.connection, record_id)
        records.index_words(self._desk.connection, replace(record, changed_at=self._desk.now()))
        return Changes.to(record, undo)


def _check(image: Encoded) -> None:
    """Raise PictureRefused for what nobody made anew, or is larger than a picture may be."""
    known = kind_of(image.data[:BYTES_TO_KNOW_IT_BY])
    if known != image.media_type or known not in KINDS_KEPT:
        raise PictureRefused(Refusal.UNKNOWN_KIND)
    if max(image.width, image.height) > LONGEST_SIDE:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS)
    if len(image.data) > MOST_BYTES_KEPT:
        raise PictureRefused(Refusal.TOO_MANY_BYTES)
