"""What notes have in common, on cards in two columns."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.insight import (
    KINDS,
    POINTS_TO,
    TAGS,
    TENDER,
    TRIED,
    WEEKDAY,
    WEEKDAYS,
)
from hallpass_desktop.domain.need import MET
from hallpass_desktop.gui.models.insight_rows import (
    need_rows,
    strength_rows,
    tried_rows,
    weekday_rows,
)
from hallpass_desktop.gui.models.number_text import NumberText
from hallpass_desktop.gui.pages.insight_card import NumbersCard
from hallpass_desktop.gui.widgets.arranging import arranged_once
from hallpass_desktop.gui.words import Vocabulary
from hallpass_desktop.services.insights import Insight

MOST_ROWS = 8
FIRST, SECOND = (TRIED, WEEKDAY, MET), (TENDER, KINDS, POINTS_TO, TAGS)
T = TypeVar("T")


class InsightCards(QObject):
    """A card for each group of numbers; one without numbers is not shown."""

    number_chosen = Signal(str, object)  # the group, NumberText

    def __init__(
        self, parent: QWidget, first: QVBoxLayout, second: QVBoxLayout, words: Vocabulary
    ) -> None:
        super().__init__(parent)
        self._parent, self._words = parent, words
        self._cards = {
            name: self._make(column, name)
            for column, names in ((first, FIRST), (second, SECOND))
            for name in names
        }
        self._shown: dict[str, Insight] = {}
        first.addStretch(1)
        second.addStretch(1)

    def parts(self) -> Iterator[None]:
        """Make the rows that there may be, so that other numbers only have to be set."""
        for name, card in self._cards.items():
            card.make_rows(len(WEEKDAYS) if name == WEEKDAY else MOST_ROWS)
            yield

    def shown(self, group: str) -> Insight | None:
        """What the numbers of a card are from now; the cards change one after the other."""
        return self._shown.get(group)

    def show_insight(self, insight: Insight) -> Iterator[None]:
        """Show other numbers, one card after the other, from above."""
        for name in sorted(self._cards, key=_from_above):
            rows, found = self._rows(name, insight)
            card = self._cards[name]
            column = card.parentWidget() or self._parent
            card.expect(rows, column.width())
            yield
            with arranged_once(column):
                card.set_numbers(rows, max(0, len(found) - MOST_ROWS))
            self._shown[name] = insight
            yield

    def _rows(self, name: str, insight: Insight) -> tuple[tuple[NumberText, ...], Sequence[object]]:
        """The rows of a card, and everything that there was to choose from."""
        if name == TRIED:
            return tried_rows(insight.tried[:MOST_ROWS], self._words), insight.tried
        if name == WEEKDAY:
            return weekday_rows(insight.weekdays), ()
        if name == MET:
            return need_rows(insight.needs[:MOST_ROWS]), insight.needs
        found = insight.set_offs[name]
        return strength_rows(name, found[:MOST_ROWS], self._words), found

    def _make(self, column: QVBoxLayout, name: str) -> NumbersCard:
        card = NumbersCard(self._parent, name, *self._heading(name))
        card.setObjectName(f"{name}_numbers")
        card.number_chosen.connect(self.number_chosen)
        card.hide()
        column.addWidget(card)
        return card

    def _heading(self, name: str) -> tuple[str, str]:
        first = self.tr("The most common first, with how strong it was.")
        own = {
            TRIED: (
                self.tr("What was tried"),
                self.tr(
                    "Notes with a strength before and after. It may have eased for other reasons."
                ),
            ),
            WEEKDAY: (
                self.tr("Days of the week"),
                self.tr("Notes with a strength, by the day on which it happened."),
            ),
            MET: (self.tr("Needs"), self.tr("How often each was marked, and as what.")),
            TAGS: (self.tr("Tags"), first),
        }
        return own.get(name, (self._words.field(name), first))


def _from_above(name: str) -> tuple[int, int]:
    """The upper cards of both columns first."""
    column = FIRST if name in FIRST else SECOND
    return column.index(name), column is SECOND
