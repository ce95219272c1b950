"""What stands beside the steps: the two sentences, and how strong it is now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.sentence import Part, Sentence, i_sentence, two_truths
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.answers import Answers
from hallpass_desktop.gui.editors.now_card import NowCard
from hallpass_desktop.gui.editors.sentence_card import SentenceCard
from hallpass_desktop.gui.editors.tools import Tools


class SideColumn(QWidget):
    """Three cards over the same answers; they follow while one writes."""

    field_asked = Signal(str)
    copied = Signal()
    sentence_changed = Signal(object)  # Sentence

    def __init__(self, parent: QWidget, answers: Answers, tools: Tools) -> None:
        super().__init__(parent)
        self._answers, self._tools = answers, tools
        self._words = tools.words.sentence(tools.content)
        self._said = Sentence(())
        self._build()
        self._connect()
        self._refresh("")

    @property
    def sentence(self) -> Sentence:
        """The "I" sentence so far."""
        return self._said

    def _build(self) -> None:
        self.setObjectName("scroll_content")
        self.said_card = SentenceCard(
            self,
            "sentence",
            self._answers,
            self.tr("In your words, so far"),
            self.tr("Made of your answers. Press an underlined part to change it."),
        )
        self.now_card = NowCard(self, self._answers, self._tools)
        self.truths_card = SentenceCard(
            self,
            "two_truths",
            self._answers,
            self._tools.say("group.truths.heading"),
            self._tools.say("group.truths.help"),
        )
        self.truths_card.fold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(16))
        for card in (self.said_card, self.now_card, self.truths_card):
            column.addWidget(card)
        column.addStretch(1)

    def _connect(self) -> None:
        self._answers.changed.connect(self._refresh)
        self._answers.shown.connect(self._refresh)
        for card in (self.said_card, self.truths_card):
            card.part_pressed.connect(self._on_part_pressed)
            card.copied.connect(self.copied)

    def _refresh(self, _name: str) -> None:
        note = self._answers.note
        self._said = i_sentence(note, self._words)
        self.said_card.show_sentence(self._said)
        self.truths_card.show_sentence(two_truths(note, self._words))
        self.sentence_changed.emit(self._said)

    def _on_part_pressed(self, part: Part) -> None:
        self.field_asked.emit(part.field)
