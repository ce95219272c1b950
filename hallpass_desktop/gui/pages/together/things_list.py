"""A heading and cards of what can be shown; the same things again keep their cards."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import Tick
from hallpass_desktop.gui.pages.together.thing_card import ThingCard, ThingText
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label

_AT_ONCE = 12


class ThingsList(QWidget):
    """Says a line of its own where there is nothing to choose from."""

    ticked = Signal(object, bool)  # tuple[Tick, ...], on or off

    def __init__(self, parent: QWidget, heading: str, nothing: str = "") -> None:
        super().__init__(parent)
        self._texts: tuple[ThingText, ...] | None = None
        self._ticks: frozenset[Tick] = frozenset()
        self._cards: list[ThingCard] = []
        self._has_words = bool(nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(12))
        self._column.addWidget(Label(self, heading, "heading", wraps=True))
        self._nothing = Label(self, nothing, "body", "text2", wraps=True)
        self._column.addWidget(self._nothing)
        self._more = Button(self, "", "plain", "md", "plus")
        self._more.setObjectName("more_things_button")
        self._more.clicked.connect(self._on_more_clicked)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_things(self, texts: Iterable[ThingText], ticks: frozenset[Tick]) -> None:
        """Show these, with their ticks."""
        wanted = tuple(texts)
        self._ticks = ticks
        if wanted != self._texts:
            self._texts = wanted
            self._fill()
        for card in self._cards:
            card.show_ticks(ticks)

    def cards(self) -> tuple[ThingCard, ...]:
        """What can be chosen from."""
        return tuple(self._cards)

    def _fill(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
        let_go(self._cards)
        self._cards = []
        self._add_some()
        self._nothing.setVisible(not self._cards)
        self.setVisible(bool(self._cards) or self._has_words)

    def _add_some(self) -> None:
        """A few at a time: somebody may have marked very many pages."""
        texts, here = self._texts or (), len(self._cards)
        for text in texts[here : here + _AT_ONCE]:
            card = ThingCard(self, text)
            card.ticked.connect(self.ticked)
            card.show_ticks(self._ticks)
            self._column.insertWidget(self._column.count() - 1, card)
            card.show()
            self._cards.append(card)
        left = len(texts) - len(self._cards)
        self._more.setText(self.tr("Show %n more", "", left))
        self._more.setVisible(left > 0)

    def _on_more_clicked(self) -> None:
        here = len(self._cards)
        self._add_some()
        self._cards[here].checks()[0].setFocus()
