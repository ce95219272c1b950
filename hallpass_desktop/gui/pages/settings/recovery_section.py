"""Replace the recovery sheet: see the new code, copy it, prove the copy, and only then use it."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.forms.ui_settings_recovery import Ui_SettingsRecovery
from hallpass_desktop.gui.pages.settings.section import Section
from hallpass_desktop.gui.pages.settings.ways_in import WaysIn
from hallpass_desktop.gui.shell.sheet_paper import SheetPaper
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.keys.recovery import RecoveryCode

DRILL = (2, 5)


class RecoverySection(Section):
    """Until the last button is pressed, the sheet from before stays the one that opens."""

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, ways: WaysIn | None = None
    ) -> None:
        super().__init__(context, parent)
        self._ways = ways or WaysIn(context.vault)
        self.code: RecoveryCode | None = None
        self._paper: SheetPaper | None = None
        self._build()
        self._connect()

    def entered(self) -> None:
        """Begin with a fresh code each time."""
        self.code = self._ways.new_code()
        made_on = self.context.clock.now().date()
        self._form.sheet_card.show_code(self.code.groups, locale_text.plain_date(made_on))
        self._form.section_intro.setText(self._introduction())
        self._form.done_part.hide()
        self._form.code_part.show()
        self._show_check(is_asking=False)

    def _build(self) -> None:
        self._form = Ui_SettingsRecovery()
        self._form.setupUi(self)
        self._form.code_edit.ask_for(DRILL)
        theme.rescale_layouts(self)
        form = self._form
        _flow(form.ways_area, form.copied_button, form.print_button, form.file_button)
        _flow(form.check_ways_area, form.keep_button, form.again_button)

    def _connect(self) -> None:
        form = self._form
        form.copied_button.clicked.connect(self._on_copied_clicked)
        form.print_button.clicked.connect(self._on_print_clicked)
        form.file_button.clicked.connect(self._on_file_clicked)
        form.again_button.clicked.connect(self._on_again_clicked)
        form.keep_button.clicked.connect(self._on_keep_clicked)
        form.code_edit.changed.connect(self._refresh_check)
        form.code_edit.submitted.connect(self._on_submitted)

    def _introduction(self) -> str:
        if self.context.vault.has_recovery:
            return self.tr(
                "A new code. The sheet you have goes on working until this one is checked."
            )
        return self.tr("Opens the notebook if the passphrase is ever forgotten.")

    def _show_check(self, *, is_asking: bool) -> None:
        form = self._form
        form.sheet_card.set_hidden(is_asking)
        form.check_part.setVisible(is_asking)
        for button in (form.copied_button, form.print_button, form.file_button):
            button.setVisible(not is_asking)
        form.copy_text.setVisible(not is_asking)
        form.code_edit.clear()
        self._refresh_check()

    def _refresh_check(self) -> None:
        form = self._form
        wrong: tuple[int, ...] = ()
        if self.code is not None and form.code_edit.is_complete:
            wrong = self.code.wrong_groups(form.code_edit.typed())
        form.code_edit.show_wrong(wrong)
        form.wrong_error.setVisible(bool(wrong))
        form.wrong_error.set_text(
            self.tr("That differs from the sheet. Look at your copy once more.")
        )
        form.keep_button.setEnabled(form.code_edit.is_complete and not wrong)

    def _on_copied_clicked(self) -> None:
        self._show_check(is_asking=True)
        self._form.code_edit.setFocus()

    def _on_again_clicked(self) -> None:
        self._show_check(is_asking=False)
        self._form.copied_button.setFocus()

    def _on_print_clicked(self) -> None:
        if self.code is not None:
            self._sheet_paper().print(self.code)

    def _on_file_clicked(self) -> None:
        if self.code is not None:
            self._sheet_paper().save(self.code)

    def _on_submitted(self) -> None:
        if self._form.keep_button.isEnabled():
            self._form.keep_button.click()

    def _on_keep_clicked(self) -> None:
        code = self.code
        if code is None:
            return
        self._form.keep_button.set_busy(self.tr("Changing it…"))
        self._form.again_button.setEnabled(False)
        self.context.tasks.run(
            lambda: self._ways.keep_code(code),
            context=self,
            done=self._on_kept,
            failed=self._on_failed,
        )

    def _on_kept(self, _nothing: None) -> None:
        self.code = None
        self._rest()
        self._form.code_part.hide()
        self._form.check_part.hide()
        self._form.done_part.show()

    def _on_failed(self, error: HallpassError) -> None:
        self._rest()
        self.context.shell.report(error)

    def _rest(self) -> None:
        self._form.keep_button.set_ready()
        self._form.again_button.setEnabled(True)

    def _sheet_paper(self) -> SheetPaper:
        if self._paper is None:
            context = self.context
            now = context.clock.now()
            self._paper = SheetPaper(self.window(), context.tasks, context.paths.runtime, now)
            self._paper.taken.connect(self._on_copied_clicked)
        return self._paper


def _flow(area: QWidget, *buttons: Button) -> None:
    """Break a line of buttons where there is no room for all of them."""
    flow = FlowLayout(area)
    for button in buttons:
        flow.addWidget(button)
