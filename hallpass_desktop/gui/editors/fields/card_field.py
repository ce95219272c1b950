"""Answers chosen from option cards that say a little more than a chip can."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.own_word import OwnWord
from hallpass_desktop.gui.widgets.check_card import CheckCard

OTHER = "other"
_NARROWEST_CARD = 190
_MOST_COLUMNS = 3


class CardGrid(QWidget):
    """Cards of one width, as many beside each other as there is room for."""

    toggled = Signal(str)  # the code of the card that was pressed

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[CheckCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(8))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_card(self, code: str, text: str, hint: str) -> None:
        """Offer one more card."""
        card = CheckCard(self, text, hint, code)
        card.setObjectName(f"{code}_card")
        card.clicked.connect(self._on_card_clicked)
        self.cards.append(card)
        self._lay_out(max(1, self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        room = (self.width() + look.px(8)) // look.px(_NARROWEST_CARD + 8)
        columns = max(1, min(_MOST_COLUMNS, room))
        if columns != self._columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        self._columns = columns

    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, CheckCard):
            self.toggled.emit(card.code)


class CardsField(FieldEditor):
    """Any number of cards; the last one takes own words."""

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.grid = CardGrid(self)
        self.grid.setObjectName(f"{self.spec.name}_cards")
        words = self.tools.words
        for code, text in words.choices(self.spec.name):
            self.grid.add_card(code, text, words.choice_hint(self.spec.name, code))
        self.grid.add_card(OTHER, self.tr("Something else"), self.tr("In your own words"))
        self.own = OwnWord(self, self.prompt.placeholder, self.spec.name)
        self._words: tuple[str, ...] = ()
        column.addWidget(self.grid)
        column.addWidget(self.own)
        self.grid.setFocusProxy(self.grid.cards[0])
        return self.grid

    def connect_input(self) -> None:
        self.grid.toggled.connect(self._on_toggled)
        self.own.added.connect(self._on_own_added)

    def answer(self) -> tuple[str, ...]:
        chosen = (card.code for card in self.grid.cards[:-1] if card.isChecked())
        return (*chosen, *(self._words if self.grid.cards[-1].isChecked() else ()))

    def show_answer(self, answer: tuple[str, ...]) -> None:
        codes = {card.code for card in self.grid.cards[:-1]}
        self._words = tuple(word for word in answer if word not in codes)
        for card in self.grid.cards[:-1]:
            card.setChecked(card.code in answer)
        self._refresh_other(is_on=bool(self._words))

    def _on_toggled(self, code: str) -> None:
        if code == OTHER:
            is_on = self.grid.cards[-1].isChecked()
            self._refresh_other(is_on=is_on)
            if is_on:
                self.own.field.edit.setFocus()
        self._on_changed()

    def _on_own_added(self, word: str) -> None:
        if word not in self._words:
            self._words = (*self._words, word)
        self._refresh_other(is_on=True)
        self._on_changed()

    def _refresh_other(self, *, is_on: bool) -> None:
        other = self.grid.cards[-1]
        other.setChecked(is_on)
        other.set_hint(", ".join(self._words) or self.tr("In your own words"))
        self.own.setVisible(is_on)
