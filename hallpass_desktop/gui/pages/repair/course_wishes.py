"""Letting a repair plan rest, going on with it and ending it, and looking back at it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.plan_standing import Way
from hallpass_desktop.gui.widgets.menu import Menu
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # loads the database driver, which the lock screen does not need
    from hallpass_desktop.services.journal import Journal

ENOUGH, STOPPED = "enough", "stopped"


class CourseWishes(QObject):
    """Everything can be taken back, so nothing is asked twice."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ending: RecordId | None = None

    def fulfil(self, plan: RecordId, way: str, beside: QWidget) -> None:
        """Do what a button of the page said."""
        shell, course = self._context.shell, self._context.journal.repair_plans.course
        match way:
            case Way.PAUSE:
                self._do(partial(course.pause, plan), self.tr("The plan rests."))
            case Way.GO_ON:
                self._do(partial(course.go_on, plan), self.tr("The plan goes on."))
            case Way.STOP:
                self.ask_how_to_end(plan, beside)
            case Way.ASK_SOMEBODY:
                shell.go_to("people")
            case Way.CHANGE:
                shell.open_editor(plan)

    def ask_how_to_end(self, plan: RecordId, beside: QWidget) -> None:
        """Offer the two ways to end it, in the words that are kept."""
        self._ending = plan
        words = self._context.words
        menu = Menu(beside)
        menu.setObjectName("ending_menu")
        for how in (ENOUGH, STOPPED):
            menu.add_item(how, words.choice("ended_how", how))
        menu.item_chosen.connect(self._on_ending_chosen)
        menu.open()

    def look_back(self, plan: RecordId) -> None:
        """Begin to say how it is now."""
        self._context.tasks.run(
            partial(_begin, self._context.journal, plan),
            context=self,
            done=self._context.shell.open_editor,
            failed=self._context.shell.report,
        )

    def _do(self, work: Callable[[], Changes], said: str) -> None:
        self._context.tasks.run(
            work,
            context=self,
            done=partial(self._on_done, said),
            failed=self._context.shell.report,
        )

    def _on_done(self, said: str, changes: Changes) -> None:
        self._context.shell.announce(changes)
        self._context.shell.toast(said, undo=True)

    def _on_ending_chosen(self, how: str) -> None:
        if self._ending is not None:
            course = self._context.journal.repair_plans.course
            self._do(partial(course.end, self._ending, how), self.tr("The plan has ended."))


def _begin(journal: "Journal", plan: RecordId) -> RecordId:
    """On the worker: a look that is there to be opened."""
    draft = journal.repair_plans.evaluations.begin(plan)
    journal.save_draft(draft)
    return draft.record.id
