"""What the computer may say outside the window, where the line runs, and the proof of it."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.desktop import tray
from hallpass_desktop.gui.forms.ui_settings_privacy import Ui_SettingsPrivacy
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.summary.sent_way import SentWay


class PrivacySection(Section):
    """Reminders and the icon in the tray; and the ways to the honest page and to the proof."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Ui_SettingsPrivacy()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        settings = context.settings
        self._form.reminders_switch.setChecked(settings.reminders)
        self._form.reminders_locked_switch.setChecked(settings.reminders_locked)
        self._form.reminders_locked_switch.setEnabled(settings.reminders)
        self._form.tray_switch.setChecked(settings.tray)
        self._say_where_there_is_no_tray()
        self._sent = SentWay(context, self)
        self._connect()

    def _connect(self) -> None:
        self._form.reminders_switch.toggled.connect(self._on_reminders_toggled)
        self._form.reminders_locked_switch.toggled.connect(self._on_reminders_locked_toggled)
        self._form.tray_switch.toggled.connect(self._on_tray_toggled)
        self._form.limits_button.clicked.connect(self._on_limits_clicked)
        self._form.proof_button.clicked.connect(self._on_proof_clicked)
        self._form.sent_button.clicked.connect(self._on_sent_clicked)

    def _say_where_there_is_no_tray(self) -> None:
        if not tray.has_tray():
            said = self.tr("This desktop has no tray now, so there is no icon to be seen.")
            self._form.tray_switch.set_hint(said)

    def _on_reminders_toggled(self, is_on: bool) -> None:
        self._form.reminders_locked_switch.setEnabled(is_on)
        self.choose(reminders=is_on)

    def _on_reminders_locked_toggled(self, is_on: bool) -> None:
        self.choose(reminders_locked=is_on)

    def _on_tray_toggled(self, is_on: bool) -> None:
        self.choose(tray=is_on)

    def _on_limits_clicked(self) -> None:
        self.subpage_asked.emit("limits")

    def _on_proof_clicked(self) -> None:
        self.subpage_asked.emit("proof")

    def _on_sent_clicked(self) -> None:
        self._sent.open()
