"""Before a new recovery sheet is shown: the passphrase, because a sheet opens the notebook too."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.proven_sheet import ProvenSheet
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.widgets.field import Field


class NewSheetSheet(ProvenSheet):
    """Asks who wants a second key to this notebook."""

    def __init__(self, anchor: QWidget, context: AppContext, door: Door | None = None) -> None:
        super().__init__(anchor, context, door)
        self.setObjectName("new_sheet_sheet")
        self.set_words(
            self.tr("Show a new recovery sheet?"),
            self.tr("Whoever holds the sheet can open the notebook, so this asks for your words."),
        )
        self.set_actions(self.tr("Show the sheet"), self.tr("Not now"))
        field = Field(self.box, self.tr("Your passphrase"))
        field.setObjectName("passphrase_field")
        field.set_secret(True)
        self.body.addWidget(field)
        self.ask_in(field, self.tr("That is not the passphrase. Nothing has changed."))
        field.submitted.connect(self.accept_button.click)
