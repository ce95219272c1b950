"""One topic of an agreement: its question, its clauses, and whether it is to stay open."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.agreements import clauses_of
from hallpass_desktop.gui.models.clause_going import Going
from hallpass_desktop.gui.pages.boundaries.clause_card import ClauseCard
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.in_sight import bring_into_sight
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.switch import Switch
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.agreements import Agreement


class TopicSection(QWidget):
    """Shows and asks; the page does."""

    clause_opened = Signal(object)  # RecordId
    page_opened = Signal(object)  # RecordId
    clause_wished = Signal(object)  # ClauseCard, whose wish is in `wish`
    adding_asked = Signal()
    open_chosen = Signal(bool)

    def __init__(self, parent: QWidget, words: Vocabulary) -> None:
        super().__init__(parent)
        self._words = words
        self._cards: list[ClauseCard] = []
        self.wish = ""
        self.goings: Mapping[RecordId, Going] = {}  # what the cards say of it from now on
        self._build()
        self._connect()

    def show_topic(self, agreement: Agreement, topic: str) -> None:
        """Show the clauses of one topic."""
        clauses = clauses_of(agreement, topic)
        held = let_go(self._cards)
        self._cards = [
            ClauseCard(self, clause, self._words, agreement.body.words, self.goings.get(clause.id))
            for clause in clauses
        ]
        for card in self._cards[:-1]:
            card.has_next = True
        for card in self._cards:
            card.opened.connect(self.clause_opened)
            card.page_opened.connect(self.page_opened)
            card.wished.connect(self._on_wished)
            card.move_asked.connect(self._on_move_asked)
            self._list.addWidget(card)
            card.show()
        self.open_switch.setVisible(not clauses)
        self.open_switch.setChecked(topic in agreement.body.left_open)
        self.focus_clause(held.clause if isinstance(held, ClauseCard) else None)
        if self.hasFocus():  # what had it is gone
            (self._cards[0] if self._cards else self.add_button).setFocus()

    def set_writable(self, *, is_writable: bool) -> None:
        """Offer to add to it or not; what ended is only read."""
        self.add_button.setVisible(is_writable)
        if not is_writable:
            self.open_switch.hide()

    def cards(self) -> tuple[ClauseCard, ...]:
        """The clauses on screen, in their order."""
        return tuple(self._cards)

    def focus_clause(self, clause: RecordId | None) -> None:
        """Put the keyboard on a clause; elsewhere it stays where it is."""
        for card in self._cards:
            if card.clause == clause:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_focused(self) -> None:
        """Scroll to the clause that has the keyboard."""
        for card in self._cards:
            if card.hasFocus():
                bring_into_sight(card)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(12))
        column.addLayout(self._list)
        self.add_button = Button(self, self.tr("Add a clause"), "plain", "md", "plus")
        self.add_button.setObjectName("add_clause_button")
        self.open_switch = Switch(self, self.tr("Leave this open for now"))
        self.open_switch.setObjectName("left_open_switch")
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.open_switch)
        column.addLayout(row)
        note = self.tr("Leave out whatever you like. One clause that both can picture is a lot.")
        column.addWidget(Label(self, note, "small", "text2", wraps=True))

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.adding_asked)
        self.open_switch.clicked.connect(self.open_chosen)

    def _on_wished(self, wish: str) -> None:
        card = self.sender()
        if isinstance(card, ClauseCard):
            self.wish = wish
            self.clause_wished.emit(card)

    def _on_move_asked(self, _columns: int, rows: int) -> None:
        place = next((at for at, card in enumerate(self._cards) if card.hasFocus()), 0) + rows
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus()
