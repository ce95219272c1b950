"""Bringing a session into the journal, part by part: what is gone is left out and named."""

from collections.abc import Iterator
from contextlib import contextmanager

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import HistoryBroken, MayNotBe, NotFound, TextTooLong
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.outcome import Outcome
from hallpass_desktop.domain.record import Author, Kind, Told, Who
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.session_row import SessionRow
from hallpass_desktop.storage import records

#: Whose mark or words something is: the other one's come from a sitting with both present.
AUTHORS = {Who.ME: Author(), Who.PARTNER: Author(Who.PARTNER, Told.IN_SITTING)}
_LONGEST_NAME = 80


class Bringing:
    """One session on its way in, inside the transaction of whoever brings it.

    `marks_wait` when somebody marked reading, and not all that is new had been on the screen.
    """

    def __init__(self, desk: Desk, row: SessionRow) -> None:
        self.desk, self.row = desk, row
        self.changes = Changes()
        self.left_out: tuple[str, ...] = ()
        self.marks_wait = False

    @property
    def outcome(self) -> Outcome:
        """What the two wrote down or chose."""
        return self.row.talk.outcome

    def add(self, changes: Changes) -> None:
        """Something was brought in."""
        self.changes |= changes

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """One part: all of it, or nothing of it and its name among what was left out."""
        try:
            with self.desk.transaction():
                yield
        except (NotFound, MayNotBe, HistoryBroken, TextTooLong, ValueError):
            named = (*self.left_out, name) if name else self.left_out
            self.left_out = tuple(dict.fromkeys(named))

    def there(self, handle: str, kind: Kind) -> RecordId:
        """The record that a handle means. Raises NotFound for one in the trash or gone."""
        record = self.row.record_of(handle)
        if record is None:
            raise NotFound
        found = records.read(self.desk.connection, record)
        if found.kind is not kind or found.trashed_at is not None:
            raise NotFound
        return record

    def body(self, handle: str) -> Body | None:
        """What the record of a handle says now; nothing for one that is gone."""
        record = self.row.record_of(handle)
        if record is None or not records.exists(self.desk.connection, record):
            return None
        return records.read(self.desk.connection, record).body

    def name_of(self, handle: str) -> str:
        """What the screen called it."""
        shown = self.row.snapshot
        titles = {each.handle: each.title or each.text for each in shown.clauses}
        titles |= {each.handle: each.title for each in shown.rows}
        titles |= {each.handle: each.title for each in shown.steps}
        titles |= {each.handle: each.text for each in shown.carried}
        return " ".join(titles.get(handle, "").split())[:_LONGEST_NAME]
