"""What an agreement is for, as it is read: every answer of its head, or what could stand here."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.domain.defined import words_in
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.reading_form import answered
from hallpass_desktop.gui.pages.reader_rows import MarginRow, arrange, section_row
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.meaning_link import MeaningLink
from hallpass_desktop.gui.widgets.meant_marks import MeantMarks
from hallpass_desktop.gui.widgets.prose_label import ProseLabel
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Agreement


class PurposeSection(QWidget):
    """Read here, written in an editor of its own."""

    writing_asked = Signal()

    def __init__(self, parent: QWidget, words: Vocabulary) -> None:
        super().__init__(parent)
        self._words = words
        self._is_stacked = False
        self._shown: list[MarginRow] = []
        self._rows = QVBoxLayout()
        self._build()
        self.write_button.clicked.connect(self.writing_asked)

    def show_purpose(self, agreement: Agreement) -> None:
        """Show what is answered."""
        clear(self._rows)
        said = tuple(answered(replace(agreement.body, words=()), self._words))
        self._shown = [section_row(self, each) for each in said]
        for row in self._shown:
            self._rows.addWidget(row)
        self._explain(agreement.body.words)
        self.nothing.setVisible(not said)
        self.set_stacked(self._is_stacked)

    def _explain(self, words: Sequence[Definition]) -> None:
        """Underline the words that both explained once, and lead to what they mean."""
        prose = [each for row in self._shown for each in row.findChildren(ProseLabel)]
        for each in prose:
            MeantMarks(each).explain(words)
        self.meaning_link.show_words(words_in([each.text() for each in prose], words))

    def set_stacked(self, is_stacked: bool) -> None:
        """Put the labels above the words where there is little room."""
        self._is_stacked = is_stacked
        if self._shown:
            arrange(self._shown, is_stacked=is_stacked)

    def set_writable(self, *, is_writable: bool) -> None:
        """Offer to write in it or not."""
        self.write_button.setVisible(is_writable)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.meaning_link = MeaningLink(self)
        column.addWidget(self.meaning_link)
        words = self.tr("Nothing is written here yet. One sentence about why is a good beginning.")
        self.nothing = Label(self, words, "body", "text2", wraps=True)
        column.addWidget(self.nothing)
        self.write_button = Button(self, self.tr("Write or change it"), "plain", "md", "pen-line")
        self.write_button.setObjectName("write_purpose_button")
        row = QHBoxLayout()
        row.addWidget(self.write_button)
        row.addStretch(1)
        column.addLayout(row)
