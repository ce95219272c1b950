"""A quiet link below a text: what the words in it mean that both explained once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import forms_of
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.widgets.sheet import Sheet

_LONGEST_NAMED = 24


class MeaningLink(LinkButton):
    """Reachable by Tab; a reader hears the meanings without pressing it."""

    def __init__(self, parent: QWidget, words: Sequence[Definition] = ()) -> None:
        super().__init__(parent, "", "small", "text2")
        self.setObjectName("meaning_link")
        self._words: tuple[Definition, ...] = ()
        self.clicked.connect(self._on_clicked)
        self.show_words(words)

    def show_words(self, words: Sequence[Definition]) -> None:
        """Lead to the meanings of these words; hidden where there are none."""
        self._words = tuple(words)
        self.setText(self._said())
        self.setAccessibleDescription("\n".join(map(meaning_said, self._words)))
        self.setVisible(bool(self._words))

    def words(self) -> tuple[Definition, ...]:
        """The words whose meanings it shows."""
        return self._words

    def _said(self) -> str:
        count = len(self._words)
        first = first_form(self._words[0]) if count == 1 else ""
        if first and len(first) <= _LONGEST_NAMED:
            #: {word} is a word that both explained once
            return self.tr("What “{word}” means to you both").format(word=first)
        return self.tr("What %n word(s) here mean to you both", "", count)

    def _on_clicked(self) -> None:
        MeaningSheet(self, self._words).open()


class MeaningSheet(Sheet):
    """Word by word, to be read."""

    def __init__(self, anchor: QWidget, words: Sequence[Definition]) -> None:
        super().__init__(anchor, self.tr("What it means to you both"))
        self.setObjectName("meaning_sheet")
        self.set_actions("", self.tr("Close"))
        self.body.setSpacing(theme.current().px(4))
        for word in words:
            self.body.addWidget(Label(self.box, word.word.strip(), "heading", wraps=True))
            meaning = ProseLabel(self.box, word.meaning.strip())
            meaning.setObjectName("meaning_text")
            meaning.setAccessibleName(word.word.strip())
            self.body.addWidget(meaning)


def first_form(word: Definition) -> str:
    """What a word is called where only one of its forms has room."""
    return next(iter(forms_of(word.word)), "")


def meaning_said(word: Definition) -> str:
    """A word with its meaning, in one line for a reader."""
    return f"{word.word.strip()}: {word.meaning.strip()}"
