"""Erase this notebook: what goes, what may stay, and the passphrase of whoever asks."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_erase import Ui_SettingsErase
from hallpass_desktop.gui.shell.door import Door, Opened, ServicesDoor
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 480


class EraseSheet(Sheet):
    """Nothing is touched before the passphrase has been proven."""

    closes_on_accept = False

    def __init__(self, anchor: QWidget, context: AppContext, door: Door | None = None) -> None:
        super().__init__(anchor)
        self._context = context
        self._door = door or ServicesDoor(context.clock, context.paths.runtime)
        self.setObjectName("erase_sheet")
        self._fill()
        self._listen()
        self._refresh("")

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

    def _listen(self) -> None:
        self._form.passphrase_field.text_changed.connect(self._refresh)
        self.accepted.connect(self._on_accepted)

    def _refresh(self, text: str) -> None:
        self._form.passphrase_field.clear_error()
        self.accept_button.setEnabled(bool(text))

    def _on_accepted(self) -> None:
        self.accept_button.set_busy(self.tr("One moment…"))
        self.reject_button.setEnabled(False)
        opened = Opened(self._context.vault, self._context.journal)
        typed = self._form.passphrase_field.text()
        self._context.tasks.run(
            lambda: self._door.is_passphrase(opened, typed),
            context=self,
            done=self._on_answered,
            failed=self._on_failed,
        )

    def _on_answered(self, is_right: bool) -> None:
        if is_right:
            self.finish()
            self._context.shell.erase()
            return
        self._rest()
        self._form.passphrase_field.show_error(
            self.tr("That is not the passphrase. Nothing was erased.")
        )
        self._form.passphrase_field.setFocus()

    def _on_failed(self, error: HallpassError) -> None:
        self._rest()
        self.finish()
        self._context.shell.report(error)

    def _rest(self) -> None:
        self.accept_button.set_ready()
        self.reject_button.setEnabled(True)
