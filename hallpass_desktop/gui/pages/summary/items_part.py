"""Pages of the journal, each with a tick: a few at first, more on a press, a search among them."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.folding import folded
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.pages.summary.item_row import ItemRow, ItemText
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.search_field import SearchField

_FIRST, _MORE, _SEARCH_FROM = 5, 15, 8


class ItemsPart(QWidget):
    """What is ticked always shows; rows that stay keep their widgets."""

    ticked = Signal(str, bool)  # the record, on or off
    looked_into = Signal(str)  # the record

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        self._today = today
        self._texts: tuple[ItemText, ...] = ()
        self._rows: dict[str, ItemRow] = {}
        self._most, self._words = _FIRST, ""
        self._build()
        self._connect()

    def show_items(self, texts: Sequence[ItemText]) -> None:
        """Show these, the latest first."""
        self._texts = tuple(texts)
        self.search.setVisible(len(texts) > _SEARCH_FROM or bool(self._words))
        self._show()

    def rows(self) -> Mapping[str, ItemRow]:
        """The rows on screen by their records."""
        return dict(self._rows)

    def _build(self) -> None:
        self.search = SearchField(self)
        self.search.setObjectName("summary_items_search")
        self.search.set_placeholder(self.tr("Search among these pages"))
        self._nothing = Label(self, "", "label_regular", "text2", wraps=True)
        self._nothing.setObjectName("no_items_label")
        self.more_button = LinkButton(self, "", "label")
        self.more_button.setObjectName("more_items_button")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self.search)
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._on_searched)
        self.more_button.clicked.connect(self._on_more_clicked)

    def _show(self) -> None:
        found = [text for text in self._texts if self._fits(text)]
        shown = [each for at, each in enumerate(found) if at < self._most or each.is_on]
        self._keep_rows(shown)
        left = len(found) - len(shown)
        self.more_button.setText(self.tr("{count} more").format(count=left))
        self.more_button.setVisible(left > 0)
        self._nothing.setText(self._said_nothing())
        self._nothing.setVisible(not found)

    def _said_nothing(self) -> str:
        if self._texts:
            return self.tr("None of these pages has that in its name.")
        return self.tr("There are no pages of these days.")

    def _fits(self, text: ItemText) -> bool:
        return not self._words or self._words in folded(f"{text.title} {text.kind}")

    def _keep_rows(self, shown: Sequence[ItemText]) -> None:
        wanted = {each.record: each for each in shown}
        gone = [
            row
            for record, row in self._rows.items()
            if record not in wanted or not row.fits(wanted[record])
        ]
        for row in gone:
            self._list.removeWidget(row)
            del self._rows[row.record]
        let_go(gone)
        for at, text in enumerate(shown):
            row = self._rows.get(text.record) or self._make(text)
            row.show_text(text)
            if self._list.indexOf(row) != at:
                self._list.insertWidget(at, row)
                row.show()

    def _make(self, text: ItemText) -> ItemRow:
        row = ItemRow(self, text, self._today)
        row.ticked.connect(self.ticked)
        row.looked_into.connect(self.looked_into)
        self._rows[text.record] = row
        return row

    def _on_searched(self, words: str) -> None:
        self._words = folded(words.strip())
        self._show()

    def _on_more_clicked(self) -> None:
        self._most += _MORE
        self._show()
        if self.more_button.isHidden() and self._rows:
            tuple(self._rows.values())[-1].check.setFocus(Qt.FocusReason.OtherFocusReason)
