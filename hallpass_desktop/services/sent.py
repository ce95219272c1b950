"""What left the notebook: written down each time, and looked after until the copy is gone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from hallpass_desktop.domain.errors import HallpassError, NotNoted
from hallpass_desktop.domain.ids import RecordId, SentId
from hallpass_desktop.domain.sent import Manifest, SentEntry, SentForm, SentWhat
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.undo import Undo
from hallpass_desktop.storage import sent

SENT = "sent"


@dataclass(frozen=True, slots=True)
class Left:
    """What it is called outside, what noting it changed, or why it is not noted."""

    name: str = ""
    changes: Changes = field(default_factory=Changes)
    trouble: NotNoted | None = None


def left(name: str, note: Callable[[], Changes]) -> Left:
    """Note what is outside already, whether or not there is room for the note."""
    try:
        return Left(name, note())
    except NotNoted as error:
        return Left(name, trouble=error)


class Sent:
    """A copy outside is beyond reach: all that can be kept is what it was, and a day to look.

    What could not be written down, on a full disk say, waits until it can, or the notebook closes.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting: list[SentEntry] = []

    def note(  # noqa: PLR0913 - what is known of a copy, and all but two are optional
        self,
        what: SentWhat,
        form: SentForm,
        *,
        for_whom: str = "",
        name: str = "",
        lines: Sequence[str] = (),
        is_closed: bool = False,
        record: RecordId | None = None,
        remind_on: date | None = None,
    ) -> Changes:
        """Write down that something left; it cannot be taken back, for it is outside.

        Raises NotNoted, and then `note_waiting` tries again.
        """
        manifest = Manifest(
            what, for_whom.strip(), name, tuple(lines), is_closed, record, remind_on
        )
        entry = SentEntry(SentId(self._desk.new_id()), self._desk.moment(), form, manifest)
        self._waiting.append(entry)
        return self.note_waiting()

    def note_waiting(self) -> Changes:
        """Write down all that left and is not noted yet, each at its own time. Raises NotNoted."""
        if not self._waiting:
            return Changes()
        try:
            with self._desk.transaction():
                for entry in self._waiting:
                    sent.add(self._desk.connection, entry)
        except HallpassError as error:
            raise NotNoted from error
        self._waiting.clear()
        return Changes(lists=frozenset({SENT}))

    @property
    def has_waiting(self) -> bool:
        """Whether something left that is not noted yet."""
        return bool(self._waiting)

    def list(self) -> tuple[SentEntry, ...]:
        """All that left, the latest first."""
        return sent.every(self._desk.connection)

    def due(self, today: date) -> tuple[SentEntry, ...]:
        """Copies outside whose day has come to be looked after, the longest first."""
        waiting = (each for each in self.list() if each.manifest.waits(today))
        return tuple(sorted(waiting, key=_asked_on))

    def mark_gone(self, sent_id: SentId) -> Changes:
        """The copy outside was deleted. Raises NotFound."""
        today = self._desk.clock.now().date()
        entry = sent.read(self._desk.connection, sent_id)
        return self._put(entry, replace(entry.manifest, gone_on=today))

    def remind_again(self, sent_id: SentId, on: date | None) -> Changes:
        """Ask on another day, or never again. Raises NotFound."""
        entry = sent.read(self._desk.connection, sent_id)
        return self._put(entry, replace(entry.manifest, remind_on=on))

    def _put(self, entry: SentEntry, manifest: Manifest) -> Changes:
        if manifest == entry.manifest:
            return Changes()
        changes = self._write(replace(entry, manifest=manifest))
        self._desk.undo.push(Undo.SENT, changes, lambda: self._write(entry))
        return changes

    def _write(self, entry: SentEntry) -> Changes:
        with self._desk.transaction():
            sent.change(self._desk.connection, entry)
        return Changes(undo=Undo.SENT, lists=frozenset({SENT}))


def _asked_on(entry: SentEntry) -> date:
    return entry.manifest.remind_on or date.max
