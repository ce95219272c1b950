"""Step two: the recovery sheet, copied, checked, or done without on purpose."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.forms.ui_first_run_sheet import Ui_FirstRunSheet
from hallpass_desktop.gui.shell.first_run.answers import Answers
from hallpass_desktop.gui.shell.first_run.step import SHADOW, Step
from hallpass_desktop.gui.widgets.shadow import room_for_shadow

if TYPE_CHECKING:
    from hallpass_desktop.keys.recovery import RecoveryCode

DRILL = (2, 5)


class SheetStep(Step):
    """First the code, then in the same place the question for two groups while it is covered."""

    code = "sheet"

    print_asked = Signal()
    file_asked = Signal()
    without_asked = Signal()

    def __init__(self, date: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date = date
        self._code: RecoveryCode | None = None
        self._is_checked = False
        self._build()
        self._connect()
        self._refresh()

    @property
    def is_complete(self) -> bool:
        """Whether the copy was checked."""
        return self._is_checked

    def show_answers(self, answers: Answers) -> None:
        """Show the code, always the same one until the notebook is made."""
        if answers.code is not None and answers.code != self._code:
            self._code = answers.code
            self._form.sheet_card.show_code(answers.code.groups, self._date)
        self._is_checked = answers.has_checked_copy
        self._show_check(is_asking=self._is_checked)

    def add_to(self, answers: Answers) -> Answers:
        """The answers with a checked sheet."""
        return replace(answers, has_checked_copy=self._is_checked, goes_without_sheet=False)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the paper below the words when there is no room beside them.

        Beside them, its edges stand in line with theirs, and its shadow reaches out.
        """
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._form.sheet_layout.setDirection(down if is_narrow else across)
        side = theme.current().px(SHADOW) if is_narrow else 0
        self._form.page_layout.setContentsMargins(0, 0, side, 0)
        drop = 0 if is_narrow else room_for_shadow().top()
        self._form.ways_layout.setContentsMargins(0, drop, 0, 0)

    def _build(self) -> None:
        self._form = Ui_FirstRunSheet()
        self._form.setupUi(self)
        self._form.code_edit.ask_for(DRILL)
        self.settle_form()
        self.set_narrow(False)

    def _connect(self) -> None:
        self._form.copied_button.clicked.connect(self._on_copied_clicked)
        self._form.print_button.clicked.connect(self.print_asked)
        self._form.file_button.clicked.connect(self.file_asked)
        self._form.again_button.clicked.connect(self._on_again_clicked)
        self._form.code_edit.changed.connect(self._on_code_changed)
        self._form.code_edit.submitted.connect(self.next_asked)
        self._form.without_button.clicked.connect(self.without_asked)

    def _refresh(self) -> None:
        self._show_check(is_asking=False)

    def ask_for_copy(self) -> None:
        """Cover the code and ask for two groups of it."""
        self._form.code_edit.clear()
        self._is_checked = False
        self._show_check(is_asking=True)
        self._form.code_edit.setFocus()
        self.changed.emit()

    def _on_copied_clicked(self) -> None:
        self.ask_for_copy()

    def _on_again_clicked(self) -> None:
        self._is_checked = False
        self._show_check(is_asking=False)
        self.changed.emit()

    def _on_code_changed(self) -> None:
        if self._code is None or not self._form.code_edit.is_complete:
            self._show_result(())
            return
        wrong = self._code.wrong_groups(self._form.code_edit.typed())
        self._is_checked = not wrong
        self._show_result(wrong)
        self.changed.emit()

    def _show_check(self, *, is_asking: bool) -> None:
        self._form.sheet_card.set_hidden(is_asking)
        self._form.check_box.setVisible(is_asking)
        self._form.without_button.setVisible(not is_asking)
        self._form.without_text.setVisible(not is_asking)
        self._form.ways_box.setVisible(not is_asking)
        self.setFocusProxy(self._form.code_edit if is_asking else self._form.copied_button)
        self._show_result(())

    def _show_result(self, wrong: tuple[int, ...]) -> None:
        self._form.code_edit.show_wrong(wrong)
        self._form.right_label.setVisible(self._is_checked)
        self._form.error_label.setVisible(bool(wrong))
        if len(wrong) == 1:
            text = self.tr("Group {number} differs from the sheet. Look at your copy once more.")
            self._form.error_label.set_text(text.format(number=wrong[0]))
        elif wrong:
            text = self.tr("Both groups differ from the sheet. Look at your copy once more.")
            self._form.error_label.set_text(text)
