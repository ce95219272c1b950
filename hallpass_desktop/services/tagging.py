"""Tags in all their pages at once: call one something else, make one of two, take one off.

However many pages carry it, they change a few hundred at a time, so that no save has to wait; a
notebook that is locked in between keeps what was done, and doing it again does the rest. What the
pages say, their revisions and who may see them are left alone.
"""

from collections.abc import Callable

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.domain.tags import plain_tag, tag_key
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import looking_back, records, tags
from hallpass_desktop.storage.tags import Stretch, Tagged

AT_ONCE = 200

Done = list[tuple[Tagged, ...]]


class Tagging:
    """What concerns a tag, not a page; pages in the trash are among those that change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rename(self, tag: str, new: str) -> Steps:
        """Spell a tag differently everywhere; the name of another tag makes one of the two."""
        if not plain_tag(new):
            return Changes()
        connection = self._desk.connection
        with self._desk.transaction():
            looking_back.follow(connection, tag, new)
        return (yield from self._change(tag, new, lambda it: tags.rename(connection, tag, new, it)))

    def take_off(self, tag: str) -> Steps:
        """Take a tag off every page."""
        connection = self._desk.connection
        return (yield from self._change(tag, tag, lambda it: tags.take_off(connection, tag, it)))

    def _change(self, tag: str, now: str, change: Callable[[Stretch], None]) -> Steps:
        """Change one stretch of time after another; what was done so far can be taken back."""
        done: Done = []
        kinds: set[Kind] = set()
        end = -1
        try:
            while stretch := tags.next_stretch(self._desk.connection, tag, end, AT_ONCE):
                end = stretch[1]
                before = tags.tagged(self._desk.connection, tag, now, stretch)
                with self._desk.transaction():
                    change(stretch)
                done.append(before)
                kinds |= records.kinds_of(self._desk.connection, _ids([before]))
                yield
        finally:
            changes = Changes.of(kinds, _ids(done), Undo.TAGS)
            self._desk.undo.push(Undo.TAGS, changes, lambda: self._put_back(done, now, changes))
        return changes

    def _put_back(self, done: Done, now: str, changes: Changes) -> Steps:
        for before in done:
            with self._desk.transaction():
                tags.put_back(self._desk.connection, before, tag_key(now))
            yield
        return changes


def _ids(done: Done) -> set[RecordId]:
    return {each.record for some in done for each in some}
