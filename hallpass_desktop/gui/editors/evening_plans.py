"""From a first evening to the repair plan that is begun from it."""

from PySide6.QtCore import QCoreApplication, QObject

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.plan_from_evening import Taken
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.first_evenings import Begun


def plan_words(*, is_begun: bool) -> str:
    """What the button says that leads to the plan of an evening."""
    if is_begun:
        return QCoreApplication.translate("FirstEvening", "Open the repair plan")
    return QCoreApplication.translate("FirstEvening", "Begin a repair plan from this")


class EveningPlans(QObject):
    """Opens the plan, which is begun once however often somebody asks."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def begin(self, evening: RecordId) -> None:
        """Begin a plan from an evening that is kept, or open the one that was."""
        evenings, words = self._context.journal.first_evenings, self._words()
        self._context.tasks.run(
            lambda: evenings.to_plan(evening, words),
            context=self,
            done=self._on_begun,
            failed=self._context.shell.report,
        )

    def _words(self) -> Taken:
        said = self._context.content.texts("first_evening")
        return Taken(
            nothing=said["plan.nothing"],
            outline=said["plan.outline"],
            details=said["plan.details"],
            sleep_apart=self._context.words.choice("for_now", "sleep_apart"),
        )

    def _on_begun(self, begun: Begun) -> None:
        self._context.shell.announce(begun.changes)
        self._context.shell.open_editor(begun.plan)
