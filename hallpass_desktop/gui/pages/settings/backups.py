"""The backups there are, one more now, a copy elsewhere, and a try of the newest."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import BackupRejected, HallpassError
from hallpass_desktop.domain.trial import Trial, Trials
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_backups import Ui_SettingsBackups
from hallpass_desktop.gui.models.backed_up import copy_said, trial_said
from hallpass_desktop.gui.pages.purge_sheet import PurgeWay
from hallpass_desktop.gui.pages.settings.backup_line import BackupLine
from hallpass_desktop.gui.pages.settings.inside import InsideSection
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.telling import tell_left
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services import backups, copies_elsewhere
from hallpass_desktop.services.backup_files import ENDING
from hallpass_desktop.services.backups import Backup, Rotation
from hallpass_desktop.services.copies_elsewhere import SavedCopy
from hallpass_desktop.services.places import system_mounts
from hallpass_desktop.system.paths import NAME

T = TypeVar("T")


class BackupsSection(Section):
    """Everything here is done by the worker; the page only says how it went."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._backups: tuple[Backup, ...] = ()
        self._build()
        self._connect()
        self._show(())

    def entered(self) -> None:
        run = self.context.tasks.run
        run(self._list, context=self, done=self._show, failed=self._on_failed)
        trials = self.context.journal.trials
        run(trials.known, context=self, done=self._show_trials, failed=self._on_failed)

    def _build(self) -> None:
        self._form = Ui_SettingsBackups()
        self._form.setupUi(self)
        self._purging = PurgeWay(self.context, self)
        theme.rescale_layouts(self)

    def _connect(self) -> None:
        self._form.make_button.clicked.connect(self._on_make_clicked)
        self._form.copy_button.clicked.connect(self._on_copy_clicked)
        self._form.try_button.clicked.connect(self._on_try_clicked)
        self._form.open_button.clicked.connect(self._on_open_copy_clicked)
        self._form.purge_button.clicked.connect(self._on_purge_clicked)

    def _show(self, found: tuple[Backup, ...]) -> None:
        self._backups = found
        newest = self.tr("No backup yet")
        if found:
            newest = self.tr("Newest: {when}").format(when=self._when(found[0]))
        self._form.newest_title.setText(newest)
        self._form.newest_hint.setText(self._sentence(len(found)))
        self._form.try_button.setEnabled(bool(found))
        self._form.purge_button.setEnabled(bool(found))
        self._form.try_hint.setText(self._offer(is_there=bool(found)))
        self._fill_list(found)

    def _sentence(self, count: int) -> str:
        if not count:
            return self.tr("The first one is made when you lock after writing.")
        return self.tr("%n backup(s), each read back after it was made.", "", count)

    def _offer(self, *, is_there: bool) -> str:
        if not is_there:
            return self.tr("There is none to try yet.")
        return self.tr(
            "Opens it as if the notebook were lost, and counts its pages. Once a month"
            " this is done by itself."
        )

    def _show_trials(self, trials: Trials) -> None:
        if trials.last is not None:
            self._form.try_hint.setText(trial_said(trials.last, self.context.clock.now()))

    def _fill_list(self, found: tuple[Backup, ...]) -> None:
        clear(self._form.list_layout)
        for number, backup in enumerate(found):
            if number:
                self._form.list_layout.addWidget(HLine(self._form.list_row))
            self._form.list_layout.addWidget(self._line(backup))
        for part in (self._form.kept_heading, self._form.kept_note, self._form.kept_card):
            part.setVisible(bool(found))

    def _line(self, backup: Backup) -> QWidget:
        line = BackupLine(self._form.list_row, backup, self._when(backup))
        line.looking_asked.connect(self._on_looking_asked)
        return line

    def _on_looking_asked(self, backup: Backup) -> None:
        InsideSection.wanted = backup
        self.subpage_asked.emit("inside")

    def _when(self, backup: Backup) -> str:
        now = self.context.clock.now()
        made = backup.made_at.astimezone(now.tzinfo)
        return locale_text.day_and_time(made, now.date())

    def _on_make_clicked(self) -> None:
        self._form.make_button.set_busy(self.tr("Making it…"))
        self._long(self._make, self._on_made)

    def _on_made(self, rotation: Rotation) -> None:
        self._form.make_button.set_ready()
        self.context.shell.toast(self.tr("The backup is made and read back."))
        self.entered()
        if rotation.question is not None:
            self._ask_about_older_ones()

    def _ask_about_older_ones(self) -> None:
        sheet = Sheet.ask(
            self,
            self.tr("Keep the older backups?"),
            self.tr(
                "The newest one holds much less than one before it. If you removed a lot, that is"
                " as it should be. If not, the older ones may hold what is missing."
            ),
            self.tr("Let them go in time"),
            self.tr("Keep them all"),
        )
        sheet.accepted.connect(self._on_loss_accepted)

    def _on_loss_accepted(self) -> None:
        self._long(self._rotate, self._on_rotated)

    def _on_rotated(self, _rotation: Rotation) -> None:
        self.entered()

    def _on_copy_clicked(self) -> None:
        dialog = PlaceDialog(self.window(), self.context.paths.runtime)
        dialog.place_chosen.connect(self._on_place_chosen)
        day = self.context.clock.now().date()
        dialog.ask_where_to_save(NAME, f"{NAME} {day.isoformat()}{ENDING}")

    def _on_place_chosen(self, place: Path) -> None:
        target = place if place.suffix else place.with_suffix(ENDING)
        self._form.copy_button.set_busy(self.tr("Saving…"))
        self._long(lambda: self._save(target), self._on_copied)

    def _on_copied(self, saved: SavedCopy) -> None:
        self._form.copy_button.set_ready()
        self._form.copy_hint.setText(copy_said(saved))
        tell_left(self.context.shell, saved.left)

    def _on_open_copy_clicked(self) -> None:
        dialog = PlaceDialog(self.window(), self.context.paths.runtime)
        dialog.place_chosen.connect(self._on_copy_chosen)
        dialog.ask_for_file(self.tr("Look inside a copy"), f"*{ENDING}")

    def _on_copy_chosen(self, file: Path) -> None:
        self.context.tasks.run(
            lambda: backups.read(file),
            context=self,
            done=self._on_looking_asked,
            failed=self._on_no_copy,
        )

    def _on_no_copy(self, _error: HallpassError) -> None:
        self._form.open_hint.setText(self.tr("That file is no copy of a notebook, or not whole."))

    def _on_try_clicked(self) -> None:
        self._form.try_button.set_busy(self.tr("Trying…"))
        self._long(self._try, self._on_tried)

    def _on_tried(self, trial: Trial) -> None:
        self._form.try_button.set_ready()
        self._form.try_hint.setText(trial_said(trial, self.context.clock.now()))

    def _on_purge_clicked(self) -> None:
        self._purging.ask()

    def _on_failed(self, error: HallpassError) -> None:
        for button in self._form.make_card.findChildren(Button):
            button.set_ready()
        if isinstance(error, BackupRejected):
            self._form.try_hint.setText(
                self.tr("It does not read back as it was written. Make a new one now.")
            )
            return
        self.context.shell.report(error)

    def _long(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        run = self.context.tasks.run
        run(work, context=self, done=done, failed=self._on_failed, lane=Lane.LONG)

    def _list(self) -> tuple[Backup, ...]:
        return backups.list(self.context.vault.path)

    def _save(self, target: Path) -> SavedCopy:
        context = self.context
        return copies_elsewhere.save(
            context.vault,
            context.journal.sent,
            target,
            context.clock,
            mounts=system_mounts(),
            breathe=context.tasks.breathe,
        )

    def _make(self) -> Rotation:
        backups.make(self.context.vault, self.context.clock, breathe=self.context.tasks.breathe)
        return backups.rotate(self.context.vault, breathe=self.context.tasks.breathe)

    def _rotate(self) -> Rotation:
        breathe = self.context.tasks.breathe
        return backups.rotate(self.context.vault, accept_loss=True, breathe=breathe)

    def _try(self) -> Trial:
        context = self.context
        return context.journal.trials.try_newest(context.paths.runtime, context.tasks.breathe)
