"""Change the passphrase: the one that opens now, and the new one twice."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import CannotUnlock, HallpassError
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.gui.shell.door import ServicesDoor
from hallpass_desktop.gui.shell.passphrase_chooser import PassphraseChooser
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 480


class PassphraseSheet(Sheet):
    """Stays open until the change is on the disk, and says what stood in its way."""

    closes_on_accept = False

    def __init__(self, anchor: QWidget, context: AppContext, ways: WaysIn) -> None:
        super().__init__(anchor)
        self._context = context
        self._ways = ways
        self.setObjectName("passphrase_sheet")
        self._fill()
        self._listen()
        self._refresh()

    def _fill(self) -> None:
        look = theme.current()
        self.set_words(
            self.tr("Change the passphrase?"),
            self.tr(
                "The new one opens the notebook from then on. Backups made before open with the"
                " old one."
            ),
        )
        self.set_actions(self.tr("Change it"), self.tr("Keep the old one"))
        self.set_widest(WIDTH)
        self.current_field = Field(self.box, self.tr("The one that opens it now"))
        self.current_field.setObjectName("current_field")
        self.current_field.set_secret(True)
        self.chooser = PassphraseChooser(self.box)
        self.chooser.setObjectName("chooser")
        self.chooser.use(self._context.tasks, _door(self._context))
        self.body.addSpacing(look.px(12))
        self.body.addWidget(self.current_field)
        self.body.addSpacing(look.px(8))
        self.body.addWidget(self.chooser)
        self.set_first_focus(self.current_field.edit)

    def _listen(self) -> None:
        self.current_field.text_changed.connect(self._on_current_changed)
        self.current_field.submitted.connect(self.chooser.setFocus)
        self.chooser.changed.connect(self._refresh)
        self.chooser.submitted.connect(self._on_submitted)
        self.accepted.connect(self._on_accepted)

    def _refresh(self) -> None:
        ready = bool(self.current_field.text()) and self.chooser.is_ready
        self.accept_button.setEnabled(ready or self.accept_button.is_busy)

    def _on_current_changed(self, _text: str) -> None:
        self.current_field.clear_error()
        self._refresh()

    def _on_submitted(self) -> None:
        if self.accept_button.isEnabled():
            self.accept_button.click()

    def _on_accepted(self) -> None:
        self.accept_button.set_busy(self.tr("Changing it…"))
        self.reject_button.setEnabled(False)
        current, new = self.current_field.text(), self.chooser.text()
        self._context.tasks.run(
            lambda: self._ways.change_passphrase(current, new),
            context=self,
            done=self._on_changed,
            failed=self._on_failed,
        )

    def _on_changed(self, _nothing: None) -> None:
        self.finish()
        self._context.shell.toast(self.tr("The new passphrase opens the notebook now."))

    def _on_failed(self, error: HallpassError) -> None:
        self.accept_button.set_ready()
        self.reject_button.setEnabled(True)
        if isinstance(error, CannotUnlock):
            self.current_field.show_error(
                self.tr("That is not the passphrase. The old one still holds.")
            )
            self.current_field.setFocus()
            self.current_field.edit.selectAll()
            return
        self.finish()
        self._context.shell.report(error)


def _door(context: AppContext) -> ServicesDoor:
    return ServicesDoor(context.clock, context.paths.runtime)
