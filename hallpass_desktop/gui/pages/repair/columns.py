"""Now, Next and Later: the steps of a repair plan, and what opens the next horizon."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.horizons import Column
from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.repair_steps import ColumnText, StepText
from hallpass_desktop.gui.pages.repair.conditions import Conditions
from hallpass_desktop.gui.pages.repair.step_card import StepCard
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.turns import Turns
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton

_AT_ONCE = 3  # cards that are made without leaving the window a turn between


class StepColumn(Card):
    """One column; cards that say the same stay as they are."""

    wished = Signal(object)  # StepWish
    answered = Signal(str, str)
    answers_asked = Signal()

    def __init__(self, parent: QWidget, column: Column) -> None:
        super().__init__(parent, "sunken")
        self.setObjectName(f"{column}_column")
        self._column = column
        self._living: dict[RecordId, StepCard] = {}
        self.conditions: Conditions | None = None
        self._shown = Shown()
        self._build()

    def cards(self) -> tuple[StepCard, ...]:
        """The steps that stand in it."""
        return tuple(self._living.values())

    def new_in(self, text: ColumnText) -> int:
        """How many cards would have to be made for it."""
        return sum(not _is_same(self._living.get(each.step.id), each) for each in text.steps)

    def show_column(self, text: ColumnText) -> Iterator[None]:
        """Show these steps, a card at a turn, and what is asked below them."""
        if not self._shown.is_new(text):
            return
        self.setAccessibleName(text.heading)
        self._heading.setText(text.heading)
        self._horizons.setText(text.horizons)
        yield from self._show_steps(text.steps)
        self._nothing.setVisible(not text.steps)
        is_now = self._column is Column.NOW
        self.answers_button.setVisible(is_now and any(each.said for each in text.conditions))
        self._show_conditions(text)

    def _build(self) -> None:
        look, head = theme.current(), self._head()  # read first
        self._nothing = Label(self, self.tr("No step stands here."), "small", "text2", wraps=True)
        self._why = Label(
            self, self.tr("It opens when these are so:"), "label", "text2", wraps=True
        )
        self._why.hide()
        self.answers_button = LinkButton(self, self.tr("What you said opens it"))
        self.answers_button.setObjectName("answers_button")
        self.answers_button.hide()
        self.answers_button.clicked.connect(self.answers_asked)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(look.px(8))
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(look.px(4), look.px(4), look.px(4), 0)
        self._foot.setSpacing(look.px(8))
        for widget in (self._nothing, self._why):
            self._foot.addWidget(widget)
        self._foot.addWidget(self.answers_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(each) for each in (12, 14, 12, 12)))
        column.setSpacing(look.px(8))
        for layout in (head, self._steps, self._foot):
            column.addLayout(layout)
        column.addStretch(1)

    def _head(self) -> QVBoxLayout:
        look = theme.current()
        self._heading = Label(self, "", "heading")
        self._horizons = Label(self, "", "small", "text2", wraps=True)
        head = QVBoxLayout()
        head.setContentsMargins(look.px(4), 0, look.px(4), look.px(4))
        head.setSpacing(look.px(2))
        head.addWidget(self._heading)
        head.addWidget(self._horizons)
        return head

    def _show_steps(self, steps: Sequence[StepText]) -> Iterator[None]:
        """Make the new cards turn by turn, and then lay out all of them at once."""
        cards: dict[RecordId, StepCard] = {}
        for step in steps:
            known = self._living.get(step.step.id)
            if known is not None and known.text == step:
                cards[step.step.id] = known
                continue
            cards[step.step.id] = self._make(step)
            yield
        for card in self._living.values():
            self._steps.removeWidget(card)
        let_go(card for at, card in self._living.items() if cards.get(at) is not card)
        self._living = cards
        for card in cards.values():
            self._steps.addWidget(card)
            card.show()

    def _make(self, step: StepText) -> StepCard:
        card = StepCard(self, step)
        card.hide()
        card.wished.connect(self.wished)
        return card

    def _show_conditions(self, text: ColumnText) -> None:
        wanted = text.conditions if self._column is Column.NEXT else ()
        self._why.setVisible(bool(wanted))
        if self.conditions is not None:
            if self.conditions.codes() == tuple(each.code for each in wanted):
                self.conditions.show_answers(wanted)
                return
            self._foot.removeWidget(self.conditions)
            let_go([self.conditions])
            self.conditions = None
        if wanted:
            self.conditions = Conditions(self, wanted)
            self.conditions.answered.connect(self.answered)
            self._foot.addWidget(self.conditions)
            self.conditions.show()


class StepColumns(QWidget):
    """Three columns beside each other, or one below the other where there is little room."""

    wished = Signal(object)  # StepWish
    answered = Signal(str, str)  # a condition, and what is said of it
    answers_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("step_columns")
        self.setAccessibleName(self.tr("Steps"))
        self.columns: dict[Column, StepColumn] = {}
        self._turns = Turns(self)
        self._coming = Shown()

    def parts(self) -> Iterator[None]:
        """Make the columns, one at a step; called once."""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().px(14))
        for each in Column:
            column = self.columns[each] = StepColumn(self, each)
            column.wished.connect(self.wished)
            column.answered.connect(self.answered)
            column.answers_asked.connect(self.answers_asked)
            self._row.addWidget(column, 1)
            yield

    def set_fold(self, fold: Fold) -> None:
        """One column where there is little room."""
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(along if fold is Fold.WIDE else down)

    def show_columns(self, columns: Sequence[ColumnText]) -> None:
        """Show these, and keep the keyboard where it was; many new cards come turn by turn."""
        if self._turns.is_busy and not self._coming.is_new(columns):
            return
        self._turns.finish()
        self._coming.is_new(columns)
        self._turns.begin(self._showing(columns))
        if sum(self.columns[each.column].new_in(each) for each in columns) <= _AT_ONCE:
            self._turns.finish()

    def _showing(self, columns: Sequence[ColumnText]) -> Iterator[None]:
        for text in columns:
            held, name = self._held()
            place = self._place_of(held)
            was_answering = self._is_answering()
            yield from self.columns[text.column].show_column(text)
            if held is not None:
                self._give_back(held, name, place)
            elif was_answering and not self._is_answering():
                self._go_on_answering()

    def _held(self) -> tuple[RecordId | None, str]:
        """The step that has the keyboard, and which part of its card."""
        focused = QApplication.focusWidget()
        for card in self._every_card():
            if focused is not None and card.isAncestorOf(focused):
                return card.text.step.id, focused.objectName()
        return None, ""

    def _place_of(self, held: RecordId | None) -> int:
        """How many cards stand before it."""
        every = [card.text.step.id for card in self._every_card()]
        return every.index(held) if held in every else 0

    def _give_back(self, held: RecordId, name: str, place: int) -> None:
        """Unless somebody has gone somewhere else meanwhile; from a step that is gone to the next.

        There to its menu: a second press of the same key must mark nothing.
        """
        focused = QApplication.focusWidget()
        if focused is not None and not isinstance(focused, StepColumn):
            return
        every = tuple(self._every_card())
        card = next((card for card in every if card.text.step.id == held), None)
        if card is not None:
            widget: QWidget = card.findChild(QWidget, name) or card.done_button
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif every:
            after = every[min(place, len(every) - 1)]
            after.more_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_answering(self) -> bool:
        conditions, focused = self.columns[Column.NEXT].conditions, QApplication.focusWidget()
        if conditions is None or focused is None:
            return False
        return conditions.isAncestorOf(focused)

    def _go_on_answering(self) -> None:
        """A horizon has opened: go to what opens the one after, or to what was said so far."""
        conditions = self.columns[Column.NEXT].conditions
        if conditions is not None:
            conditions.focus_first()
            return
        button = self.columns[Column.NOW].answers_button
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _every_card(self) -> Iterator[StepCard]:
        for column in self.columns.values():
            yield from column.cards()


def _is_same(card: StepCard | None, step: StepText) -> bool:
    return card is not None and card.text == step
