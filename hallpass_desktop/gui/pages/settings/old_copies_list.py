"""The list of backups that an earlier key opens, and the question before those ticked go."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_new_key import Ui_SettingsNewKey
from hallpass_desktop.gui.pages.settings.old_copy_line import OldCopyLine
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services import old_copies
from hallpass_desktop.services.backup_files import Backup
from hallpass_desktop.services.old_copies import OldCopies


class OldCopiesList(QObject):
    """Fills its part of the page; without such copies that part is not shown."""

    def __init__(self, form: Ui_SettingsNewKey, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._context, self._page = form, context, parent
        self._found = OldCopies()
        self._lines: list[OldCopyLine] = []
        self._going: tuple[Backup, ...] = ()
        self._is_aside = False
        form.delete_button.clicked.connect(self._on_delete_clicked)
        self._show(OldCopies())

    def look(self) -> None:
        """See which there are now."""
        self._context.tasks.run(
            self._look, context=self, done=self._show, failed=self._context.shell.report
        )

    def set_aside(self, *, is_aside: bool) -> None:
        """Make room for something else, or come back."""
        self._is_aside = is_aside
        self._form.old_group.setVisible(bool(self._found) and not is_aside)

    def _show(self, found: OldCopies) -> None:
        self._found = found
        form, held = self._form, bool(found.backups)
        form.old_note.setText(
            self.tr("They open with the passphrase of their day, and show the notebook as it was.")
        )
        self._fill(found.backups)
        form.old_card.setVisible(held)
        form.delete_button.setVisible(held)
        self._refresh()
        form.aside_note.setText(self._aside_text(found.put_aside))
        form.aside_note.setVisible(bool(found.put_aside))
        self.set_aside(is_aside=self._is_aside)

    def _aside_text(self, places: tuple[Path, ...]) -> str:
        said = self.tr(
            "%n notebook(s) put aside when a backup was brought back also have the earlier key."
            " They lie beside this one: {names}.",
            "",
            len(places),
        )
        return said.format(names=", ".join(place.name for place in places))

    def _fill(self, found: tuple[Backup, ...]) -> None:
        form = self._form
        clear(form.list_layout)
        self._lines = [OldCopyLine(form.list_row, each, self._when(each)) for each in found]
        for number, line in enumerate(self._lines):
            if number:
                form.list_layout.addWidget(HLine(form.list_row))
            form.list_layout.addWidget(line)
            line.choice_changed.connect(self._refresh)

    def _refresh(self) -> None:
        """Something can go where something is ticked."""
        is_open = not self._context.vault.is_read_only
        self._form.delete_button.setEnabled(is_open and bool(self._ticked()))

    def _ticked(self) -> list[OldCopyLine]:
        return [line for line in self._lines if line.is_ticked]

    def _when(self, backup: Backup) -> str:
        now = self._context.clock.now()
        made = backup.made_at.astimezone(now.tzinfo)
        return locale_text.day_and_time(made, now.date())

    def _on_delete_clicked(self) -> None:
        ticked = self._ticked()
        self._going = tuple(line.backup for line in ticked)
        days = "; ".join(line.when for line in ticked)
        sheet = Sheet.ask(
            self._page,
            self.tr("Delete %n old backup(s)?", "", len(ticked)),
            self.tr(
                "A backup of today is made and read back first. What goes is the way back to the"
                " notebook as it was then: {days}. Pages and versions that are only in these"
                " backups go with them."
            ).format(days=days),
            self.tr("Delete them"),
            self.tr("Keep them"),
            danger=True,
        )
        sheet.accepted.connect(self._on_delete_accepted)

    def _on_delete_accepted(self) -> None:
        self._form.delete_button.set_busy(self.tr("Making a backup first…"))
        self._context.tasks.run(
            self._remove,
            context=self,
            done=self._on_removed,
            failed=self._on_failed,
            lane=Lane.LONG,
        )

    def _on_removed(self, gone: tuple[Path, ...]) -> None:
        self._form.delete_button.set_ready()
        said = self.tr("%n old backup(s) deleted. A new one was made.", "", len(gone))
        self._context.shell.toast(said)
        self.look()

    def _on_failed(self, error: HallpassError) -> None:
        self._form.delete_button.set_ready()
        self._context.shell.report(error)
        self.look()

    def _look(self) -> OldCopies:
        return old_copies.of(self._context.vault)

    def _remove(self) -> tuple[Path, ...]:
        context = self._context
        breathe = context.tasks.breathe
        return old_copies.remove(context.vault, self._going, context.clock, breathe=breathe)
