"""What on the page could tell who somebody is: one thing at a time, and never in the way."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say


class NamingCard(Card):
    """What somebody leaves is not said again for this summary."""

    role_asked = Signal(str)  # the word
    left = Signal(str)  # the word

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "surface", "line", 10)
        self.setObjectName("naming_card")
        self._found: tuple[str, ...] = ()
        self._left = frozenset[str]()
        self._word = ""
        self._build()
        self.role_button.clicked.connect(self._on_role_clicked)
        self.leave_button.clicked.connect(self._on_leave_clicked)
        self.hide()

    def show_found(self, found: tuple[str, ...], left: Iterable[str]) -> None:
        """Point out the first that was not left."""
        self._found, self._left = found, frozenset(map(folded, left))
        waiting = [word for word in found if folded(word) not in self._left]
        before, self._word = self._word, waiting[0] if waiting else ""
        self.setVisible(bool(waiting))
        if not waiting or self._word == before:
            return
        #: {word} is a name, a number or an address that stands on the page
        pattern = self.tr("“{word}” stands on the page. Could it tell who somebody is?")
        said = pattern.format(word=self._word)
        self.words.setText(said)
        self.setAccessibleName(said)
        say(self, said)

    def _build(self) -> None:
        look = theme.current()
        self.words = Label(self, "", "body", "text", wraps=True)
        self.words.setObjectName("naming_words_label")
        self.role_button = Button(self, self.tr("Use a role"), "plain", "sm")
        self.role_button.setObjectName("use_role_button")
        self.leave_button = Button(self, self.tr("Leave it"), "quiet", "sm")
        self.leave_button.setObjectName("leave_word_button")
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.role_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        column.setSpacing(look.px(8))
        column.addWidget(self.words)
        column.addLayout(row)

    def _on_role_clicked(self) -> None:
        self.role_asked.emit(self._word)

    def _on_leave_clicked(self) -> None:
        word = self._word
        self.show_found(self._found, {*self._left, word})
        self.left.emit(word)
        if self.isHidden():
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus(Qt.FocusReason.OtherFocusReason)
