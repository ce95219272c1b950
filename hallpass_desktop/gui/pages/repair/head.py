"""The head of the repair page: whose plan it is, and what to do with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.narrow import fold_words
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.words import Vocabulary


class RepairHead(QWidget):
    """The plan goes at the pace of whoever was hurt: me, the other person or both."""

    def __init__(self, parent: QWidget, words: Vocabulary) -> None:
        super().__init__(parent)
        self._words = words
        look = theme.current()
        lines = QVBoxLayout()
        lines.setSpacing(look.px(4))
        lines.addWidget(Label(self, self.tr("Repair plan"), "title", wraps=True))
        line = self.tr("It goes at the pace of whoever was hurt.")
        lines.addWidget(Label(self, line, "body", "text2", wraps=True))
        self.change_button = Button(self, self.tr("Go on writing"), "plain", "md", "pen-line")
        self.change_button.setObjectName("change_plan_button")
        self.add_button = Button(self, words.begin(Kind.STEP), "primary", "md", "plus")
        self.add_button.setObjectName("add_step_button")
        self.more_button = IconButton(self, "ellipsis", self.tr("More repair plans"))
        self.more_button.setObjectName("repair_menu_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addLayout(lines, 1)
        for button in (self.change_button, self.add_button, self.more_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_fold(self, fold: Fold) -> None:
        """Only the signs of the buttons where there is little room."""
        is_narrow = fold is Fold.NARROW
        fold_words(self.change_button, self.tr("Go on writing"), is_narrow=is_narrow)
        fold_words(self.add_button, self._words.begin(Kind.STEP), is_narrow=is_narrow)
