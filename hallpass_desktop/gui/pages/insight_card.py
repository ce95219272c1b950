"""A card of numbers: what it is about, and rows that open the notes behind them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.models.insight_rows import others_said
from hallpass_desktop.gui.models.number_text import NO_NUMBER, NumberText
from hallpass_desktop.gui.pages.insight_row import NumberRow
from hallpass_desktop.gui.widgets.arranging import arranged_once
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.label import Label


class NumbersCard(Card):
    """`group` says what its numbers are of. A card without numbers is not shown."""

    number_chosen = Signal(str, object)  # the group, NumberText

    def __init__(self, parent: QWidget, group: str, heading: str, hint: str) -> None:
        super().__init__(parent)
        self.group = group
        self._rows: list[NumberRow] = []
        self._build(heading, hint)

    def make_rows(self, count: int) -> None:
        """Make so many rows before there are numbers for them."""
        while len(self._rows) < count:
            self._rows.append(self._make(NO_NUMBER))
            self._rows[-1].hide()

    def expect(self, numbers: Sequence[NumberText], width: int) -> None:
        """Break the lines of what will soon be shown, on a card of this width."""
        self.make_rows(len(numbers))
        if self.isHidden():
            self.resize(width, self.height())
        left, _, right, _ = self._margins()
        for row, number in zip(self._rows, numbers, strict=False):
            row.expect(number, width - left - right)

    def set_numbers(self, numbers: Sequence[NumberText], others: int = 0) -> None:
        """Show these; rows that are there already say something else."""
        self.make_rows(len(numbers))
        with arranged_once(self):
            for row, number in zip(self._rows, numbers, strict=False):
                row.set_number(number)
            for place, row in enumerate(self._rows):
                row.setVisible(place < len(numbers))
            self._others.setText(others_said(others))
            self._others.setVisible(bool(others))
        self.setVisible(any(number.notes for number in numbers))

    def _build(self, heading: str, hint: str) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*self._margins())
        column.setSpacing(look.px(4))
        words = QVBoxLayout()
        words.setContentsMargins(look.px(10), 0, look.px(10), look.px(4))
        words.setSpacing(look.px(4))
        words.addWidget(Label(self, heading, "heading", wraps=True))
        words.addWidget(Label(self, hint, "small", "text2", wraps=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._others = Label(self, "", "small", "text3", wraps=True)
        self._others.setObjectName("others_label")
        self._others.setContentsMargins(look.px(10), 0, look.px(10), look.px(4))
        column.addLayout(words)
        column.addLayout(self._column)
        column.addWidget(self._others)

    def _margins(self) -> tuple[int, int, int, int]:
        look = theme.current()
        return look.px(10), look.px(18), look.px(10), look.px(12)

    def _make(self, number: NumberText) -> NumberRow:
        row = NumberRow(self, number)
        row.number_chosen.connect(self._on_number_chosen)
        self._column.addWidget(row)
        return row

    def _on_number_chosen(self, number: NumberText) -> None:
        self.number_chosen.emit(self.group, number)
