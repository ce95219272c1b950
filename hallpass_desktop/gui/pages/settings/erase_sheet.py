"""Erase this notebook: what goes, what may stay, and the passphrase of whoever asks."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_erase import Ui_SettingsErase
from hallpass_desktop.gui.pages.settings.proven_sheet import ProvenSheet
from hallpass_desktop.gui.shell.door import Door

WIDTH = 480


class EraseSheet(ProvenSheet):
    """The last question before a notebook goes."""

    def __init__(self, anchor: QWidget, context: AppContext, door: Door | None = None) -> None:
        super().__init__(anchor, context, door)
        self.setObjectName("erase_sheet")
        self._fill()
        self.ask_in(
            self._form.passphrase_field,
            self.tr("That is not the passphrase. Nothing was erased."),
        )
        self.proven.connect(self._on_proven)

    def _fill(self) -> None:
        self.set_words(
            self.tr("Erase this notebook?"), self.tr("Once it is gone, nothing brings it back.")
        )
        self.set_actions(self.tr("Erase everything"), self.tr("Keep it"), danger=True)
        self.set_widest(WIDTH)
        content = QWidget(self.box)
        self._form = Ui_SettingsErase()
        self._form.setupUi(content)
        theme.rescale_layouts(content)
        self.body.addWidget(content)

    def _on_proven(self) -> None:
        self._context.shell.erase()
