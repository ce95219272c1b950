"""The question before pages of a backup come back."""

from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_box import CheckBox
from hallpass_desktop.gui.widgets.sheet import Sheet

WIDTH = 460


class BringBackSheet(Sheet):
    """Asks which words are to stand, where the notebook has others."""

    def __init__(self, anchor: QWidget, count: int, *, has_other_words: bool) -> None:
        super().__init__(anchor)
        self.setObjectName("bring_back_sheet")
        self.set_words(
            self.tr("Bring %n page(s) back?", "", count),
            self.tr(
                "What comes back has its parts, tags and pictures, and is private: what was marked"
                " to be shown to somebody is not marked again. Parts that you deleted by themselves"
                " stay deleted. You can take it back with Undo."
            ),
        )
        self.set_actions(self.tr("Bring back"), self.tr("Leave it"))
        self.set_widest(WIDTH)
        self.over_check = CheckBox(self.box, self.tr("Let the words of the backup stand"))
        self.over_check.setObjectName("over_check")
        self.over_check.set_hint(
            self.tr(
                "Where the notebook has other words, these replace them. Else they are kept among"
                " the earlier versions. No words are lost either way."
            )
        )
        self.over_check.setVisible(has_other_words)
        self.body.addSpacing(theme.current().px(12))
        self.body.addWidget(self.over_check)
