"""Bring two copies of this notebook together: choose, hear what will come, do it, look after it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError, Interrupted
from hallpass_desktop.domain.two_copies import TwoCopies
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_merge import Ui_SettingsMerge
from hallpass_desktop.gui.pages.settings.copy_passphrase_sheet import CopyPassphraseSheet
from hallpass_desktop.gui.pages.settings.merge_back import MergeBack
from hallpass_desktop.gui.pages.settings.merge_work import MergeWork
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.to_look_at_list import ToLookAtList
from hallpass_desktop.gui.pages.settings.two_copies_words import TwoCopiesWords, is_no_copy
from hallpass_desktop.gui.shell.file_dialogs import PlaceDialog
from hallpass_desktop.gui.tasks import Lane, in_steps
from hallpass_desktop.services.backup_files import ENDING
from hallpass_desktop.services.changes import Changes
from hallpass_desktop.services.other_copy import OtherCopy, open_other

T = TypeVar("T")


class MergeSection(Section):
    """Nothing is written before somebody has read what will come and pressed the button."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._other: OtherCopy | None = None
        self._form = Ui_SettingsMerge()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._list = ToLookAtList(self._form, context, self)
        self._back = MergeBack(self._form, context, self)
        self._connect()
        self._show_choice()

    def entered(self) -> None:
        self._list.look()
        self._back.look()

    def show_changes(self, changes: Changes) -> None:
        if changes.lists:
            self._list.look()

    def bring_from(self, place: Path, passphrase: str = "") -> None:
        """Open another copy and say what it would bring."""
        vault, runtime = self.context.vault, self.context.paths.runtime
        breathe = self.context.tasks.breathe
        self._choosing(is_busy=True)
        self._asking = CopyPassphraseSheet(self, place, is_again=bool(passphrase))
        self._long(
            lambda: open_other(vault, place, runtime, passphrase=passphrase, breathe=breathe),
            self._on_opened,
        )

    def _connect(self) -> None:
        self._form.file_button.clicked.connect(self._on_file_clicked)
        self._form.folder_button.clicked.connect(self._on_folder_clicked)
        self._form.bring_button.clicked.connect(self._on_bring_clicked)
        self._form.bring_in_link.clicked.connect(self._on_bring_in_clicked)
        self._form.leave_button.clicked.connect(self._show_choice)

    def _show_choice(self) -> None:
        """Let go of the copy that was chosen, if there is one."""
        other, self._other = self._other, None
        if other is not None:
            self.context.tasks.run(other.close, context=self)
        self._choosing(is_busy=False)
        self._form.found_group.hide()
        self._form.choose_group.show()

    def _choosing(self, *, is_busy: bool) -> None:
        can_write = not self.context.vault.is_read_only
        self._form.file_button.setEnabled(can_write and not is_busy)
        self._form.folder_button.setEnabled(can_write and not is_busy)
        self._form.choose_note.setText(self.tr("Reading it…") if is_busy else "")
        self._form.choose_note.setVisible(is_busy)
        self._form.bring_in_link.hide()

    def _on_file_clicked(self) -> None:
        dialog = self._dialog()
        dialog.ask_for_file(self.tr("The other copy"), self.tr("Backups") + f" (*{ENDING})")

    def _on_folder_clicked(self) -> None:
        self._dialog().ask_for_folder(self.tr("The other copy"))

    def _dialog(self) -> PlaceDialog:
        dialog = PlaceDialog(self.window(), self.context.paths.runtime)
        dialog.place_chosen.connect(self.bring_from)
        return dialog

    def _on_opened(self, other: OtherCopy) -> None:
        self._other = other
        merging = self.context.journal.merging
        self._long(lambda: in_steps(merging.rehearse(other.connection)), self._on_rehearsed)

    def _on_rehearsed(self, told: TwoCopies) -> None:
        self._choosing(is_busy=False)
        self._form.choose_group.hide()
        self._form.found_text.setText("\n".join(TwoCopiesWords(self).lines(told)))
        self._form.bring_button.setVisible(not told.is_nothing)
        self._form.found_group.show()
        (self._form.leave_button if told.is_nothing else self._form.bring_button).setFocus()

    def _on_bring_clicked(self) -> None:
        if self._other is None:
            return
        work = MergeWork(self, self.context, self._other)
        work.done.connect(self._on_brought)
        work.failed.connect(self._on_not_brought)
        work.begin()

    def _on_brought(self, changes: Changes) -> None:
        self._show_choice()
        self._sweep()
        self.context.shell.announce(changes)
        self.context.shell.toast(self.tr("Both copies are together. A backup was made before."))
        self.entered()

    def _on_not_brought(self, error: HallpassError) -> None:
        self._sweep()
        self._on_failed(error)

    def _on_bring_in_clicked(self) -> None:
        self.subpage_asked.emit("bring_in")

    def _sweep(self) -> None:
        """Let go of what was written out of sight and is not needed."""
        sweep, context = self.context.journal.imports.sweep, self.context
        context.tasks.run(sweep, context=self, failed=context.shell.report, lane=Lane.LONG)

    def _on_failed(self, error: HallpassError) -> None:
        refusal = TwoCopiesWords(self).refusal(error) if self._other is None else ""
        self._show_choice()
        if refusal:
            self._form.choose_note.setText(refusal)
            self._form.choose_note.show()
            self._form.bring_in_link.setVisible(is_no_copy(error))
            return
        if isinstance(error, CannotUnlock):
            self._asking.typed.connect(self.bring_from)
            self._asking.open()
        elif not isinstance(error, Interrupted):
            self.context.shell.report(error)

    def _long(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        run = self.context.tasks.run
        run(work, context=self, done=done, failed=self._on_failed, lane=Lane.LONG)
