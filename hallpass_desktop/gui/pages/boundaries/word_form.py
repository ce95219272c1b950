"""Where a word is explained: its letters, and what both mean by it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import said_twice
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.editors.fields.hint_card import Hint, HintCard
from hallpass_desktop.gui.editors.fields.hint_finder import names_in
from hallpass_desktop.gui.editors.fields.hinting import Hinting
from hallpass_desktop.gui.editors.known_people import KnownPeople
from hallpass_desktop.gui.editors.tools import Tools
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.writing_edit import WritingEdit


class WordForm(Card):
    """Every key is told; whoever shows it keeps what it says."""

    typed = Signal()
    done = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent, "raised", "edge")
        self.setObjectName("word_form")
        self._others: tuple[Definition, ...] = ()
        self._tools = Tools(
            context.words,
            context.content,
            context.clock.now,
            "agreement",
            KnownPeople(context, self),
            context.spelling,
        )
        self._build()
        self._connect()
        self.hide()

    def begin(self, word: Definition, others: Sequence[Definition]) -> None:
        """Show a word to be explained, beside these others."""
        self._others = tuple(others)
        self.word_field.set_text(word.word)
        self.meaning_edit.set_text(word.meaning)
        self._hinting.look()
        self._refresh_hint()
        self.show()
        first = self.meaning_edit if word.word.strip() else self.word_field.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def definition(self) -> Definition:
        """The word as it stands here."""
        return Definition(self.word_field.text(), self.meaning_edit.text())

    def _build(self) -> None:
        look = theme.current()
        said = self._tools.prompt("words")
        self.word_field = Field(self, self.tr("The word"))
        self.word_field.edit.setObjectName("word_edit")
        self.word_field.set_placeholder(self.tr("a date, dates"))
        self.meaning_edit = WritingEdit(self)
        self.meaning_edit.setObjectName("word_meaning_edit")
        self.meaning_edit.set_framed(True)
        self.meaning_edit.setPlaceholderText(said.placeholder)
        self._tools.check_spelling(self.meaning_edit)
        label = Label(self, said.label, "label", "text2", wraps=True)
        label.setBuddy(self.meaning_edit)
        self.meaning_edit.setAccessibleName(said.label)
        self.hint_card = HintCard(self)
        self._hinting = Hinting(self.meaning_edit, self.hint_card, self._tools, self._hints_in)
        self.done_button = Button(self, self.tr("Done"), "primary")
        self.done_button.setObjectName("word_done_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(8))
        for widget in (self.word_field, label, self.meaning_edit, self.hint_card):
            column.addWidget(widget)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.word_field.text_changed.connect(self._refresh_hint)
        self.word_field.edit.textEdited.connect(self.typed)
        self.word_field.submitted.connect(self._on_word_submitted)
        self.meaning_edit.edited.connect(self.typed)
        self.done_button.clicked.connect(self.done)

    def _hints_in(self, text: str) -> tuple[Hint, ...]:
        return names_in(text, self._tools, is_agreed=True)

    def _refresh_hint(self) -> None:
        twice = said_twice(self.definition(), self._others)
        if twice:
            #: {word} is a word that is explained twice
            said = self.tr("“{word}” is explained already. The first one counts.")
            self.word_field.set_hint(said.format(word=twice))
        else:
            self.word_field.set_hint(self.tr("Put a comma between the ways you write it."))

    def _on_word_submitted(self) -> None:
        self.meaning_edit.setFocus(Qt.FocusReason.OtherFocusReason)
