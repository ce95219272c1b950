"""Where this notebook is kept, the way to another one, and how to erase it."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_notebook import Ui_SettingsNotebook
from hallpass_desktop.gui.pages.settings.erase_sheet import EraseSheet
from hallpass_desktop.gui.pages.settings.section import Section


class NotebookSection(Section):
    """Place, another notebook, erasing."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._form = Ui_SettingsNotebook()
        self._form.setupUi(self)
        theme.rescale_layouts(self)
        self._form.place_label.setText(str(self.context.vault.path))
        self._connect()

    def _connect(self) -> None:
        self._form.another_button.clicked.connect(self._on_another_clicked)
        self._form.erase_button.clicked.connect(self._on_erase_clicked)
        self._form.merge_button.clicked.connect(self._on_merge_clicked)

    def _on_another_clicked(self) -> None:
        self.context.shell.lock()

    def _on_erase_clicked(self) -> None:
        EraseSheet(self, self.context).open()

    def _on_merge_clicked(self) -> None:
        self.subpage_asked.emit("merge")
