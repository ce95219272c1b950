"""What the window expects of a page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.tab_order import TabsInOrder
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.system.settings import Settings

__all__ = ["EditorPage", "Fold", "Page"]


class Page(TabsInOrder, QWidget):
    """One page of the window; every method may be left as it is.

    A page is made when it is first shown and kept until the notebook locks. It is made anew, from
    what is on disk, when the text size, the theme or the words change.
    """

    prefers_rail = False

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.fold = Fold.WIDE

    def parts(self) -> Iterator[None]:
        """Make what the constructor left out, a part at a time; called once, before the rest."""
        yield from ()

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room; called before the first showing and at each change."""
        self.fold = fold

    def entered(self) -> None:
        """The page has come to the front."""

    def left(self) -> None:
        """Another page has come to the front."""

    def show_changes(self, changes: Changes) -> None:
        """Something was written, perhaps elsewhere; look again if it concerns this page."""

    def show_settings(self, settings: Settings) -> None:
        """Choices that leave the looks alone were changed: previews, locking and the like."""

    def focus_search(self) -> bool:
        """Put the cursor into this page's search field; False where there is none."""
        return False

    def take_back(self) -> bool:
        """Take back what was chosen here last and is not written yet; False without any."""
        return False

    def bring_back(self) -> bool:
        """Bring back what was taken back here last; False without any."""
        return False

    def open_calendar(self) -> None:
        """Show which days have pages; only the journal can."""

    def show_record(self, record_id: RecordId) -> None:
        """Bring one record into view; only the journal can."""

    def show_agreement(self, agreement: RecordId, section: str, part: str = "") -> None:
        """Bring a section of an agreement into view; only the page of boundaries can."""

    def show_topic(self, topic: str) -> None:
        """Bring a topic into view for somebody who asked elsewhere; only the guide can."""

    def add_step(self) -> None:
        """Begin a step of the repair plan; only its page does anything."""

    def show_filtered(self, filters: Filters, words: str = "") -> None:
        """Bring the notes with these words that pass the filters into view; only the journal can.

        The words are what somebody typed elsewhere to search for.
        """

    def show_section(self, code: str) -> None:
        """Bring a section into view for somebody who asked elsewhere; only the settings can."""

    def foot(self) -> QWidget | None:
        """What stands at the bottom and is never covered, down from here, by any message."""
        return None

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through, in their order."""
        return (self,)

    def take_up(self, draft: Draft) -> None:
        """Go on with a draft that stood on this page before it was made anew."""

    def standing(self) -> object:
        """How the page stands beside its words: a view, a filter, what is read in it."""
        return None

    def stand(self, standing: object) -> None:
        """Stand as the page did before it was made anew."""

    def drafts(self) -> tuple[Draft, ...]:
        """What is on screen and perhaps not yet on disk: kept before a lock, a cover or leaving."""
        return ()


class EditorPage(Page):
    """A page over one record. Made anew for every opening, gone when it is closed.

    `target` is what opens it again: the record's id, or its kind as long as nothing was typed.
    """

    shown = Signal()  # the record is there to be read and written
    target = ""

    def open(self, target: str, title: str = "") -> None:
        """Show the record with this id, or begin one of this kind, perhaps with a title.

        `take_up` comes before.
        """

    def let_go(self, then: Callable[[], object]) -> None:
        """Keep the words, then call; a page that cannot be kept stays open and says why."""
        then()

    def offer_templates(self) -> bool:
        """Show the templates it can begin with; False for one that knows none."""
        return False
