"""Pages that say more about it: which ones, and a way to choose another."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallpass_desktop.domain.ids import RecordId
from hallpass_desktop.domain.listing import Row
from hallpass_desktop.gui.editors.fields.base import FieldEditor
from hallpass_desktop.gui.editors.fields.chip_flow import ChipFlow
from hallpass_desktop.gui.editors.page_sheet import page_name
from hallpass_desktop.gui.widgets.button import Button
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.menu import Menu

_OPEN, _LEAVE = "open", "leave"


class PagesField(FieldEditor):
    """The editor says what the pages are called with `name`, and lets somebody choose."""

    choosing_asked = Signal()
    page_opened = Signal(object)  # RecordId

    def build_input(self, column: QVBoxLayout) -> QWidget:
        self.setObjectName("pages_field")
        self._pointed: tuple[RecordId, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._asked = RecordId("")
        self.pointed = ChipFlow(self, "page_chips")
        self.add_button = Button(self, self.tr("Choose a page"), "plain", "sm", "link")
        self.add_button.setObjectName("choose_page_button")
        column.addWidget(self.pointed)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        return self.add_button

    def connect_input(self) -> None:
        self.add_button.clicked.connect(self.choosing_asked)

    def name(self, rows: Iterable[Row]) -> None:
        """Say what the pages are called that are pointed at."""
        self._rows = tuple(rows)
        self._refresh()

    def point_at(self, row: Row) -> None:
        """Point at one more page."""
        self._rows = (*self._rows, row)
        self._set((*self._pointed, row.id))

    def answer(self) -> tuple[RecordId, ...]:
        return self._pointed

    def show_answer(self, answer: tuple[RecordId, ...]) -> None:
        self._pointed = answer
        self._refresh()

    def _refresh(self) -> None:
        known = {row.id: row for row in self._rows}
        self.pointed.show_chips(
            [self._chip(known[page]) for page in self._pointed if page in known]
        )

    def _chip(self, row: Row) -> Chip:
        name = page_name(row, self.tools.words)
        chip = Chip(self, name.replace("&", "&&"), row.id)
        chip.setCheckable(False)
        chip.set_icon_name("trash-2" if row.trashed_at is not None else "file-text")
        chip.set_trailing_icon("chevron-down")
        chip.setObjectName("page_chip")
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        self._asked = RecordId(chip.code)
        menu = Menu(chip)
        menu.setObjectName("page_chip_menu")
        menu.add_item(_OPEN, self.tr("Read this page"), "book-open")
        menu.add_item(_LEAVE, self.tr("Do not point to it"), "x")
        menu.item_chosen.connect(self._on_menu_chosen)
        menu.open()

    def _on_menu_chosen(self, wish: str) -> None:
        if wish == _OPEN:
            self.page_opened.emit(self._asked)
            return
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)  # before its chip goes
        self._set(tuple(each for each in self._pointed if each != self._asked))

    def _set(self, pages: tuple[RecordId, ...]) -> None:
        self._pointed = tuple(sorted(set(pages)))
        self._refresh()
        self._on_changed()
