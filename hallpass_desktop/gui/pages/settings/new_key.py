"""A new key for everything: why, how, and what an earlier key still opens."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError, Interrupted
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_new_key import Ui_SettingsNewKey
from hallpass_desktop.gui.pages.settings.fresh_sheet import FreshSheet
from hallpass_desktop.gui.pages.settings.new_key_sheet import NewKeySheet
from hallpass_desktop.gui.pages.settings.new_key_work import NewKeyWork
from hallpass_desktop.gui.pages.settings.old_copies_list import OldCopiesList
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.keys.recovery import RecoveryCode


class NewKeySection(Section):
    """Asks, shows a new sheet, does it, and locks: the next opening is the first with the key."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = ("", "")
        self._build()
        self._connect()

    def entered(self) -> None:
        self._begin_again()
        self._old.look()

    def _build(self) -> None:
        self._form = Ui_SettingsNewKey()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._fresh = FreshSheet(self.context, self._form.sheet_area)
        self._form.sheet_area_layout.addWidget(self._fresh)
        self._old = OldCopiesList(self._form, self.context, self)
        self._begin_again()

    def _connect(self) -> None:
        self._form.begin_button.clicked.connect(self._on_begin_clicked)
        self._fresh.checked.connect(self._on_sheet_checked)

    def _begin_again(self) -> None:
        """As long as the passphrase was not asked for, nothing is held here."""
        self._words = ("", "")
        self._fresh.forget()
        self._show_sheet(is_shown=False)
        vault = self.context.vault
        self._form.begin_button.setEnabled(not vault.is_read_only)
        self._form.begin_hint.setText(self._state())

    def _state(self) -> str:
        vault = self.context.vault
        if vault.is_read_only:
            return self.tr("This notebook is open to read only, so it cannot be changed now.")
        if vault.has_recovery:
            return self.tr("You have a recovery sheet. It ends with this; a new one is offered.")
        return self.tr("You have no recovery sheet. One is offered on the way.")

    def _show_sheet(self, *, is_shown: bool) -> None:
        self._form.sheet_area.setVisible(is_shown)
        self._form.why_group.setVisible(not is_shown)
        self._form.do_group.setVisible(not is_shown)
        self._old.set_aside(is_aside=is_shown)

    def _on_begin_clicked(self) -> None:
        sheet = NewKeySheet(self, self.context)
        self._asking = sheet
        sheet.proven.connect(self._on_proven)
        sheet.open()

    def _on_proven(self) -> None:
        self._words = (self._asking.current, self._asking.wanted)
        if not self._asking.wants_sheet:
            self._write_anew(None)
            return
        self._show_sheet(is_shown=True)
        self._fresh.entered()

    def _on_sheet_checked(self, code: RecoveryCode) -> None:
        self._write_anew(code)

    def _write_anew(self, code: RecoveryCode | None) -> None:
        work = NewKeyWork(self, self.context)
        work.done.connect(self._on_written)
        work.failed.connect(self._on_failed)
        work.begin(*self._words, code)

    def _on_written(self) -> None:
        self.context.shell.lock()

    def _on_failed(self, error: HallpassError) -> None:
        if self.context.vault.connection.is_closed:
            self.context.shell.lock()
            return
        self._begin_again()
        if not isinstance(error, Interrupted):
            self.context.shell.report(error)
