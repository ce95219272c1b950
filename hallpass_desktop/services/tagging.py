"""Tags in all their pages at once: call one something else, make one of two, take one off.

However many pages carry it, they change a few hundred at a time, so that no save has to wait; a
notebook that is locked in between keeps what was done, and doing it again does the rest. What the
pages say, their revisions and who may see them are left alone.
"""

from collections.abc import Callable
from functools import partial

from hallpass_desktop.domain.on_this_day import Muted
from hallpass_desktop.domain.tags import plain_tag, tag_key
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.own_list import OwnList
from hallpass_desktop.services.steps import Steps
from hallpass_desktop.services.undo import TakeBack, Undo
from hallpass_desktop.storage import records, tags
from hallpass_desktop.storage.looking_back import LEFT_OUT
from hallpass_desktop.storage.tags import Stretch, Tagged

AT_ONCE = 200

# What was done so far, one stretch of time after another: what changed, and how to take it back.
Step = tuple[Changes, Callable[[], Changes]]
Done = list[Step]


class Tagging:
    """What concerns a tag, not a page; pages in the trash are among those that change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left_out = OwnList(desk, LEFT_OUT, Muted, Undo.TAGS)

    def rename(self, tag: str, new: str) -> Steps[Changes]:
        """Spell a tag differently everywhere; the name of another tag makes one of the two."""
        if not plain_tag(new):
            return Changes()
        done = [self._told(tag, new), *self._following(tag, new)]
        return (yield from self._remembered(tag, new, self._renamed(tag, new), done))

    def renaming(self, tag: str, new: str) -> Steps[tuple[Changes, TakeBack]]:
        """The same as a part of something bigger, which remembers how to take it back."""
        done = [self._told(tag, new), *self._following(tag, new)]
        changes = yield from self._change(tag, new, self._renamed(tag, new), done)
        return changes, lambda: _taken_back(done)

    def take_off(self, tag: str) -> Steps[Changes]:
        """Take a tag off every page."""
        work, done = partial(tags.take_off, self._desk.connection, tag), [self._told(tag, "")]
        return (yield from self._remembered(tag, tag, work, done))

    def _told(self, tag: str, new: str) -> Step:
        """What the tag is called now; of two that became one, neither is gone once they part."""
        is_new = not tags.next_stretch(self._desk.connection, new, -1, 1)
        back = ((plain_tag(new), tag),) if new and (is_new or tag_key(tag) == tag_key(new)) else ()
        return Changes(retagged=((tag, plain_tag(new)),)), lambda: Changes(retagged=back)

    def _following(self, tag: str, new: str) -> Done:
        """What is left out of looking back stays left out under the new name."""
        before = self._left_out.read()
        changes = self._left_out.change(before.following(tag, new))
        return [(changes, lambda: self._left_out.change(before))] if changes else []

    def _renamed(self, tag: str, new: str) -> Callable[[Stretch], None]:
        return partial(tags.rename, self._desk.connection, tag, new)

    def _remembered(
        self, tag: str, now: str, change: Callable[[Stretch], None], done: Done
    ) -> Steps[Changes]:
        """What was done so far can be taken back, however far it came."""
        try:
            changes = yield from self._change(tag, now, change, done)
        finally:
            changes = _changed(done)
            self._desk.undo.push(Undo.TAGS, changes, lambda: _taken_back(done))
        return changes

    def _change(
        self, tag: str, now: str, change: Callable[[Stretch], None], done: Done
    ) -> Steps[Changes]:
        """Change one stretch of time after another; `done` learns what was changed so far."""
        end = -1
        while stretch := tags.next_stretch(self._desk.connection, tag, end, AT_ONCE):
            end = stretch[1]
            before = tags.tagged(self._desk.connection, tag, now, stretch)
            with self._desk.transaction():
                change(stretch)
            ids = {each.record for each in before}
            kinds = records.kinds_of(self._desk.connection, ids)
            changes = Changes.of(kinds, ids, Undo.TAGS)
            done.append((changes, partial(self._put_back, before, now, changes)))
            yield
        return _changed(done)

    def _put_back(self, before: tuple[Tagged, ...], now: str, changes: Changes) -> Changes:
        with self._desk.transaction():
            tags.put_back(self._desk.connection, before, tag_key(now))
        return changes


def _changed(done: Done) -> Changes:
    changes = Changes()
    for some, _ in done:
        changes |= some
    return changes


def _taken_back(done: Done) -> Steps[Changes]:
    changes = Changes()
    for _, take_back in done:
        changes |= take_back()
        yield
    return changes
