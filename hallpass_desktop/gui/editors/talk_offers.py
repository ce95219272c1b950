"""Sentences that somebody without words can take over, below the field for their own."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.sentence_button import SentenceButton

TALK_WORDS, _SENTENCES = "talk_words", "talk."


class TalkOffers(QWidget):
    """One is written below what stands there already, and never in its place."""

    def __init__(self, parent: QWidget, field: FieldEditor, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self.setObjectName("talk_offers")
        self._field, self._answers = field, answers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        said = tools.prompts
        for number, key in enumerate(key for key in said if key.startswith(_SENTENCES)):
            button = SentenceButton(self, said[key])
            button.setObjectName(f"talk_{number}_button")
            button.clicked.connect(self._on_sentence_clicked)
            column.addWidget(button)

    def _on_sentence_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, SentenceButton):
            return
        before: str = self._answers.value(TALK_WORDS).rstrip()
        if button.sentence not in before:
            words = "\n".join(filter(None, (before, button.sentence)))
            self._answers.set(TALK_WORDS, words)
        self._field.focus_input()
