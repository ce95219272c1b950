"""The words that the spelling leaves alone in this notebook; each can be let go again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.services.changes import Changes


class KeptWordsSheet(Sheet):
    """Words come in from the menu of a word, and go out here."""

    def __init__(self, anchor: QWidget, context: AppContext) -> None:
        text = self.tr("Words that the spelling leaves alone, in this notebook only.")
        super().__init__(anchor, self.tr("Kept words"), text)
        self.setObjectName("kept_words_sheet")
        self.set_actions("", self.tr("Close"))
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(4))
        none = self.tr("None yet. The menu of an underlined word has “Keep this word”.")
        self._none = Label(self.box, none, "body", "text2", wraps=True)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self._load()

    def _load(self) -> None:
        context = self._context
        context.tasks.run(
            context.journal.own_words.every,
            context=self,
            done=self._show,
            failed=context.shell.report,
        )

    def _show(self, words: tuple[str, ...]) -> None:
        clear(self._rows)
        for word in sorted(words, key=str.casefold):
            self._add(word)
        self._none.setVisible(not words)

    def _add(self, word: str) -> None:
        row = QWidget(self.box)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(row, word, "body", wraps=True), 1)
        #: {word} is a word that somebody kept
        remove = IconButton(row, "x", self.tr("Do not keep: {word}").format(word=word))
        remove.setObjectName("forget_word_button")
        remove.setProperty("word", word)
        remove.clicked.connect(self._on_remove_clicked)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(row)
        row.show()

    def _on_remove_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, IconButton):
            return
        words, word = self._context.journal.own_words, button.property("word")
        self.reject_button.setFocus()
        shell = self._context.shell
        self._context.tasks.run(
            lambda: words.forget(word), context=self, done=self._on_changed, failed=shell.report
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self._context.shell.announce(changes)
            self._context.shell.toast(self.tr("The word is not kept any more"), undo=True)
        self._load()
