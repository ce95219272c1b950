"""Words to begin with: the sentences of this session, to be said aloud or left."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hallpass_desktop.gui.stage.shared_sheet import SharedSheet
from hallpass_desktop.gui.widgets.label import Label

_WIDTH = 760


class SentencesSheet(SharedSheet):
    """Nothing happens to a sentence: whoever likes it says it."""

    def __init__(self, anchor: QWidget, sentences: Iterable[str]) -> None:
        super().__init__(anchor, "", "")
        self.setObjectName("sentences_sheet")
        self.set_widest(_WIDTH)
        self.set_words(
            self.tr("Words to begin with"), self.tr("Say one aloud, in your own way, or none.")
        )
        self.set_actions("", self.tr("Back"))
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrows scroll it
        self.scroller.setAccessibleName(self.title.text())
        self.set_first_focus(self.scroller)
        for sentence in sentences:
            self.body.addWidget(Label(self.box, sentence, "shared_writing", wraps=True))
