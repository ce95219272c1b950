"""One explained word of an agreement, to be read; it can be changed or taken out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.agreement import Definition
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.prose_label import ProseLabel


class WordCard(Card):
    """`place` is where the word stands in the list."""

    change_asked = Signal(int)
    removing_asked = Signal(int)

    def __init__(self, parent: QWidget, place: int, word: Definition, *, is_writable: bool) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName("word_card")
        self.setAccessibleName(word.word.strip())
        self._build(word)
        for button in (self.change_button, self.remove_button):
            button.setVisible(is_writable)
        self.change_button.clicked.connect(self._on_change_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def _build(self, word: Definition) -> None:
        look = theme.current()
        name = word.word.strip() or self.tr("A word without its letters")
        head = QHBoxLayout()
        head.addWidget(Label(self, name, "heading", wraps=True), 1)
        #: {word} is a word that both explain
        self.change_button = self._button("pen-line", self.tr("Change: {word}").format(word=name))
        self.change_button.setObjectName("change_word_button")
        #: {word} is a word that both explain
        self.remove_button = self._button("x", self.tr("Take out: {word}").format(word=name))
        self.remove_button.setObjectName("remove_word_button")
        head.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(12), look.px(14))
        column.setSpacing(look.px(2))
        column.addLayout(head)
        column.addWidget(self._meaning(word))

    def _button(self, icon: str, name: str) -> IconButton:
        return IconButton(self, icon, name, "sm")

    def _meaning(self, word: Definition) -> QWidget:
        if not (meaning := word.meaning.strip()):
            said = self.tr("You have not said yet what it means.")
            return Label(self, said, "body", "text2", wraps=True)
        prose = ProseLabel(self, meaning)
        prose.setObjectName("word_meaning_text")
        prose.setAccessibleName(word.word.strip())
        return prose

    def _on_change_clicked(self) -> None:
        self.change_asked.emit(self.place)

    def _on_remove_clicked(self) -> None:
        self.removing_asked.emit(self.place)
