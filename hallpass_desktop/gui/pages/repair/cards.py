"""What stands in a repair plan, a card for each part that was answered."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.repair import PlanText
from hallpass_desktop.gui.pages.reader_links import LinkedRows
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear, let_go
from hallpass_desktop.gui.widgets.fold import Fold
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import SIDE
from hallpass_desktop.gui.words import Vocabulary


class PlanCard(Card):
    """A heading, and words below it that can be said anew."""

    def __init__(self, parent: QWidget, name: str, heading: str, indent: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_card")
        look = theme.current()
        self.column = QVBoxLayout(self)
        side = 20 - indent  # rows that are pressed reach over the words on both sides
        self.column.setContentsMargins(*(look.px(each) for each in (side, 16, side, 18)))
        self.column.setSpacing(look.px(6))
        self.heading = Label(self, heading, "heading", wraps=True)
        self.heading.setContentsMargins(look.px(indent), 0, look.px(indent), 0)
        self.column.addWidget(self.heading)

    def add_words(self, name: str, role: str = "body", tone: str = "text") -> Label:
        """A line or more of words, not there while it is empty."""
        label = Label(self, "", role, tone, wraps=True)
        label.setObjectName(f"{name}_label")
        self.column.addWidget(label)
        return label


class ImpactTable(QWidget):
    """Each part of life with its own word; there is no line below them that adds them up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("impact_table")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(16))
        self._grid.setVerticalSpacing(theme.current().px(6))
        self._grid.setColumnStretch(1, 1)

    def show_impacts(self, impacts: Sequence[tuple[str, str]]) -> None:
        """Say these instead of the earlier ones."""
        clear(self._grid)
        for place, (part, word) in enumerate(impacts):
            self._grid.addWidget(Label(self, part, "body", "text2", wraps=True), place, 0)
            self._grid.addWidget(Label(self, word, "body_medium", wraps=True), place, 1)


class RepairCards(QWidget):
    """What happened, how it is with somebody now, and then their words, beside it if they fit."""

    row_chosen = Signal(object)  # Row

    def __init__(self, parent: QWidget, words: Vocabulary) -> None:
        super().__init__(parent)
        self._words = words
        self._linked: LinkedRows | None = None

    def parts(self) -> Iterator[None]:
        """Make the cards, a column at a step; called once."""
        look = theme.current()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(16))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(16))
        whole.addWidget(self._make_head())
        whole.addLayout(self._columns)
        self._columns.addWidget(self._make_now(), 2)
        yield
        self._columns.addWidget(self._make_words(), 3)

    def set_fold(self, fold: Fold) -> None:
        """One column where there is little room."""
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(along if fold is Fold.WIDE else down)

    def show_plan(self, plan: PlanText, today: date) -> None:
        """Show this plan; what was not answered leaves no gap."""
        self._happened_card.heading.setText(plan.title or self.tr("What happened"))
        say(self._happened, plan.happened)
        say(self._about, plan.about)
        self._show_linked(plan.linked, today)
        say(self._stand, plan.stand)
        say(self._wait, plan.wait)
        self._stand_card.setVisible(bool(plan.stand or plan.wait))
        self._impacts.show_impacts(plan.impacts)
        self._impact_card.setVisible(bool(plan.impacts))
        for card, label, words in (
            (self._lost_card, self._lost, plan.lost),
            (self._want_card, self._want, plan.want_to_know),
            (self._rather_card, self._rather, plan.rather_not_know),
        ):
            say(label, words)
            card.setVisible(bool(words))
        self._now.setVisible(bool(plan.stand or plan.wait or plan.impacts))
        own = (plan.lost, plan.want_to_know, plan.rather_not_know, plan.linked)
        self._own.setVisible(any(own))

    def _make_head(self) -> PlanCard:
        self._happened_card = PlanCard(self, "happened", "")
        self._happened = self._happened_card.add_words("happened", "lead")
        self._about = self._happened_card.add_words("about", "body", "text2")
        return self._happened_card

    def _make_now(self) -> QWidget:
        self._now = QWidget(self)
        self._stand_card = PlanCard(self._now, "stand", self.tr("Where you stand"))
        self._stand = self._stand_card.add_words("stand", "lead_medium")
        self._wait = self._stand_card.add_words("wait", "body", "text2")
        self._impact_card = PlanCard(self._now, "impact", self.tr("What it touches"))
        self._impacts = ImpactTable(self._impact_card)
        self._impact_card.column.addWidget(self._impacts)
        return _fill(self._now, self._stand_card, self._impact_card)

    def _make_words(self) -> QWidget:
        self._own = QWidget(self)
        self._lost_card = PlanCard(self._own, "lost", self.tr("What you lost"))
        self._lost = self._lost_card.add_words("lost")
        self._want_card = PlanCard(self._own, "want", self.tr("What you want to know"))
        self._want = self._want_card.add_words("want")
        self._rather_card = PlanCard(
            self._own, "rather_not", self.tr("What you do not want to know")
        )
        self._rather = self._rather_card.add_words("rather_not")
        self._points_card = PlanCard(self._own, "points", self.tr("It points to"), SIDE)
        cards = (self._lost_card, self._want_card, self._rather_card, self._points_card)
        return _fill(self._own, *cards)

    def _show_linked(self, rows: tuple[Row, ...], today: date) -> None:
        if self._linked is not None:
            let_go([self._linked])
            self._linked = None
        self._points_card.setVisible(bool(rows))
        if rows:
            self._linked = LinkedRows(self._points_card, rows, self._words, today)
            self._linked.row_chosen.connect(self.row_chosen)
            self._points_card.column.addWidget(self._linked)


def say(label: Label, words: str) -> None:
    """Say this; an empty line takes no room."""
    label.setText(words)
    label.setVisible(bool(words))


def _fill(widget: QWidget, *cards: PlanCard) -> QWidget:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().px(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return widget
