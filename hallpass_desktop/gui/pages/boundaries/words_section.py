"""Words of an agreement that both explain once: added, changed and taken out."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import AgreementBody, Definition
from hallpass_desktop.domain.record import Draft
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.pages.boundaries.draft_writing import DraftWriting
from hallpass_desktop.gui.pages.boundaries.word_card import WordCard
from hallpass_desktop.gui.pages.boundaries.word_form import WordForm
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.services.agreements import Agreement


class WordsSection(QWidget):
    """One word is open at a time; it is kept when it is done, and when the section is left."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._writing = DraftWriting(context, self)
        self._agreement: Agreement | None = None
        self._before: tuple[Definition, ...] = ()  # the words when one of them was opened
        self._at: int | None = None
        self._returning: int | None = None  # the word that gets the keyboard once it is shown
        self._is_writable = True
        self._shown = Shown()
        self._cards: list[WordCard] = []
        self._build()
        self._connect()

    def show_words(self, agreement: Agreement) -> None:
        """Show the words of this agreement; one that is open stays open."""
        if self._agreement is not None and self._agreement.id != agreement.id:
            self.let_go()
        self._agreement = agreement
        self._refresh()
        self._returning = None

    def set_writable(self, *, is_writable: bool) -> None:
        """What ended is only read."""
        self._is_writable = is_writable
        self._refresh()

    def let_go(self) -> None:
        """Keep the word that is open, and close it."""
        if self._at is None or self._agreement is None:
            return
        words, agreement = self._words_now(), self._agreement.id
        self._at = None
        self.form.hide()
        if self._writing.is_typing:
            self._writing.end()
            write = self._context.journal.agreement_words.write
            self._writing.run(lambda: write(agreement, words))
        self._refresh()

    def drafts(self) -> tuple[Draft, ...]:
        """What is typed and not yet a revision."""
        return self._writing.drafts()

    def take_up(self, draft: Draft) -> None:
        """What was typed before the page was made anew is kept."""
        if isinstance(draft.record.body, AgreementBody):
            self._writing.run(lambda: self._context.journal.keep(draft))

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        self.nothing = Label(self, self.tr("No word is explained yet."), "body", "text2")
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(12))
        self.form = WordForm(self._context, self)
        self.add_button = Button(self, self.tr("Add a word"), "plain", "md", "plus")
        self.add_button.setObjectName("add_word_button")
        column.addWidget(self.nothing)
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add_clicked)
        self.form.typed.connect(self._on_typed)
        self.form.done.connect(self._on_done)

    def _words(self) -> tuple[Definition, ...]:
        return self._agreement.body.words if self._agreement is not None else ()

    def _words_now(self) -> tuple[Definition, ...]:
        """All words, with the open one as it stands in its form."""
        at = len(self._before) if self._at is None else self._at
        return (*self._before[:at], self.form.definition(), *self._before[at + 1 :])

    def _refresh(self) -> None:
        words = self._words()
        if self._shown.is_new(words, self._is_writable):
            self._lay_cards(words)
        self._list.removeWidget(self.form)
        if self._at is not None:
            self._list.insertWidget(self._at, self.form)
        for card in self._cards:
            card.setVisible(card.place != self._at)
        self.nothing.setVisible(not words and self._at is None)
        self.add_button.setVisible(self._is_writable and self._at is None)
        self._give_back_keyboard()

    def _give_back_keyboard(self) -> None:
        """To the word that had it, or was written last, as soon as it is there."""
        for card in self._cards:
            if card.place == self._returning and card.place != self._at:
                self._returning = None
                card.change_button.setFocus()

    def _focused_card(self) -> WordCard | None:
        focused = QApplication.focusWidget()
        found = (card for card in self._cards if focused and card.isAncestorOf(focused))
        return next(found, None)

    def _lay_cards(self, words: tuple[Definition, ...]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
        held = let_go(self._cards)
        if isinstance(held, WordCard):
            self._returning = held.place
        self._cards = [
            WordCard(self, place, word, is_writable=self._is_writable)
            for place, word in enumerate(words)
        ]
        for card in self._cards:
            card.change_asked.connect(self._open)
            card.removing_asked.connect(self._on_removing_asked)
            self._list.addWidget(card)

    def _open(self, place: int) -> None:
        self.let_go()
        self._before, self._at, self._returning = self._words(), place, None
        is_new = place >= len(self._before)
        others = (*self._before[:place], *self._before[place + 1 :])
        self._refresh()
        self.form.begin(Definition() if is_new else self._before[place], others)

    def _on_add_clicked(self) -> None:
        self._open(len(self._words()))

    def _on_typed(self) -> None:
        if self._agreement is not None and self._at is not None:
            body = replace(self._agreement.body, words=self._words_now())
            self._writing.write(self._agreement.id, body)

    def _on_done(self) -> None:
        self._returning = self._at
        self.let_go()
        if self._focused_card() is None:
            self.add_button.setFocus()

    def _on_removing_asked(self, place: int) -> None:
        if self._agreement is None:
            return
        words, agreement = self._words(), self._agreement.id
        left = (*words[:place], *words[place + 1 :])
        self.add_button.setFocus()
        write = self._context.journal.agreement_words.write
        said = self.tr("The word is not explained any more")
        self._writing.run(lambda: write(agreement, left), said)
