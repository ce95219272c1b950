"""Write what is new in another copy where nobody sees it, a little at a time, saves in between."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from hallpass_desktop.domain.errors import StorageFailed
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.merging import State
from hallpass_desktop.services import merge_plan
from hallpass_desktop.services.aside import no_pause
from hallpass_desktop.services.desk import Desk
from hallpass_desktop.services.kept_drafts import keep_drafts
from hallpass_desktop.services.merge_plan import Plan
from hallpass_desktop.services.steps import whole
from hallpass_desktop.storage import merging, records, staging
from hallpass_desktop.storage.connection import Connection
from hallpass_desktop.storage.integrity import Breathe

PAGES_AT_ONCE = 16
CHARACTERS_AT_ONCE = 100_000
PICTURE_WEIGHS = 50_000


class Stage(StrEnum):
    """How far it has come. It can be stopped before the last one."""

    BACKING_UP = "backing_up"
    WRITING = "writing"
    SHOWING = "showing"


@dataclass(frozen=True, slots=True)
class Reached:
    """A stage, and how many of the new pages are written."""

    stage: Stage
    done: int = 0
    all: int = 0


Say = Callable[[Reached], object]


def say_nothing(_reached: Reached) -> None:
    """Nobody asked how far it is."""


@dataclass(slots=True)
class Staging:
    """What is staged stays hidden, and is swept away (imports.py) when nothing comes of it."""

    desk: Desk
    other: Connection
    breathe: Breathe
    say: Say
    _there: dict[str, State] = field(default_factory=dict)
    _own_changes: int = 0

    def until_quiet(self) -> Plan:
        """Plan and stage until nobody has written meanwhile; the third time takes no breath."""
        for pause in (self.breathe, self.breathe, no_pause):
            before, self._own_changes = self.desk.connection.total_changes, 0
            made = self._once(pause)
            if self.desk.connection.total_changes - before == self._own_changes:
                return made
        raise StorageFailed

    def _once(self, pause: Breathe) -> Plan:
        self._forget_what_went()
        with self._writing():
            keep_drafts(self.desk.vault)
        made = whole(merge_plan.plan(self.desk.connection, self.other), pause)
        wanted = {record: one.state for record, one in made.added.items()}
        self._take_away(r for r, state in self._there.items() if wanted.get(r) != state)
        missing = {record: state for record, state in wanted.items() if record not in self._there}
        for some in self._slices(missing):
            with self._writing():
                for state in some:
                    merging.stage(self.other, self.desk.connection, state)
            self._there |= {state.id: state for state in some}
            self.say(Reached(Stage.WRITING, len(self._there), len(wanted)))
            pause()
        return made

    def _forget_what_went(self) -> None:
        """What a new page hangs on may have gone for good meanwhile, and the page with it."""
        held = frozenset(staging.some(self.desk.connection, len(self._there)))
        self._there = {record: state for record, state in self._there.items() if record in held}

    def _take_away(self, going: Iterable[str]) -> None:
        """Somebody wrote meanwhile, and it comes to something else."""
        for record in tuple(going):
            with self._writing():
                staging.remove(self.desk.connection, [RecordId(record)])
            del self._there[record]

    def _slices(self, missing: dict[str, State]) -> Iterator[list[State]]:
        """So much that writing it takes well below a tenth of a second."""
        some: list[State] = []
        for record in self._wholes_first(missing):
            some.append(missing[record])
            if len(some) == PAGES_AT_ONCE or sum(map(_weight, some)) >= CHARACTERS_AT_ONCE:
                yield some
                some = []
        if some:
            yield some

    def _wholes_first(self, missing: dict[str, State]) -> Iterable[str]:
        waiting, ready = sorted(missing), dict[str, None]()
        while waiting:
            more = [each for each in waiting if self._can_hang(missing[each].parent, ready)]
            if not more:
                raise ValueError("a record hangs on none")
            ready |= dict.fromkeys(more)
            waiting = [each for each in waiting if each not in ready]
        return ready

    def _can_hang(self, parent: str | None, ready: dict[str, None]) -> bool:
        if parent is None or parent in ready:
            return True
        return records.exists(self.desk.connection, RecordId(parent))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One small write; what it changes is not taken for somebody else's."""
        before = self.desk.connection.total_changes
        with self.desk.transaction():
            yield
        self._own_changes += self.desk.connection.total_changes - before


def _weight(state: State) -> int:
    return len(state.body) * (1 + len(state.revisions)) + PICTURE_WEIGHS * len(state.pictures)
