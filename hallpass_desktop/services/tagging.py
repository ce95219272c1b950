"""Tags in all their pages at once: call one something else, make one of two, take one off.

However many pages carry it, they change a few hundred at a time, so that no save has to wait; a
notebook that is locked in between keeps what was done, and doing it again does the rest. What the
pages say, their revisions and who may see them are left alone.
"""

from collections.abc import Callable, Generator
from functools import partial

from hallpass_desktop.domain.tags import plain_tag, tag_key
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import TakeBack, Undo
from hallpass_desktop.storage import looking_back, records, tags
from hallpass_desktop.storage.tags import Stretch, Tagged

AT_ONCE = 200

# For each stretch of time: how the pages were tagged, and that they changed.
Done = list[tuple[tuple[Tagged, ...], Changes]]


class Tagging:
    """What concerns a tag, not a page; pages in the trash are among those that change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rename(self, tag: str, new: str) -> Steps:
        """Spell a tag differently everywhere; the name of another tag makes one of the two."""
        if not plain_tag(new):
            return Changes()
        self._follow(tag, new)
        return (yield from self._remembered(tag, new, self._renamed(tag, new)))

    def renaming(self, tag: str, new: str) -> Generator[None, None, tuple[Changes, TakeBack]]:
        """The same as a part of something bigger, which remembers how to take it back."""
        done: Done = []
        self._follow(tag, new)
        changes = yield from self._change(tag, new, self._renamed(tag, new), done)
        return changes, lambda: self._put_back(done, new, changes)

    def take_off(self, tag: str) -> Steps:
        """Take a tag off every page."""
        connection = self._desk.connection
        return (
            yield from self._remembered(tag, tag, lambda it: tags.take_off(connection, tag, it))
        )

    def _follow(self, tag: str, new: str) -> None:
        """What is left out of looking back stays left out under the new name."""
        with self._desk.transaction():
            looking_back.follow(self._desk.connection, tag, new)

    def _renamed(self, tag: str, new: str) -> Callable[[Stretch], None]:
        return partial(tags.rename, self._desk.connection, tag, new)

    def _remembered(self, tag: str, now: str, change: Callable[[Stretch], None]) -> Steps:
        """What was done so far can be taken back, however far it came."""
        done: Done = []
        try:
            changes = yield from self._change(tag, now, change, done)
        finally:
            changes = _changed(done)
            self._desk.undo.push(Undo.TAGS, changes, lambda: self._put_back(done, now, changes))
        return changes

    def _change(self, tag: str, now: str, change: Callable[[Stretch], None], done: Done) -> Steps:
        """Change one stretch of time after another; `done` learns what was changed so far."""
        end = -1
        while stretch := tags.next_stretch(self._desk.connection, tag, end, AT_ONCE):
            end = stretch[1]
            before = tags.tagged(self._desk.connection, tag, now, stretch)
            with self._desk.transaction():
                change(stretch)
            ids = {each.record for each in before}
            kinds = records.kinds_of(self._desk.connection, ids)
            done.append((before, Changes.of(kinds, ids, Undo.TAGS)))
            yield
        return _changed(done)

    def _put_back(self, done: Done, now: str, changes: Changes) -> Steps:
        for before, _ in done:
            with self._desk.transaction():
                tags.put_back(self._desk.connection, before, tag_key(now))
            yield
        return changes


def _changed(done: Done) -> Changes:
    changes = Changes()
    for _, some in done:
        changes |= some
    return changes
