"""Take what was deleted for good out of the backups too: asked, one by one, and to be stopped."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services import purging_backups
from hallpass_desktop.services.backups import Backup
from hallpass_desktop.services.purging_backups import CANNOT_OPEN, Pending

WIDTH = 480


class PurgeSheet(Sheet):
    """Stays open while it works; the quiet button stops after the backup in hand, or closes."""

    closes_on_accept = False

    def __init__(self, anchor: QWidget, context: AppContext, pending: Pending) -> None:
        super().__init__(anchor)
        self.setObjectName("purge_sheet")
        self._context, self._pending = context, pending
        self._waiting = list(pending.backups)
        self._closed: list[Path] = list(pending.closed)
        self._rewritten = 0
        self._left = 0
        self._is_working = self._is_removing = False
        self._fill()
        self.accepted.connect(self._on_accepted)

    def reject(self) -> None:
        """Stop after the backup in hand, and say how far it came; without one, close."""
        if not self._is_working:
            super().reject()
        elif not self.reject_button.is_busy:
            self._left, self._waiting = len(self._waiting), []
            self.reject_button.set_busy(self.tr("Stopping…"))

    def _fill(self) -> None:
        self.state = Label(self.box, "", "body", "text2", wraps=True)
        self.state.setObjectName("purge_state")
        self.body.addWidget(self.state)
        self.set_widest(WIDTH)
        self.set_words(
            self.tr("Take it out of the backups too?"),
            self.tr(
                "What was deleted for good is out of the notebook. Older backups still hold it."
                " Each of them can be written anew without it. What is gone from there cannot be"
                " brought back. Copies in other places, such as a stick, are out of reach of this."
            ),
        )
        self.set_actions(
            self.tr("Take it out of the backups too"), self.tr("Leave the backups"), danger=True
        )
        self.state.setText(self._beside())
        self.state.setVisible(bool(self.state.text()))

    def _beside(self) -> str:
        """What else holds it, where a notebook was put aside by a restore."""
        if not self._pending.set_aside:
            return ""
        names = ", ".join(path.name for path in self._pending.set_aside)
        return self.tr(
            "A notebook that was put aside when a backup was brought back holds it as well, and"
            " stays as it is: {names}"
        ).format(names=names)

    def _on_accepted(self) -> None:
        if self._is_removing:
            self._remove_closed()
            return
        self.accept_button.set_busy(self.tr("Working…"))
        self.reject_button.setText(self.tr("Stop"))
        self.state.show()
        self._is_working = True
        self._next()

    def _next(self) -> None:
        if not self._waiting or not self.is_open:
            self._say_end()
            return
        backup = self._waiting.pop(0)
        done = len(self._pending.backups) - len(self._waiting)
        said = self.tr("Backup {number} of {count}…")
        self.state.setText(said.format(number=done, count=len(self._pending.backups)))
        Attempt(self, self._context, backup, self._pending.ids)

    def was_written(self, was_held: bool) -> None:
        """One is done; go on with the next."""
        self._rewritten += was_held
        self._next()

    def has_failed(self, backup: Backup, error: HallpassError) -> None:
        """One that cannot be opened is named at the end; anything else ends the work."""
        if isinstance(error, CANNOT_OPEN):
            self._closed.append(backup.path)
            self._next()
            return
        self._waiting = []
        self._is_working = False
        self.finish()
        self._context.shell.report(error)

    def _say_end(self) -> None:
        if not self.is_open:
            return
        self._is_working = False
        self.accept_button.set_ready()
        self.reject_button.set_ready()
        is_whole = not self._left
        title = self.tr("The backups are done") if is_whole else self.tr("It was stopped")
        self.set_words(title, self._end() if is_whole else self._stopped())
        self.state.setVisible(bool(self._closed))
        names = ", ".join(path.name for path in self._closed)
        self.state.setText(
            self.tr(
                "These cannot be opened, so what they hold is not known: {names}. If you delete"
                " them, a backup of today is made and read back first."
            ).format(names=names)
        )
        self._is_removing = bool(self._closed)
        self.set_actions(
            self.tr("Delete these backups") if self._closed else "", self.tr("Close"), danger=True
        )
        self.focus_first()
        self.place()

    def _end(self) -> str:
        if not self._rewritten:
            return self.tr("No backup that can be opened holds it.")
        return self.tr(
            "%n backup(s) were written anew without it, and read back. What a disk keeps of an"
            " older file for a while is not in anybody's hand.",
            "",
            self._rewritten,
        )

    def _stopped(self) -> str:
        said = self.tr(
            "%n backup(s) were written anew without it. Not looked at yet: {left}, which may still"
            " hold it. You can go on with them later, in the settings under Backups.",
            "",
            self._rewritten,
        )
        return said.format(left=self._left)

    def _remove_closed(self) -> None:
        context, files = self._context, tuple(self._closed)
        self.accept_button.set_busy(self.tr("Making a backup first…"))
        context.tasks.run(
            lambda: purging_backups.remove(
                context.vault, files, context.clock, breathe=context.tasks.breathe
            ),
            context=self,
            done=self._on_removed,
            failed=self._on_removal_failed,
            lane=Lane.LONG,
        )

    def _on_removed(self, _nothing: None) -> None:
        self.finish()
        self._context.shell.toast(self.tr("They are deleted."))

    def _on_removal_failed(self, error: HallpassError) -> None:
        self.finish()
        self._context.shell.report(error)


class Attempt(QObject):
    """One backup written anew on the worker; saves come between."""

    def __init__(
        self, sheet: PurgeSheet, context: AppContext, backup: Backup, ids: tuple[RecordId, ...]
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._backup = sheet, backup
        vault, clock, breathe = context.vault, context.clock, context.tasks.breathe
        context.tasks.run(
            lambda: purging_backups.take_out(vault, backup, ids, clock, breathe=breathe),
            context=self,
            done=sheet.was_written,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _on_failed(self, error: HallpassError) -> None:
        self._sheet.has_failed(self._backup, error)


class PurgeWay(QObject):
    """Leads to the sheet, if there is any backup at all."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def ask(self, ids: Iterable[RecordId] | None = None) -> None:
        """Ask about these, or about whatever ever went for good."""
        vault = self._context.vault
        wanted = None if ids is None else tuple(ids)
        self._context.tasks.run(
            lambda: purging_backups.pending(vault, wanted),
            context=self,
            done=self._on_pending,
            failed=self._context.shell.report,
        )

    def _on_pending(self, pending: Pending) -> None:
        if not pending.ids:
            self._context.shell.toast(self.tr("Nothing was ever deleted for good here."))
        elif pending.backups or pending.closed:
            PurgeSheet(self._page, self._context, pending).open()
