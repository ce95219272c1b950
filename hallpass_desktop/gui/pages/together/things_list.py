"""A heading and cards of what can be shown; the same things again keep their cards."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.together import Tick
from hallpass_desktop.gui.pages.together.thing_card import ThingCard, ThingText
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label


class ThingsList(QWidget):
    """Says a line of its own where there is nothing to choose from."""

    ticked = Signal(object, bool)  # tuple[Tick, ...], on or off

    def __init__(self, parent: QWidget, heading: str, nothing: str = "") -> None:
        super().__init__(parent)
        self._texts: tuple[ThingText, ...] | None = None
        self._cards: list[ThingCard] = []
        self._has_words = bool(nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(12))
        self._column.addWidget(Label(self, heading, "heading", wraps=True))
        self._nothing = Label(self, nothing, "body", "text2", wraps=True)
        self._column.addWidget(self._nothing)

    def show_things(self, texts: Iterable[ThingText], ticks: frozenset[Tick]) -> None:
        """Show these, with their ticks."""
        wanted = tuple(texts)
        if wanted != self._texts:
            self._texts = wanted
            self._fill(wanted)
        for card in self._cards:
            card.show_ticks(ticks)

    def cards(self) -> tuple[ThingCard, ...]:
        """What can be chosen from."""
        return tuple(self._cards)

    def _fill(self, texts: Iterable[ThingText]) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
        let_go(self._cards)
        self._cards = [ThingCard(self, text) for text in texts]
        for card in self._cards:
            card.ticked.connect(self.ticked)
            self._column.addWidget(card)
            card.show()
        self._nothing.setVisible(not self._cards)
        self.setVisible(bool(self._cards) or self._has_words)
