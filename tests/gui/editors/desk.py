"""A window with an editor in it, over a journal in memory."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import delete

from hallpass_desktop.domain.body import Body
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.jealousy import Attempt, Feeling, JealousyBody
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.actions import Actions
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.host import EditorHost
from hallpass_desktop.gui.editors.jealousy_body import JealousyBody as JealousyForm
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.pages.registry import editor_class
from hallpass_desktop.gui.tasks import InlineTasks
from hallpass_desktop.gui.widgets.fold import fold_for
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.journal import Journal
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings
from tests.fakes import FakeClock
from tests.gui.editors.fake_journal import FakeJournal

T = TypeVar("T", bound=QWidget)
CONTENT = Path(__file__).resolve().parents[3] / "resources" / "content"
EVENING = datetime(2024, 11, 13, 21, 4, tzinfo=UTC)

A_NOTE = JealousyBody(
    title="The balcony song",
    what_happened=(
        "They stayed out on the balcony for the whole song. I carried the glasses in by myself, "
        "and nobody looked round."
    ),
    strength_before=7,
    feelings=(Feeling("left_out", 8), Feeling("envious"), Feeling("ashamed"), Feeling("tense", 6)),
    body_places=("chest", "hands"),
    story="That I am only good company until somebody funnier comes in.",
    story_belief=70,
    points_to=("attention", "being_replaced"),
    matters="a look across the room",
    tried=(Attempt("walk", 3), Attempt("breathing")),
    strength_now=4,
    open_step=5,
)


class TabbedWindow(TabsInOrder, QWidget):
    """Tab goes through it as through the window of the app."""


@dataclass
class FakeShell:
    """Remembers what an editor asked of the window."""

    changes: list[Changes] = field(default_factory=list)
    errors: list[HallpassError] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    closings: int = 0
    edited: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    filtered: list[Filters] = field(default_factory=list)

    def open_editor(self, target: str) -> None:
        self.edited.append(target)

    def go_to(self, page: str) -> None:
        self.pages.append(page)

    def open_record(self, record_id: RecordId) -> None:
        self.shown.append(record_id)

    def open_journal(self, filters: Filters) -> None:
        self.filtered.append(filters)

    def announce(self, changes: Changes) -> None:
        self.changes.append(changes)

    def report(self, error: HallpassError) -> None:
        self.errors.append(error)

    def toast(self, text: str, undo: bool = False) -> None:
        self.toasts.append(text)

    def close_editor(self) -> None:
        self.closings += 1


class Desk:
    """One window, one page in it beside the rail, a journal and a clock."""

    def __init__(self, *, quiet: bool = False, width: int = 1280, height: int = 800) -> None:
        self.clock = FakeClock(EVENING)
        self.journal = FakeJournal(self.clock)
        self.shell = FakeShell()
        self._pages: list[EditorHost] = []
        self.window = TabbedWindow()
        self.window.setObjectName("desk")
        self.window.setWindowTitle("Notebook")
        self.window.resize(width, height)
        self._row = QHBoxLayout(self.window)
        self._row.setContentsMargins(theme.current().px(60), 0, 0, 0)
        self.context = AppContext(
            tasks=InlineTasks(),
            clock=self.clock,
            paths=Paths.for_home(Path("/nowhere")),
            settings=Settings(quiet_words=quiet),
            actions=Actions(self.window),
            words=Vocabulary(quiet),
            content=Content("en", CONTENT),
            shell=cast("Any", self.shell),
            vault=cast("Any", None),
            journal=cast("Any", self.journal),
        )

    def clear(self) -> None:
        """Take every page away, with whatever it was waiting for."""
        while self._pages:
            delete(self._pages.pop())

    def use(self, journal: Journal) -> None:
        """Write into a real notebook from here on."""
        self.context.journal = journal

    def keep(self, body: Body, kind: Kind = Kind.JEALOUSY, *tags: str) -> RecordId:
        """Put a record into the journal, as if it had been written before."""
        draft = self.journal.begin(kind)
        record = replace(draft.record, body=body)
        return self.journal.add(replace(draft, record=record), *tags)

    def open(self, target: str, kind: Kind = Kind.JEALOUSY, title: str = "") -> EditorHost:
        """Show the editor of a record, or of a new one of a kind."""
        page = cast("EditorHost", editor_class(kind)(self.context, self.window))
        self._row.addWidget(page)
        self._pages.append(page)
        page.set_fold(self.fold)
        page.open(target, title)
        self.window.show()
        page.entered()
        return page

    def note(self, target: str = Kind.JEALOUSY) -> tuple[EditorHost, JealousyForm]:
        """Show the editor of a jealousy note, and the part that is filled in."""
        page = self.open(target)
        assert isinstance(page.body, JealousyForm)
        return page, page.body

    @property
    def fold(self) -> Fold:
        """How much room the window has."""
        return fold_for(self.window.width(), theme.current().scale)


def body_of(page: EditorHost) -> JealousyBody:
    """The note as it stands on screen."""
    assert page.answers is not None
    return page.answers.note


def find(owner: QWidget, kind: type[T], name: str) -> T:
    """The one widget of this kind and name."""
    found = owner.findChild(kind, name)
    assert found is not None, name
    return found
