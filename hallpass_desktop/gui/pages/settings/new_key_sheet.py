"""Before everything is written anew: the passphrase, the one to come, and the recovery sheet."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.proven_sheet import ProvenSheet
from hallpass_desktop.gui.shell.door import Door
from hallpass_desktop.gui.shell.passphrase_chooser import PassphraseChooser
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.field import Field

WIDTH = 480


class NewKeySheet(ProvenSheet):
    """Nothing is written yet when it closes."""

    def __init__(self, anchor: QWidget, context: AppContext, door: Door | None = None) -> None:
        super().__init__(anchor, context, door)
        self.setObjectName("new_key_sheet")
        self._fill()
        self.ask_in(self.current_field, self.tr("That is not the passphrase. Nothing has changed."))
        self._listen()
        self._refresh()

    @property
    def current(self) -> str:
        """The passphrase that opens the notebook now."""
        return self.current_field.text()

    @property
    def wanted(self) -> str:
        """The passphrase that is to open it afterwards."""
        return self.chooser.text() if self.change_check.isChecked() else self.current

    @property
    def wants_sheet(self) -> bool:
        """Whether a new recovery sheet is to be made first."""
        return self.sheet_check.isChecked()

    def _fill(self) -> None:
        self.set_words(
            self.tr("Write everything anew?"),
            self.tr(
                "It takes about three times the room of the notebook for a while. At the end the"
                " notebook locks. Until then nothing has changed, and you can stop it."
            ),
        )
        self.set_actions(self.tr("Go on"), self.tr("Not now"))
        self.set_widest(WIDTH)
        self.current_field = Field(self.box, self.tr("Your passphrase"))
        self.current_field.setObjectName("passphrase_field")
        self.current_field.set_secret(True)
        self.change_check = CheckBox(self.box, self.tr("Choose another passphrase as well"))
        self.change_check.setObjectName("change_check")
        self.chooser = PassphraseChooser(self.box)
        self.chooser.setObjectName("chooser")
        self.chooser.use(self._context.tasks, self._door)
        self.sheet_check = CheckBox(self.box, self.tr("Make a new recovery sheet"))
        self.sheet_check.setObjectName("sheet_check")
        self.sheet_check.setChecked(self._context.vault.has_recovery)
        self._lay_out()

    def _lay_out(self) -> None:
        parts = (self.current_field, self.change_check, self.chooser, self.sheet_check)
        self.body.addSpacing(theme.current().px(4))
        for part in parts:
            self.body.addWidget(part)
        self.set_first_focus(self.current_field.edit)

    def _listen(self) -> None:
        self.current_field.submitted.connect(self._on_submitted)
        self.chooser.submitted.connect(self._on_submitted)
        self.chooser.changed.connect(self._refresh)
        self.change_check.toggled.connect(self._on_change_toggled)
        self.sheet_check.toggled.connect(self._on_sheet_toggled)

    def _refresh(self) -> None:
        is_other = self.change_check.isChecked()
        self.chooser.setVisible(is_other)
        is_ready = bool(self.current) and (not is_other or self.chooser.is_ready)
        self.accept_button.setEnabled(is_ready or self.accept_button.is_busy)
        self.sheet_check.set_hint(self._sheet_hint())

    def _sheet_hint(self) -> str:
        if self.wants_sheet:
            return self.tr("The sheet you may have opens nothing afterwards.")
        return self.tr("Then no sheet opens the notebook. A forgotten passphrase is final.")

    def _on_text_changed(self, text: str) -> None:
        super()._on_text_changed(text)
        self._refresh()

    def _on_change_toggled(self, _is_on: bool) -> None:
        self._refresh()
        self.place()

    def _on_sheet_toggled(self, _is_on: bool) -> None:
        self._refresh()
        self.place()

    def _on_submitted(self) -> None:
        if self.accept_button.isEnabled():
            self.accept_button.click()
