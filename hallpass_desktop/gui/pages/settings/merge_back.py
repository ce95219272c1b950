"""The way back to before two copies came together: named, asked about, and done."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import BackupRejected, HallpassError, Interrupted
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_merge import Ui_SettingsMerge
from hallpass_desktop.gui.pages.settings.merge_back_sheet import MergeBackSheet
from hallpass_desktop.gui.pages.settings.merge_back_work import MergeBackWork
from hallpass_desktop.services.merge_back import Before


class MergeBack(QObject):
    """Fills its part of the page, which is shown until the notebook locks."""

    def __init__(self, form: Ui_SettingsMerge, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._form, self._context, self._page = form, context, page
        form.back_button.clicked.connect(self._on_back_clicked)
        self._show(None)

    def look(self) -> None:
        """See whether there is something to go back to."""
        tasks, shell = self._context.tasks, self._context.shell
        before = self._context.journal.merging.before
        tasks.run(before, context=self, done=self._show, failed=shell.report)

    def _show(self, found: Before | None) -> None:
        self._form.back_group.setVisible(found is not None)
        if found is not None:
            said = self.tr("A backup from just before brings the notebook back as it was: {when}.")
            self._form.back_hint.setText(said.format(when=self._when(found)))

    def _on_back_clicked(self) -> None:
        tasks, shell = self._context.tasks, self._context.shell
        before = self._context.journal.merging.before
        tasks.run(before, context=self, done=self._ask, failed=shell.report)

    def _ask(self, found: Before | None) -> None:
        self._show(found)
        if found is None:
            return
        self._found = found
        self._sheet = MergeBackSheet(self._page, self._context, found, self._when(found))
        self._sheet.proven.connect(self._on_proven)
        self._sheet.open()

    def _on_proven(self) -> None:
        work = MergeBackWork(self._page, self._context)
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.begin(self._found.backup, self._sheet.typed)

    def _on_done(self, _put_aside: Path | None) -> None:
        self._context.shell.lock()

    def _on_failed(self, error: HallpassError) -> None:
        shell = self._context.shell
        if self._context.vault.connection.is_closed:
            shell.lock()
        elif isinstance(error, BackupRejected):
            said = self.tr("That backup does not read back as it was written. Nothing has changed.")
            self._form.back_hint.setText(said)
        elif not isinstance(error, Interrupted):
            shell.report(error)

    def _when(self, found: Before) -> str:
        now = self._context.clock.now()
        made = found.backup.made_at.astimezone(now.tzinfo)
        return locale_text.day_and_time(made, now.date())
