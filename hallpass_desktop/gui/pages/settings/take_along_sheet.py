"""Before anything leaves: what it holds, who can read it, and the passphrase of whoever asks."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.proven_sheet import ProvenSheet
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label

WIDTH = 480


class TakeAlongSheet(ProvenSheet):
    """Nothing is written yet when it closes; where to is asked next."""

    def __init__(
        self, anchor: QWidget, context: AppContext, holds: str, door: Door | None = None
    ) -> None:
        super().__init__(anchor, context, door)
        self.setObjectName("take_along_sheet")
        self._fill(holds)
        self.ask_in(self.current_field, self.tr("That is not the passphrase. Nothing was written."))

    @property
    def wants_reminder(self) -> bool:
        """Whether somebody wants to be asked about the copy later."""
        return self.remind_check.isChecked()

    def _fill(self, holds: str) -> None:
        look = theme.current()
        self.set_words(self.tr("Take it out of the notebook?"), holds)
        self.set_actions(self.tr("Go on"), self.tr("Not now"))
        self.set_widest(WIDTH)
        self.current_field = Field(self.box, self.tr("Your passphrase"))
        self.current_field.setObjectName("current_field")
        self.current_field.set_secret(True)
        self.remind_check = CheckBox(
            self.box, self.tr("Ask me in two weeks whether the copy is deleted")
        )
        self.remind_check.setObjectName("remind_check")
        warning = Label(
            self.box,
            self.tr("It is not closed with a passphrase: whoever gets it can read it."),
            "body_strong",
            wraps=True,
        )
        for widget in (warning, self.current_field, self.remind_check):
            self.body.addSpacing(look.px(8))
            self.body.addWidget(widget)
        self.current_field.submitted.connect(self._on_submitted)
        self.set_first_focus(self.current_field.edit)

    def _on_submitted(self) -> None:
        if self.accept_button.isEnabled():
            self.accept_button.click()
