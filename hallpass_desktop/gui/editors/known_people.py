"""The people of the notebook, as far as an editor asks for them."""

from PySide6.QtCore import QObject, Signal

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.services.changes import Changes


class KnownPeople(QObject):
    """Read when the first name is found, and added to with one press."""

    changed = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._people: tuple[Person, ...] | None = None
        self._is_asked = False

    @property
    def people(self) -> tuple[Person, ...] | None:
        """Everybody, or None as long as nobody has looked."""
        return self._people

    def ask(self) -> None:
        """Look who there is; `changed` tells."""
        if not self._is_asked:
            self._is_asked = True
            self._look()

    def add(self, alias: str) -> None:
        """Put somebody on the page of people; it can be taken back there and anywhere."""
        people = self._context.journal.people
        self._context.tasks.run(
            lambda: people.keep(people.new(alias)),
            context=self,
            done=self._on_added,
            failed=self._context.shell.report,
        )

    def _look(self) -> None:
        self._context.tasks.run(
            self._context.journal.people.all,
            context=self,
            done=self._on_found,
            failed=self._on_not_found,
            lane=Lane.SEARCH,
            key="known people",
        )

    def _on_found(self, people: tuple[Person, ...]) -> None:
        self._people = people
        self.changed.emit()

    def _on_not_found(self, error: HallpassError) -> None:
        self._is_asked = False
        self._context.shell.report(error)

    def _on_added(self, changes: Changes) -> None:
        self._context.shell.announce(changes)
        self._look()
