"""The chips below the search field: which pages, from when, and less common wishes."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallpass_desktop.domain.record import Kind
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.filters import OTHER_KINDS, USUAL_KINDS, Filters, month_days
from hallpass_desktop.gui.pages.journal_calendar import JournalCalendar
from hallpass_desktop.gui.pages.journal_filter_chips import days_said, pieces
from hallpass_desktop.gui.pages.journal_more_filters import MoreFilters, Offered
from hallpass_desktop.gui.tasks import Lane
from hallpass_desktop.gui.widgets.chip import Chip
from hallpass_desktop.gui.widgets.clearing import let_go
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout


class FilterBar(QWidget):
    """Shows what narrows the list, and changes it at once."""

    filters_changed = Signal(object)  # Filters
    day_shown = Signal()  # from the calendar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: AppContext | None = None
        self._filters = Filters()
        self._calendar: JournalCalendar | None = None
        self._build()
        self._connect()

    def start(self, context: AppContext) -> None:
        """Take the words and the journal of an open notebook."""
        self._context = context
        for chip, kind in zip(self._kind_chips, USUAL_KINDS, strict=True):
            chip.setText(context.words.kinds(kind))
        self._refresh()

    def filters(self) -> Filters:
        """What is chosen now."""
        return self._filters

    def set_filters(self, filters: Filters) -> None:
        """Choose other filters, and tell."""
        if filters != self._filters:
            self._filters = filters
            self._refresh()
            self.filters_changed.emit(filters)

    def open_calendar(self, anchor: QWidget) -> None:
        """Show which days have pages; asked again, take it away."""
        if self._calendar is not None:
            self._calendar.close_overlay()
            return
        if self._context is None:
            return
        calendar = JournalCalendar(anchor, self._context, self._filters)
        calendar.day_chosen.connect(self._on_day_chosen)
        calendar.month_chosen.connect(self._on_month_chosen)
        calendar.any_time_chosen.connect(self._on_any_time_chosen)
        calendar.closed.connect(self._on_calendar_closed)
        self._calendar = calendar
        calendar.open()

    def _build(self) -> None:
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self._kind_chips = [Chip(self, "", kind.value) for kind in USUAL_KINDS]
        self._among_chip = Chip(self, "", "among")
        self._pieces: dict[Chip, Filters] = {}
        self._month_chip = Chip(self, "", "month")
        self._month_chip.set_icon_name("calendar")
        self._month_chip.set_trailing_icon("chevron-down")
        self._more_chip = Chip(self, "", "more")
        for chip in (self._among_chip, *self._kind_chips, self._month_chip, self._more_chip):
            chip.setObjectName(f"{chip.code}_filter_chip")
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        for chip in self._kind_chips:
            chip.clicked.connect(self._on_kind_clicked)
        self._among_chip.clicked.connect(self._on_among_clicked)
        self._month_chip.clicked.connect(self._on_month_clicked)
        self._more_chip.clicked.connect(self._on_more_clicked)

    def _refresh(self) -> None:
        chosen = self._filters
        for chip in self._kind_chips:
            chip.setChecked(Kind(chip.code) in chosen.kinds)
        self._among_chip.setVisible(chosen.among is not None)
        self._among_chip.setChecked(chosen.among is not None)
        self._among_chip.setText(chosen.among_name)
        self._month_chip.setChecked(chosen.has_days)
        self._month_chip.setText(days_said(chosen))
        self._more_chip.setChecked(False)
        self._more_chip.setText(self.tr("More"))
        for chip in (self._among_chip, self._month_chip, self._more_chip):
            chip.updateGeometry()
        self._show_pieces()

    def _show_pieces(self) -> None:
        """Show each filter that is on as a chip to take it off."""
        for chip in self._pieces:
            self._flow.removeWidget(chip)
        let_go(self._pieces)
        self._pieces = {}
        if self._context is None:
            return
        for piece in pieces(self._filters, self._context.words):
            chip = Chip(self, piece.text.replace("&", "&&"))
            chip.setObjectName("active_filter_chip")
            chip.setAccessibleName(self.tr("Take off: {filter}").format(filter=piece.text))
            chip.setChecked(True)
            chip.set_trailing_icon("x")
            chip.clicked.connect(self._on_piece_clicked)
            self._flow.addWidget(chip)
            chip.show()
            self._pieces[chip] = piece.rest

    def _on_piece_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._more_chip.setFocus(Qt.FocusReason.OtherFocusReason)
            self.set_filters(self._pieces[chip])

    def _on_kind_clicked(self) -> None:
        usual = tuple(Kind(chip.code) for chip in self._kind_chips if chip.isChecked())
        others = (kind for kind in self._filters.kinds if kind in OTHER_KINDS)
        self.set_filters(replace(self._filters, kinds=(*usual, *others)))

    def _on_among_clicked(self) -> None:
        """Show every note again, not only those behind a number."""
        self.set_filters(replace(self._filters, among=None, among_name=""))

    def _on_month_clicked(self) -> None:
        self._refresh()
        self.open_calendar(self._month_chip)

    def _on_calendar_closed(self) -> None:
        self._calendar = None

    def _on_day_chosen(self, day: date) -> None:
        self.set_filters(self._filters.with_days(day, day))
        self.day_shown.emit()

    def _on_month_chosen(self, year: int, month: int) -> None:
        self.set_filters(self._filters.with_days(*month_days(year, month)))

    def _on_any_time_chosen(self) -> None:
        self.set_filters(self._filters.with_days(None, None))

    def _on_more_clicked(self) -> None:
        self._refresh()
        if self._context is None:
            return
        journal = self._context.journal
        self._context.tasks.run(
            lambda: Offered(journal.tags(), journal.needs.choices()),
            context=self,
            done=self._open_more,
            failed=self._context.shell.report,
            lane=Lane.SEARCH,
            key="more_filters",
        )

    def _open_more(self, offered: Offered) -> None:
        if self._context is None:
            return
        more = MoreFilters(self._more_chip, self._context.words, offered, self._filters)
        more.setObjectName("more_filters")
        more.filters_changed.connect(self.set_filters)
        more.open()
