"""Option cards in one or two columns; arrows choose among those of one group."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.check_card import RadioCard
from hallpass_desktop.gui.widgets.clearing import let_go

_GAP = 10

# The code of a card, its title, and a line below.
Option = tuple[str, str, str]


class CardGrid(QWidget):
    """One of several; nothing is chosen before somebody does."""

    chosen = Signal(str)  # the code

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._options: tuple[Option, ...] = ()
        self._cards: list[RadioCard] = []
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(_GAP))

    def set_options(self, options: Iterable[Option]) -> None:
        """Offer these instead of what was there; the same ones again stay as they are."""
        wanted = tuple(options)
        if wanted == self._options:
            return
        self._options = wanted
        for card in self._cards:
            self._grid.removeWidget(card)
        let_go(self._cards)
        self._cards = [self._card(*option) for option in wanted]
        self._lay()

    def set_chosen(self, code: str) -> None:
        """Show which one is chosen, without telling."""
        for card in self._cards:
            card.setChecked(card.code == code)

    def set_columns(self, columns: int) -> None:
        """Put so many beside each other."""
        if columns != self._columns:
            self._columns = columns
            self._lay()

    def cards(self) -> Sequence[RadioCard]:
        """All of them, in their order."""
        return tuple(self._cards)

    def focus_chosen(self) -> bool:
        """Put the keyboard on the chosen card, or on the first one; False without any."""
        card = next((each for each in self._cards if each.isChecked()), None)
        if card is not None or self._cards:
            (card or self._cards[0]).setFocus()
        return bool(self._cards)

    def _card(self, code: str, title: str, hint: str) -> RadioCard:
        card = RadioCard(self, title, hint, code)
        card.setObjectName(f"{code}_card")
        card.clicked.connect(self._on_clicked)
        card.show()
        return card

    def _lay(self) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, RadioCard):
            self.chosen.emit(card.code)
