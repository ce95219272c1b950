"""What can be done with people: add, change, rename everywhere, take off the page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.person_sheet import PersonSheet
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.people import Mentions
from hallpass_desktop.services.steps import Steps


class PeopleWishes(QObject):
    """One sheet at a time; every wish runs on the worker and can be taken back."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._sheet: PersonSheet | None = None
        self._before: Person | None = None
        self._wanted: Person | None = None

    def ask_new(self, people: tuple[Person, ...]) -> None:
        """Ask about somebody new."""
        self._context.tasks.run(
            self._context.journal.people.new,
            context=self,
            done=lambda person: self._open(person, people, is_new=True),
            failed=self._context.shell.report,
        )

    def ask_about(self, person: Person, people: tuple[Person, ...]) -> None:
        """Ask about somebody who is there."""
        self._open(person, people, is_new=False)

    def flush(self) -> None:
        """Hand over what is typed into the sheet, if one is open."""
        sheet = self._sheet
        if sheet is not None and isValid(sheet) and sheet.is_open:
            sheet.note_now()

    def _open(self, person: Person, people: tuple[Person, ...], *, is_new: bool) -> None:
        self._before, self._wanted = None if is_new else person, person
        sheet = self._sheet = PersonSheet(self._page, person, people, is_new=is_new)
        sheet.noted.connect(self._on_noted)
        sheet.answered.connect(self._on_answered)
        sheet.removing_asked.connect(self._on_removing_asked)
        sheet.open()

    def _on_noted(self, person: Person) -> None:
        people = self._context.journal.people
        self._run(lambda: people.note(person))

    def _on_answered(self, person: Person | None) -> None:
        before = self._before
        if person is not None and before is not None and person.alias != before.alias:
            self._on_noted(replace(person, alias=before.alias))  # a lock may come before the answer
        if person is None or (before is not None and person.alias != before.alias):
            self._wanted = person or self._wanted
            self._ask_or_forget(person, before)
        else:
            self._keep(person)

    def _ask_or_forget(self, person: Person | None, before: Person | None) -> None:
        people, gone = self._context.journal.people, self._wanted
        if before is None or person is None:
            if gone is not None:
                self._run(lambda: people.put_back(gone.id, before))
            return
        self._context.tasks.run(
            lambda: people.mentions(before.alias),
            context=self,
            done=self._on_counted,
            failed=self._context.shell.report,
        )

    def _on_counted(self, mentions: Mentions) -> None:
        """Where the old alias is written, it is shown how often before anything is changed."""
        before, wanted = self._before, self._wanted
        if before is None or wanted is None:
            return
        if not mentions.places:
            self._keep(wanted)
            return
        title = self.tr("Write {new} instead of {old} on every page?")
        sheet = Sheet.ask(
            self._page,
            title.format(old=before.alias, new=wanted.alias),
            self._written_in(mentions.places, mentions.pages),
            self.tr("Everywhere"),
            self.tr("Only here"),
        )
        sheet.setObjectName("renaming_sheet")
        sheet.accepted.connect(self._on_renaming_accepted)
        sheet.rejected.connect(self._on_renaming_rejected)

    def _written_in(self, places: int, pages: int) -> str:
        """Whole sentences, each with one number."""
        return " ".join(
            (
                self.tr("It is written in %n place(s).", "", places),
                self.tr("That is on %n page(s), the trash included.", "", pages),
                self.tr("Earlier versions keep the old name, and all of it can be taken back."),
            )
        )

    def _on_renaming_accepted(self) -> None:
        people, wanted, before = self._context.journal.people, self._wanted, self._before
        if wanted is not None:
            said = self.tr("Renamed everywhere")
            steps = partial(self._renamed, wanted, before, people.rename)
            self._run(lambda: in_steps(steps()), said, Lane.LONG)

    def _on_renaming_rejected(self) -> None:
        if self._wanted is not None:
            self._keep(self._wanted)

    def _keep(self, person: Person) -> None:
        people = self._context.journal.people
        self._run(partial(self._settled, person, self._before, people.keep), self.tr("Kept"))

    def _settled(
        self, person: Person, before: Person | None, then: Callable[[Person], Changes]
    ) -> Changes:
        """On the worker: what was noted while typing goes, so that one step takes back all."""
        return self._context.journal.people.put_back(person.id, before) | then(person)

    def _renamed(
        self, person: Person, before: Person | None, then: Callable[[Person], Steps[Changes]]
    ) -> Steps[Changes]:
        """The same a few pages at a time."""
        changes = self._context.journal.people.put_back(person.id, before)
        return changes | (yield from then(person))

    def _on_removing_asked(self, person: Person) -> None:
        people = self._context.journal.people
        said = self.tr("{name} is off this page. Pages that name them stay as they are.")
        self._run(lambda: people.remove(person.id), said.format(name=person.alias))

    def _run(self, work: Callable[[], Changes], said: str = "", lane: Lane = Lane.SAVE) -> None:
        shell = self._context.shell

        def tell(changes: Changes) -> None:
            shell.announce(changes)
            if changes and said:
                shell.toast(said, bool(changes.undo))

        self._context.tasks.run(work, context=self, done=tell, failed=shell.report, lane=lane)
