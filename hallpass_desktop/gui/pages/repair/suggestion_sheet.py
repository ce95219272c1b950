"""A new step: in one's own words, or from what is on offer for a horizon."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.horizons import Horizon
from hallpass_desktop.domain.repair_step import RepairStepBody
from hallpass_desktop.domain.repair_suggestions import Suggestion, Suggestions
from hallpass_desktop.gui import theme, word_lists_steps
from hallpass_desktop.gui.models.repair_steps import facts_said
from hallpass_desktop.gui.widgets.card_button import CardButton
from hallpass_desktop.gui.widgets.chip_group import ChipGroup
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.sheet import Sheet
from hallpass_desktop.gui.words import said

_WIDEST = 600


class SuggestionCard(CardButton):
    """One suggestion; pressed, it is a step that can be changed."""

    def __init__(self, parent: QWidget, body: RepairStepBody, today: date) -> None:
        super().__init__(parent)
        self.body = body
        self.setObjectName("suggestion_card")
        line = facts_said(body, today)
        self.setAccessibleName(body.title)
        self.setAccessibleDescription(line)
        look = theme.current()
        self.column.setContentsMargins(*(look.px(each) for each in (14, 10, 14, 10)))
        self.column.addWidget(Label(self, body.title, "body_medium", wraps=True))
        self.column.addWidget(Label(self, line, "small", "text2", wraps=True))


class SuggestionSheet(Sheet):
    """Nothing is chosen before; the horizon that is open shows first."""

    step_chosen = Signal(object)  # RepairStepBody

    def __init__(
        self,
        anchor: QWidget,
        suggestions: Suggestions,
        step: Callable[[Suggestion], RepairStepBody],
        today: date,
    ) -> None:
        super().__init__(
            anchor,
            self.tr("Add a step"),
            self.tr("In your own words, or from a suggestion that you can change."),
        )
        self.setObjectName("suggestion_sheet")
        self._suggestions, self._step, self._today = suggestions, step, today
        self._horizon = Horizon.STEADY
        self._rows: QWidget | None = None
        self.set_widest(_WIDEST)
        self.set_actions(self.tr("Write one of your own"), self.tr("Not now"))
        self._fill()
        self.set_first_focus(self.accept_button)
        self.chips.chosen_changed.connect(self._on_horizon_chosen)

    def show_horizon(self, horizon: Horizon) -> None:
        """Show what is on offer for this one."""
        self._horizon = horizon
        self.chips.set_chosen((horizon,))
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            let_go([self._rows])
        self._rows = self._make_rows(horizon)
        self.body.addWidget(self._rows)
        self._rows.show()
        self.scroller.verticalScrollBar().setValue(0)

    def cards(self) -> list[SuggestionCard]:
        """The suggestions on screen, in their order."""
        return self._rows.findChildren(SuggestionCard) if self._rows is not None else []

    def _fill(self) -> None:
        self.chips = ChipGroup(self.box)
        self.chips.setObjectName("suggestion_chips")
        self.chips.setAccessibleName(self.tr("What is it for?"))
        self.chips.set_single(True)
        horizons = word_lists_steps.HORIZONS
        self.chips.set_choices((each, said(horizons, each)) for each in Horizon)
        self.body.addWidget(self.chips)
        self.scroller.column.addStretch(1)  # takes what the cards were measured too high by

    def _make_rows(self, horizon: Horizon) -> QWidget:
        look = theme.current()
        rows = QWidget(self.box)
        column = QVBoxLayout(rows)
        # Room for the ring of the keyboard, which the scrolling part would cut off.
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(8))
        for suggestion in self._suggestions[horizon]:
            card = SuggestionCard(rows, self._step(suggestion), self._today)
            card.clicked.connect(self._on_card_clicked)
            card.move_asked.connect(self._on_move_asked)
            column.addWidget(card)
        return rows

    def _on_horizon_chosen(self, codes: tuple[str, ...]) -> None:
        self.show_horizon(Horizon(codes[0]) if codes else self._horizon)

    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, SuggestionCard):
            self.finish()
            self.step_chosen.emit(card.body)

    def _on_move_asked(self, columns: int, rows: int) -> None:
        cards = self.cards()
        place = next((at for at, card in enumerate(cards) if card.hasFocus()), 0)
        wanted = place + columns + rows
        if 0 <= wanted < len(cards):
            cards[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
