"""A lifecycle with everything around it noted, for the tests of leaving and locking."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.note import NoteBody
from hallpass_desktop.domain.record import Draft, Kind, Record
from hallpass_desktop.gui.idle import IdleWatch
from hallpass_desktop.gui.lifecycle import Exits, Lifecycle
from hallpass_desktop.gui.tasks import TaskRunner
from hallpass_desktop.services.autolock import Limits
from tests.fakes import FakeClock
from tests.gui.shell.fake_door import FakeDoor

AT = datetime(2026, 3, 1, tzinfo=UTC)
MOMENT = Moment.at(AT)
DRAFT = Draft(Record(RecordId("one"), Kind.NOTE, MOMENT, MOMENT, AT, NoteBody()))


@dataclass
class NotedScreen:
    """A window that remembers what it was asked."""

    done: list[str] = field(default_factory=list)
    unsaved: tuple[Draft, ...] = ()

    def cover(self) -> None:
        self.done.append("cover")

    def uncover(self) -> None:
        self.done.append("uncover")

    def drafts(self) -> tuple[Draft, ...]:
        return self.unsaved

    def remember_place(self) -> None:
        self.done.append("remember")

    def hold(self, error: HallpassError) -> None:
        self.done.append(f"hold {type(error).__name__}")

    def ask_to_leave(self, error: HallpassError) -> None:
        self.done.append("ask")

    def show_left(self, left: Sequence[Path]) -> None:
        self.done.append("left")


@dataclass
class NotedClipboard:
    """A clipboard that remembers what was cleared."""

    is_ours: bool = True
    cleared: set[QClipboard.Mode] = field(default_factory=set)

    def ownsClipboard(self) -> bool:
        return self.is_ours

    def ownsSelection(self) -> bool:
        return self.is_ours

    def clear(self, mode: QClipboard.Mode) -> None:
        self.cleared.add(mode)


class Life:
    """A lifecycle with everything around it noted."""

    def __init__(self, door: FakeDoor, clock: FakeClock) -> None:
        self.door, self.clock = door, clock
        self.screen = NotedScreen()
        self.tasks = TaskRunner()
        self.holder = QObject()
        self.idle = IdleWatch(clock, Limits(60), self.holder)
        exits = Exits(
            lambda: self.screen.done.append("become locked"),
            lambda: self.screen.done.append("become new"),
            lambda: self.screen.done.append("quit"),
            lambda carried: self.screen.done.append(f"become a stage with {carried}"),
        )
        self.cycle = Lifecycle(self.screen, door, self.tasks, self.idle, exits)

    @property
    def done(self) -> list[str]:
        return self.screen.done
