"""What somebody says to a page that came back: not this day, not this tag; or let it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from hallpass_desktop.domain.on_this_day import Muted, MutedDay
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.services.changes import Changes


class LeavingOut(QObject):
    """Each can be taken back, and every page hears of it."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def leave_out(self, what: MutedDay | str) -> None:
        """Leave out a day or a tag."""
        said = self.tr("Left out. Settings, Words lists it.")
        self._run(lambda muted: muted.with_either(what), said)

    def let_back(self, what: MutedDay | str) -> None:
        """A day, or pages with a tag, may come back."""
        self._run(lambda muted: muted.without_either(what), self.tr("It may come back now"))

    def _run(self, change: Callable[[Muted], Muted], said: str) -> None:
        context = self._context
        kept = context.journal.on_this_day

        def tell(changes: Changes) -> None:
            context.shell.toast(said, bool(changes.undo))
            context.shell.announce(changes)

        context.tasks.run(
            lambda: kept.mute(change(kept.muted())),
            context=self,
            done=tell,
            failed=context.shell.report,
        )
