"""Proof of the lock and of the closed network, to see for oneself."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_proof import Ui_SettingsProof
from hallpass_desktop.gui.pages.settings.section import Section


class ProofSection(Section):
    """The file and the network."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Ui_SettingsProof()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
