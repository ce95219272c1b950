"""What the computer may say outside the window, where the line runs, and the proof of it."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_privacy import Ui_SettingsPrivacy
from hallpass_desktop.gui.pages.settings.section import Section


class PrivacySection(Section):
    """Reminders; and the ways to the honest page and to the proof."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Ui_SettingsPrivacy()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.reminders_switch.setChecked(context.settings.reminders)
        self._connect()

    def _connect(self) -> None:
        self._form.reminders_switch.toggled.connect(self._on_reminders_toggled)
        self._form.limits_button.clicked.connect(self._on_limits_clicked)
        self._form.proof_button.clicked.connect(self._on_proof_clicked)

    def _on_reminders_toggled(self, is_on: bool) -> None:
        self.choose(reminders=is_on)

    def _on_limits_clicked(self) -> None:
        self.subpage_asked.emit("limits")

    def _on_proof_clicked(self) -> None:
        self.subpage_asked.emit("proof")
