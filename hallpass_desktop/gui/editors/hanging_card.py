"""A card below a form with what hangs on the record: a heading, rows, something to add."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.card import Card
from hallpass_desktop.gui.widgets.clearing import clear
from hallpass_desktop.gui.widgets.label import Label


class HangingCard(Card):
    """`rows` are replaced whole; everything else stays."""

    def __init__(self, parent: QWidget, heading: str, help_text: str = "") -> None:
        super().__init__(parent)
        look = theme.current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(18))
        self.column.setSpacing(look.px(10))
        self.column.addWidget(Label(self, heading, "heading", wraps=True))
        self.help = Label(self, help_text, "body", "text2", wraps=True)
        self.help.setVisible(bool(help_text))
        self.column.addWidget(self.help)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(2))
        self.column.addLayout(self._rows)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows instead of those that were there."""
        clear(self._rows)
        for row in rows:
            self._rows.addWidget(row)
            row.show()
