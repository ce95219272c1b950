"""The calendar of the journal: which days have pages, and the way to any of them."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.domain.calendar_walk import Month
from hallpass_desktop.domain.day_marks import DayPages, Mark
from hallpass_desktop.domain.errors import HallpassError
from hallpass_desktop.gui import theme
from hallpass_desktop.gui.context import AppContext
from hallpass_desktop.gui.models.calendar_months import CalendarMonths
from hallpass_desktop.gui.models.calendar_text import day_said, mark_said
from hallpass_desktop.gui.models.filters import Filters
from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.date_time_field import as_typed, read_day_or_month
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.day_marks import MarkSample
from hallpass_desktop.gui.widgets.field import Field
from hallpass_desktop.gui.widgets.flow_layout import FlowLayout
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.popover import Popover
from hallpass_desktop.gui.widgets.scroll_page import FittingScroll

LONGEST_DATE = 60
GUTTER = 12  # for the scroll bar


class JournalCalendar(Popover):
    """Closes once a day, a whole month or any time is chosen."""

    day_chosen = Signal(object)  # date
    month_chosen = Signal(int, int)  # year, month
    any_time_chosen = Signal()

    def __init__(self, anchor: QWidget, context: AppContext, filters: Filters) -> None:
        super().__init__(anchor)
        self.setObjectName("calendar_popover")
        self.setAccessibleName(self.tr("Calendar"))
        self._context = context
        self._looked_at: date | None = None
        self._today = context.clock.now().date()
        reads = context.journal.calendar.month
        self._months = CalendarMonths(context.tasks, reads, self)
        self._build(filters)
        self._connect()
        self.month.set_speech(self._say_day)
        self.month.set_today(self._today)
        self.month.set_chosen(None if filters.is_month else filters.first)
        if filters.is_month and filters.first is not None:
            self.month.show_month(filters.first.year, filters.first.month)

    def focus_first(self) -> None:
        self.month.focus_day()

    def wanted_size(self) -> QSize:
        width = self.body.totalSizeHint().width()
        return QSize(width, self.body.totalHeightForWidth(width))

    def _build(self, filters: Filters) -> None:
        look = theme.current()
        self._scroller = FittingScroll(self.box)
        self.body.addWidget(self._scroller)
        gutter = look.px(GUTTER)
        self.body.setContentsMargins(look.px(4), look.px(14), look.px(4), look.px(12))
        self._scroller.column.setContentsMargins(gutter, 0, gutter, 0)
        column, content = self._scroller.column, self._scroller.widget()
        self.month = MonthGrid(content, has_marks=True)
        self.month.set_ground("raised")
        self._day_label = Label(content, "", "label_regular", "text2", wraps=True)
        self._day_label.setObjectName("day_label")
        self._day_label.setMinimumHeight(2 * look.line_height("label_regular"))
        self._day_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._go_field = self._make_field()
        ways, legend = self._make_ways(filters), self._make_legend()
        parts = (self.month, self._day_label, ways, HLine(content), self._go_field, legend)
        for gap, part in zip((0, 6, 4, 10, 10, 10), parts, strict=True):
            column.addSpacing(look.px(gap))
            column.addWidget(part)

    def _make_field(self) -> Field:
        field = Field(self._scroller.widget())
        field.setObjectName("go_field")
        field.edit.setAccessibleName(self.tr("Go to a date"))
        field.edit.setMaxLength(LONGEST_DATE)
        example = self.tr("Go to a date, like {date}").format(date=as_typed(self._today))
        field.set_placeholder(example)
        return field

    def _make_ways(self, filters: Filters) -> QWidget:
        """The days that need no looking for."""
        ways = QWidget(self._scroller.widget())
        self._today_button = LinkButton(ways, self.tr("Today"))
        self._today_button.setObjectName("today_button")
        self._whole_month = LinkButton(ways, self.tr("Whole month"))
        self._whole_month.setObjectName("whole_month_button")
        self._any_time = LinkButton(ways, self.tr("Any time"))
        self._any_time.setObjectName("any_time_button")
        self._any_time.setVisible(filters.has_days)
        flow = FlowLayout(ways, gap=16, line_gap=4)
        for way in (self._today_button, self._whole_month, self._any_time):
            flow.addWidget(way)
        return ways

    def _make_legend(self) -> QWidget:
        legend = QWidget(self._scroller.widget())
        flow = FlowLayout(legend, gap=14, line_gap=2)
        for mark in Mark:
            pair = QWidget(legend)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.current().px(5))
            row.addWidget(MarkSample(pair, mark))
            row.addWidget(Label(pair, mark_said(mark, self._context.words), "small", "text2"))
            flow.addWidget(pair)
        return legend

    def _connect(self) -> None:
        self.month.month_shown.connect(self._months.show)
        self.month.day_looked_at.connect(self._on_day_looked_at)
        self.month.day_chosen.connect(self._on_day_chosen)
        self._months.month_read.connect(self._on_month_read)
        self._months.failed.connect(self._on_failed)
        self._today_button.clicked.connect(self._on_today_clicked)
        self._whole_month.clicked.connect(self._on_month_clicked)
        self._any_time.clicked.connect(self._on_any_time_clicked)
        self._go_field.submitted.connect(self._on_date_typed)
        self._go_field.text_changed.connect(self._on_typing)

    def _say_day(self, day: date, pages: DayPages | None) -> str:
        return day_said(day, pages, self._context.words, self._today)

    def _on_month_read(self, month: Month, pages: dict[date, DayPages]) -> None:
        self.month.set_pages(month, pages)
        if self._looked_at is not None and (self._looked_at.year, self._looked_at.month) == month:
            self._day_label.setText(self.month.words(self._looked_at))

    def _on_day_looked_at(self, day: date) -> None:
        self._looked_at = day
        self._day_label.setText(self.month.words(day))
        here = self.month.focusWidget()
        if isinstance(here, DayButton) and here.hasFocus():
            self._scroller.ensureWidgetVisible(here, 0, 0)

    def _on_day_chosen(self, day: date) -> None:
        self.close_overlay()
        self.day_chosen.emit(day)

    def _on_today_clicked(self) -> None:
        self.month.focus_day(self._today)

    def _on_month_clicked(self) -> None:
        year, month = self.month.shown_month()
        self.close_overlay()
        self.month_chosen.emit(year, month)

    def _on_any_time_clicked(self) -> None:
        self.close_overlay()
        self.any_time_chosen.emit()

    def _on_typing(self, _text: str) -> None:
        self._go_field.clear_error()

    def _on_date_typed(self) -> None:
        text = self._go_field.text()
        day = read_day_or_month(text)
        if day is not None:
            self.month.focus_day(day)
        elif text.strip():
            unclear = self.tr("That date is not clear. You could write it as {date}.")
            self._go_field.show_error(unclear.format(date=as_typed(self._today)))

    def _on_failed(self, error: HallpassError) -> None:
        self._context.shell.report(error)
