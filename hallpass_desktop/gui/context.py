"""What every page is given: the services it may ask and the few things it may tell the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.actions import Actions
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.tasks import Tasks
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.lock_reasons import Senses
from hallpass_desktop.system.clock import Clock
from hallpass_desktop.system.content import Content
from hallpass_desktop.system.paths import Paths
from hallpass_desktop.system.settings import Settings

if TYPE_CHECKING:  # these load the database driver, which the lock screen does not need
    from hallpass_desktop.gui.spelling.spelling import Spelling
    from hallpass_desktop.services.journal import Journal
    from hallpass_desktop.services.vault import Vault


class Shell(Protocol):
    """The window, as far as a page may speak to it."""

    def go_to(self, page: str) -> None:
        """Show a page of the registry."""
        ...

    def open_settings(self, section: str) -> None:
        """Show a section of the settings."""
        ...

    def open_editor(self, target: RecordId | Kind, title: str = "") -> None:
        """Open a record to write in, or begin one of this kind, perhaps with a title."""
        ...

    def open_record(self, record_id: RecordId) -> None:
        """Show a record in the journal, to read."""
        ...

    def open_agreement(self, agreement: RecordId, section: str, part: str = "") -> None:
        """Show a section of an agreement, perhaps one clause or row of it."""
        ...

    def open_journal(self, filters: Filters) -> None:
        """Show the journal with these filters, for example the notes behind a number."""
        ...

    def show_topic(self, topic: str) -> None:
        """Show a page of the guide."""
        ...

    def close_editor(self) -> None:
        """Leave the editor for the page it was opened from."""
        ...

    def come_back(self) -> None:
        """Go back to where somebody was when the guide was asked."""
        ...

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed, so that each can look again."""
        ...

    def report(self, error: HallpassError) -> None:
        """Say in a banner what went wrong and what still holds."""
        ...

    def toast(self, text: str, undo: bool = False) -> None:
        """Say a short thing that needs no answer, with "Undo" beside it when asked."""
        ...

    def notice(self, code: str, text: str, *, is_calm: bool = False) -> None:
        """Say something that stays until it is closed; calmly, where nothing went wrong."""
        ...

    def change_settings(self, settings: Settings) -> None:
        """Keep these settings and put them to use."""
        ...

    def erase(self) -> None:
        """Close the notebook and erase it, settings included; whoever asks has confirmed it."""
        ...

    def open_stage(self, handed: bytes) -> None:
        """Close the notebook and open a stage that holds this and nothing else."""
        ...

    def lock(self) -> None:
        """Lock the notebook now."""
        ...

    def cover(self) -> None:
        """Cover the screen now."""
        ...


@dataclass(slots=True)
class AppContext:
    """Handed to the constructor of every page. Pages exist only while a notebook is open."""

    tasks: Tasks
    clock: Clock
    paths: Paths
    settings: Settings
    actions: Actions
    words: Vocabulary
    content: Content
    shell: Shell
    vault: "Vault"
    journal: "Journal"
    spelling: "Spelling | None" = None
    senses: Senses | None = None
