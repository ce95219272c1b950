"""What every step of the first run has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.shell.first_run.answers import Answers
from hallpass_desktop.gui.shell.titles import give_title_room
from hallpass_desktop.gui.widgets.label import Label

MEASURE = 640
SHADOW = 22  # how far the shadow of a paper may reach out of a page, at its right


class Step(QWidget):
    """One page of the sequence. It adds its part to the answers and says when it is complete."""

    changed = Signal()
    next_asked = Signal()

    code = ""

    @property
    def is_complete(self) -> bool:
        """Whether one can go on."""
        return True

    def show_answers(self, answers: Answers) -> None:
        """Show what was said so far, each time the step comes up."""

    def add_to(self, answers: Answers) -> Answers:
        """The answers with those of this step."""
        return answers

    def settle_form(self) -> None:
        """Called once the form is set up."""
        theme.rescale_layouts(self)
        give_title_room(self)
        for label in self.findChildren(Label):
            label.set_measure(MEASURE)
        page = self.layout()
        if page is not None:
            page.setContentsMargins(0, 0, theme.current().px(SHADOW), 0)
