"""Choose another date for a page, from its head."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.moment_field import MomentField
from hallpass_desktop.gui.editors.steps import Ask, FieldSpec
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.popover import Popover


class WhenPopover(Popover):
    """What is typed counts at once; Escape or a press outside closes it.

    What cannot be read holds it open once, with a word about it; the second time it may go.
    """

    def __init__(self, anchor: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("When it happened"))
        self._was_held = False
        self.field = MomentField(self.box, FieldSpec("happened", Ask.MOMENT), answers, tools)
        self.field.setMinimumWidth(theme.current().px(340))
        self.body.addWidget(self.field)

    def cancel(self) -> None:
        if self.field.when.is_valid() or self._was_held:
            super().cancel()
            return
        self._was_held = True
        self.field.when.look_again()

    def focus_first(self) -> None:
        self.field.focus_input()
