"""Opens what left the notebook, from wherever somebody asks, and notes what they did about it."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.ids import SentId
from hallpass_desktop.domain.sent import SentEntry
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.services.changes import Changes

if TYPE_CHECKING:  # what a sheet is made of comes when one is opened
    from hallpass_desktop.gui.pages.summary.sent_sheet import SentSheet

LATER_DAYS = 14


class SentWay(QObject):
    """One sheet at a time."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._sheet: SentSheet | None = None

    def open(self) -> None:
        """Show all that left."""
        from hallpass_desktop.gui.pages.summary.sent_sheet import SentSheet  # noqa: PLC0415

        sheet = SentSheet(self._page)
        sheet.gone_asked.connect(self.mark_gone)
        sheet.later_asked.connect(self.put_off)
        sheet.rejected.connect(self._on_closed)
        self._sheet = sheet
        sheet.open()
        self._look()

    def mark_gone(self, sent_id: str) -> None:
        """The copy outside was deleted."""
        sent = self._context.journal.sent
        self._do(lambda: sent.mark_gone(SentId(sent_id)), self.tr("Noted: it is deleted."))

    def put_off(self, sent_id: str) -> None:
        """Ask again in two weeks."""
        sent = self._context.journal.sent
        day = self._context.clock.now().date() + timedelta(days=LATER_DAYS)
        said = self.tr("You will be reminded in 2 weeks.")
        self._do(lambda: sent.remind_again(SentId(sent_id), day), said)

    def _do(self, work: Callable[[], Changes], said: str) -> None:
        shell = self._context.shell

        def done(changes: Changes) -> None:
            shell.announce(changes)
            shell.toast(said, undo=bool(changes.undo))
            self._look()

        self._context.tasks.run(work, context=self, done=done, failed=shell.report)

    def _look(self) -> None:
        if self._sheet is None:
            return
        self._context.tasks.run(
            self._context.journal.sent.list,
            context=self._sheet,
            done=self._show,
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="sent",
        )

    def _show(self, entries: tuple[SentEntry, ...]) -> None:
        from hallpass_desktop.gui.models.sent_text import sent_text  # noqa: PLC0415

        today = self._context.clock.now().date()
        if self._sheet is not None:
            self._sheet.show_sent([sent_text(entry, today) for entry in entries])

    def _on_closed(self) -> None:
        self._sheet = None
