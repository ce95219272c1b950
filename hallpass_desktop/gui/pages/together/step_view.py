"""One step of the set-up: a question, a line below it, and what answers it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import Setup, TogetherView
from hallpass_desktop.gui.pages.page import Fold
from hallpass_desktop.gui.widgets.label import Label

_PROSE = 640


class StepView(QWidget):
    """Shows a set-up, and asks for another one whenever something is chosen."""

    setup_chosen = Signal(object)  # Setup

    def __init__(self, parent: QWidget, question: str, help_text: str, name: str) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setObjectName(f"{name}_step")
        self.setAccessibleName(question)
        self.setup, self.view = Setup(), TogetherView()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(20))
        head = QVBoxLayout()
        head.setSpacing(look.px(4))
        head.addWidget(Label(self, question, "section", wraps=True))
        self.help_label = Label(self, help_text, "body", "text2", wraps=True)
        self.help_label.set_measure(_PROSE)
        head.addWidget(self.help_label)
        self.column.addLayout(head)

    def show_setup(self, setup: Setup, view: TogetherView) -> None:
        """Show what is chosen of what there is."""
        self.setup, self.view = setup, view
        self.refresh()

    def refresh(self) -> None:
        """Put `setup` and `view` on screen."""

    def missing(self) -> str:
        """What has to be chosen before one can go on; nothing when one can."""
        return ""

    def set_fold(self, fold: Fold) -> None:
        """Arrange for this much room."""

    def focus_first(self) -> bool:
        """Put the keyboard on the first thing to do; False where there is only to look."""
        return False
