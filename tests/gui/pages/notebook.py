"""A real notebook in a folder of its own, opened for one page, without a window round it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import JealousyBody
from hallpass_desktop.domain.kinds import BODIES
from hallpass_desktop.domain.moment import Moment
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.actions import Actions
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.page import Page
from hallpass_desktop.gui.tasks import InlineTasks, Tasks
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.services.vault import Vault, create
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings
from tests.fakes import QUICK_KDF, FakeClock

AnyPage = TypeVar("AnyPage", bound=Page)

HOME = timezone(timedelta(hours=1))
EVENING = datetime(2026, 3, 14, 21, 10, tzinfo=HOME)


@dataclass
class FakeShell:
    """Remembers what a page asked of the window, and passes changes on to the page."""

    page: Page | None = None
    context: AppContext | None = None
    went_to: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    filtered: list[Filters] = field(default_factory=list)
    toasts: list[tuple[str, bool]] = field(default_factory=list)
    notices: list[tuple[str, str]] = field(default_factory=list)
    errors: list[HallpassError] = field(default_factory=list)
    handed: list[bytes] = field(default_factory=list)

    def go_to(self, page: str) -> None:
        self.went_to.append(page)

    def open_settings(self, section: str) -> None:
        self.went_to.append(f"settings {section}")

    def open_editor(self, target: RecordId | Kind, title: str = "") -> None:
        self.edited.append(f"{target} {title}".strip())

    def open_record(self, record_id: RecordId) -> None:
        self.shown.append(record_id)

    def open_agreement(self, agreement: RecordId, section: str, part: str = "") -> None:
        self.shown.append(" ".join(filter(None, (agreement, section, part))))

    def open_journal(self, filters: Filters) -> None:
        self.filtered.append(filters)

    def show_topic(self, topic: str) -> None:
        self.went_to.append(f"guide {topic}")

    def close_editor(self) -> None:
        return

    def come_back(self) -> None:
        self.went_to.append("back")

    def notice(self, code: str, text: str, *, is_calm: bool = False) -> None:
        self.notices.append((code, text))

    def announce(self, changes: Changes) -> None:
        if self.page is not None:
            self.page.show_changes(changes)

    def report(self, error: HallpassError) -> None:
        self.errors.append(error)

    def toast(self, text: str, undo: bool = False) -> None:
        self.toasts.append((text, undo))

    def change_settings(self, settings: Settings) -> None:
        if self.context is not None and self.page is not None:
            self.context.settings = settings
            self.page.show_settings(settings)

    def lock(self) -> None:
        return

    def open_stage(self, handed: bytes) -> None:
        self.handed.append(handed)

    def cover(self) -> None:
        return

    def erase(self) -> None:
        return


@dataclass
class Notebook:
    """An open vault with a journal and everything a page is given."""

    context: AppContext
    shell: FakeShell
    clock: FakeClock
    owner: QWidget

    @property
    def journal(self) -> Journal:
        return self.context.journal

    def write(self, body: Body, days_ago: float = 0, *tags: str) -> RecordId:
        """Keep a record as if it had been written back then."""
        kind = next(kind for kind, cls in BODIES.items() if isinstance(body, cls))
        now = self.clock.time
        self.clock.time = now - timedelta(days=days_ago)
        draft = self.journal.begin(kind, happened=Moment.at(self.clock.time))
        record = replace(draft.record, body=body, tags=tags)
        self.journal.keep(replace(draft, record=record))
        self.clock.time = now
        return record.id

    def rewrite(self, record_id: RecordId, body: Body) -> None:
        """Keep another version of a record."""
        draft = self.journal.open(record_id)
        self.journal.keep(replace(draft, record=replace(draft.record, body=body)))

    def show(self, page: Page) -> None:
        """Let the shell know which page is in front."""
        self.shell.page = page
        page.entered()


def whole(page: AnyPage) -> AnyPage:
    """Make a page to its end in one go, as for somebody who waits for it."""
    for _ in page.parts():
        continue
    return page


@contextmanager
def open_notebook(folder: Path, tasks: Tasks | None = None) -> Iterator[Notebook]:
    """Make a vault in this folder and open it; it is closed afterwards."""
    clock = FakeClock(EVENING)
    vault: Vault = create(
        folder / "Notebook.vault", "coat queue moss lantern", None, kdf=QUICK_KDF, clock=clock
    )
    owner = QWidget()
    shell = FakeShell()
    context = AppContext(
        tasks=tasks or InlineTasks(),
        clock=clock,
        paths=Paths.for_home(folder),
        settings=Settings(),
        actions=Actions(owner),
        words=Vocabulary(),
        content=Content(),
        shell=shell,
        vault=vault,
        journal=Journal(vault, clock),
    )
    shell.context = context
    try:
        yield Notebook(context, shell, clock, owner)
    finally:
        vault.close()


COAT_QUEUE = JealousyBody(
    title="The lamp shop",
    what_happened="We went in together and I waited by the lamps while they talked.",
    strength_before=7,
    strength_now=4,
    story="That I am easy to leave by the shelf.",
    points_to=("attention", "being_replaced"),
    ask="stay beside me for the first minutes",
)
