"""The cards of all needs, in as many columns as there is room for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.needs import NeedText
from hallpass_desktop.gui.pages.needs_card import NeedCardView
from hallpass_desktop.gui.shown import Shown
from hallpass_desktop.gui.widgets.clearing import let_go

_CARD, _GAP, _MOST = 296, 16, 3


class NeedsBoard(QWidget):
    """Keeps the keyboard on the same need when cards are made anew."""

    opened = Signal(object)  # RecordId
    marked = Signal(object, int)  # RecordId, step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Needs"))
        self._cards: list[NeedCardView] = []
        self._columns = 0
        self._shown = Shown()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(_GAP))

    def cards(self) -> tuple[NeedCardView, ...]:
        """The cards on screen, in their order."""
        return tuple(self._cards)

    def show_needs(self, needs: tuple[NeedText, ...]) -> None:
        """Show these needs instead of what was there."""
        if not self._shown.is_new(needs):
            return
        focused = self._focused()
        for card in self._cards:
            self._grid.removeWidget(card)
        let_go(self._cards)
        self._cards = [self._make(need) for need in needs]
        self._columns = 0
        self._arrange()
        if focused is not None:
            self.focus_need(focused)

    def focus_need(self, need: RecordId | None) -> None:
        """Put the keyboard on a need's card, or on the first one where it has none."""
        wanted = [card for card in self._cards if card.need == need] or self._cards
        for card in wanted[:1]:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _focused(self) -> RecordId | None:
        """The need on whose card the keyboard is, its dots included."""
        for card in self._cards:
            if card.hasFocus() or card.scale.hasFocus():
                return card.need
        return None

    def _make(self, need: NeedText) -> NeedCardView:
        card = NeedCardView(self, need)
        card.opened.connect(self.opened)
        card.marked.connect(self.marked)
        card.move_asked.connect(self._on_move_asked)
        return card

    def _arrange(self) -> None:
        look = theme.current()
        room = (self.width() + look.px(_GAP)) // look.px(_CARD + _GAP)
        columns = max(1, min(_MOST, room))
        if columns == self._columns:
            return
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()

    def _on_move_asked(self, columns: int, rows: int) -> None:
        focused = self._focused()
        place = next((at for at, card in enumerate(self._cards) if card.need == focused), 0)
        wanted = place + columns + rows * self._columns
        if 0 <= wanted < len(self._cards):
            self._cards[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
