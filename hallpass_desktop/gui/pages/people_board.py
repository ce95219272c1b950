"""The cards of all people, one below the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import PersonId
from hallpass_desktop.domain.person import Person
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.people_card import PersonCard
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets.clearing import let_go


class PeopleBoard(QWidget):
    """Keeps the keyboard on the same person when cards are made anew."""

    opened = Signal(object)  # Person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))
        self._cards: list[PersonCard] = []
        self._shown = Shown()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(12))

    def cards(self) -> tuple[PersonCard, ...]:
        """The cards on screen, in their order."""
        return tuple(self._cards)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show these people instead of those that were there."""
        if not self._shown.is_new(people):
            return
        focused = next((card.person.id for card in self._cards if card.hasFocus()), None)
        for card in self._cards:
            self._column.removeWidget(card)
        let_go(self._cards)
        self._cards = [self._make(person) for person in people]
        if focused is not None:
            self.focus_person(focused)

    def focus_person(self, person: PersonId | None) -> None:
        """Put the keyboard on somebody's card, or on the first one where they have none."""
        wanted = [card for card in self._cards if card.person.id == person] or self._cards
        for card in wanted[:1]:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, person: Person) -> PersonCard:
        card = PersonCard(self, person)
        card.opened.connect(self.opened)
        card.move_asked.connect(self._on_move_asked)
        self._column.addWidget(card)
        card.show()
        return card

    def _on_move_asked(self, columns: int, rows: int) -> None:
        place = next((at for at, card in enumerate(self._cards) if card.hasFocus()), 0)
        wanted = place + columns + rows
        if 0 <= wanted < len(self._cards):
            self._cards[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
