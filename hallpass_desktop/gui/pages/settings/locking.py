"""When the notebook covers and locks itself, and what opens it."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_locking import Ui_SettingsLocking
from hallpass_desktop.gui.pages.settings.new_sheet_sheet import NewSheetSheet
from hallpass_desktop.gui.pages.settings.passphrase_sheet import PassphraseSheet
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.trigger_rows import TriggerRows
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.services.lock_reasons import CHOSEN_BY, Reason

COVER_KEYS = ("F2", "F3", "F4", "F5", "F7", "F9", "F10", "F11", "F12")
IDLE_MINUTES = (1, 60)


class LockingSection(Section):
    """Idle time, what else locks, cover, passphrase and recovery sheet."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()
        self._refresh()
        self._connect()

    def entered(self) -> None:
        self._refresh_recovery()
        self._triggers.refresh()

    def _build(self) -> None:
        self._form = Ui_SettingsLocking()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.idle_stepper.set_range(*IDLE_MINUTES)
        self._form.idle_stepper.set_words(self.tr("Minutes until it locks"), self.tr("minutes"))
        self._triggers = TriggerRows(self._trigger_switches(), self.context)
        taken = self._taken_keys()
        for key in (key for key in COVER_KEYS if key not in taken):
            self._form.cover_key_combo.addItem(_native(key), key)

    def _connect(self) -> None:
        form = self._form
        form.idle_stepper.value_changed.connect(self._on_idle_changed)
        form.idle_stepper.fit_changed.connect(self._on_idle_fit_changed)
        self._triggers.chosen.connect(self._on_trigger_chosen)
        form.cover_key_combo.activated.connect(self._on_cover_key_chosen)
        form.double_escape_switch.toggled.connect(self._on_double_escape_toggled)
        form.lock_at_once_switch.toggled.connect(self._on_lock_at_once_toggled)
        form.clear_selection_switch.toggled.connect(self._on_clear_selection_toggled)
        form.passphrase_button.clicked.connect(self._on_passphrase_clicked)
        form.recovery_button.clicked.connect(self._on_recovery_clicked)
        form.new_key_button.clicked.connect(self._on_new_key_clicked)

    def _refresh(self) -> None:
        form, settings = self._form, self.context.settings
        form.idle_error_row.hide()
        form.idle_stepper.set_value(settings.idle_minutes)
        form.cover_key_combo.setCurrentIndex(form.cover_key_combo.findData(settings.cover_key))
        form.double_escape_switch.setChecked(settings.cover_on_double_escape)
        form.lock_at_once_switch.setChecked(settings.cover_locks_at_once)
        form.clear_selection_switch.setChecked(settings.clear_selection)
        self._refresh_recovery()

    def _refresh_recovery(self) -> None:
        form, vault = self._form, self.context.vault
        hint = self.tr("Opens the notebook if you forget the passphrase. You have one.")
        button = self.tr("Replace the sheet")
        if not vault.has_recovery:
            hint = self.tr(
                "You have none. If the passphrase is forgotten, nothing opens the notebook."
            )
            button = self.tr("Make a sheet")
        form.recovery_button.setText(button)
        if vault.is_read_only:
            hint = self.tr("This notebook is open to read only, so neither can be changed now.")
        form.recovery_hint.setText(hint)
        form.passphrase_button.setEnabled(not vault.is_read_only)
        form.recovery_button.setEnabled(not vault.is_read_only)

    def _trigger_switches(self) -> dict[Reason, Switch]:
        form = self._form
        return {
            Reason.SCREEN: form.screen_switch,
            Reason.SLEEP: form.sleep_switch,
            Reason.SWITCH: form.account_switch,
            Reason.MINIMISED: form.minimised_switch,
            Reason.BEHIND: form.behind_switch,
        }

    def _taken_keys(self) -> frozenset[str]:
        """Function keys that already do something else."""
        actions = self.context.actions
        others = (spec.code for spec in actions if spec.code != "cover")
        shortcuts = (key for code in others for key in actions[code].shortcuts())
        return frozenset(key.toString() for key in shortcuts)

    def _on_idle_changed(self, minutes: int) -> None:
        self.choose(idle_minutes=minutes)

    def _on_idle_fit_changed(self, fits: bool) -> None:
        if fits:
            self._form.idle_error_row.hide()
            return
        sentence = self.tr("A number from {low} to {high}, please. {minutes} still holds.")
        low, high = IDLE_MINUTES
        minutes = self._form.idle_stepper.value()
        self._form.idle_error.set_text(sentence.format(low=low, high=high, minutes=minutes))
        self._form.idle_error_row.show()

    def _on_trigger_chosen(self, reason: Reason, is_on: bool) -> None:
        self.choose(**{CHOSEN_BY[reason]: is_on})

    def _on_cover_key_chosen(self, _index: int) -> None:
        self.choose(cover_key=self._form.cover_key_combo.currentData())

    def _on_double_escape_toggled(self, is_on: bool) -> None:
        self.choose(cover_on_double_escape=is_on)

    def _on_lock_at_once_toggled(self, is_on: bool) -> None:
        self.choose(cover_locks_at_once=is_on)

    def _on_clear_selection_toggled(self, is_on: bool) -> None:
        self.choose(clear_selection=is_on)

    def _on_passphrase_clicked(self) -> None:
        PassphraseSheet(self, self.context, WaysIn(self.context.vault)).open()

    def _on_recovery_clicked(self) -> None:
        sheet = NewSheetSheet(self, self.context)
        sheet.proven.connect(self._on_recovery_proven)
        sheet.open()

    def _on_new_key_clicked(self) -> None:
        self.subpage_asked.emit("new_key")

    def _on_recovery_proven(self) -> None:
        self.subpage_asked.emit("recovery")


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
