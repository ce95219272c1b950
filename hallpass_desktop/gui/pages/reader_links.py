"""What a page points at and what points at it, as rows that lead there."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Entry, Row
from hallpass_desktop.domain.pointing import NEED
from hallpass_desktop.domain.record import Kind, Record
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.models.untitled import row_title
from hallpass_desktop.gui.pages.reader_rows import MarginRow
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.row_button import SIDE, RowButton
from hallpass_desktop.gui.words import Vocabulary


class LinkedRows(QWidget):
    """Some pages below each other; one in the trash says so, and leads there."""

    row_chosen = Signal(object)  # Row
    all_asked = Signal()

    def __init__(
        self, parent: QWidget, rows: Iterable[Row], words: Vocabulary, today: date
    ) -> None:
        super().__init__(parent)
        self._rows = {row.id: row for row in rows}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(2))
        for row in self._rows.values():
            self._add(row, words, today)

    def offer_all(self, count: int) -> None:
        """Offer the rest, where there are more than are shown."""
        text = self.tr("All %n page(s) in the list", "", count)
        button = RowButton(self, text)
        button.setObjectName("all_pointing_row")
        button.clicked.connect(self.all_asked)
        self._column.addWidget(button)

    def _add(self, row: Row, words: Vocabulary, today: date) -> None:
        kind, title = words.kind(row.kind), row_title(row, words)
        parts = [self.tr("In the trash")] if row.trashed_at is not None else []
        parts += [kind] if kind not in title else []
        # When a need was written down says nothing about it.
        if row.kind is not Kind.NEED:
            parts.append(locale_text.happened(row.happened, today))
        button = RowButton(self, title, ", ".join(parts), row.id)
        button.setObjectName("linked_row")
        button.clicked.connect(self._on_clicked)
        self._column.addWidget(button)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RowButton):
            self.row_chosen.emit(self._rows[RecordId(pressed.code)])


def link_rows(
    parent: QWidget, entry: Entry, words: Vocabulary, today: date
) -> Iterator[tuple[MarginRow, LinkedRows]]:
    """Each kind of link with its label in the margin; none for a page without any."""
    for name, label, rows in _groups(entry, words):
        linked = LinkedRows(parent, rows, words, today)
        if name == "pointing" and entry.pointing_count > len(rows):
            linked.offer_all(entry.pointing_count)
        margin = Label(parent, label, "label", "text2", wraps=True)
        row = MarginRow(parent, margin, linked, 10, reach=SIDE)
        row.setObjectName(f"{name}_row")
        yield row, linked


def link_labels(entry: Entry, words: Vocabulary) -> tuple[str, ...]:
    """What hangs in the margin beside the links."""
    return tuple(label for _, label, _ in _groups(entry, words))


def _groups(entry: Entry, words: Vocabulary) -> Iterator[tuple[str, str, tuple[Row, ...]]]:
    translate = QCoreApplication.translate
    found = [("whole", translate("Reading", "Belongs to"), entry.whole())]
    for role in _roles(entry.record):
        label = translate("Reading", "Points to") if role == NEED else words.field(role)
        found.append((f"{role}_needs", label, entry.pointed_as(role)))
    found.append(("pointing", translate("Reading", "Pointed at by"), entry.pointing))
    yield from (group for group in found if group[2])


def _roles(record: Record) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.role for link in record.links))
