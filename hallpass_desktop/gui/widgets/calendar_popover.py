"""The calendar as it floats below a chip or a date field."""

from datetime import date

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets import paint
from hallpass_desktop.gui.widgets.calendar import MonthGrid
from hallpass_desktop.gui.widgets.drawing import Drawing
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line import HLine
from hallpass_desktop.gui.widgets.link_button import LinkButton
from hallpass_desktop.gui.widgets.popover import Popover


class CalendarPopover(Popover):
    """Closes once a day, or the whole month, is chosen; `month` is the grid itself."""

    day_chosen = Signal(object)  # date
    month_chosen = Signal(int, int)  # year, month

    def __init__(
        self, anchor: QWidget, today: date, chosen: date | None = None, *, is_filter: bool = False
    ) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("Calendar"))
        self.month = MonthGrid(self.box)
        self.month.set_today(today, is_latest=not is_filter)
        if chosen is not None:
            self.month.set_chosen(chosen)
        self.body.addWidget(self.month)
        self._add_foot(is_filter=is_filter)
        self.month.day_chosen.connect(self._on_day_chosen)
        self.whole_month.clicked.connect(self._on_month_clicked)

    def focus_first(self) -> None:
        self.month.focus_day()

    def _add_foot(self, *, is_filter: bool) -> None:
        look = theme.current()
        self.whole_month = LinkButton(self.box, self.tr("Whole month"))
        self.whole_month.setObjectName("whole_month_button")
        if not is_filter:
            self.whole_month.hide()
            return
        foot = QHBoxLayout()
        foot.setSpacing(look.px(6))
        foot.addWidget(_EntryDot(self.box))
        foot.addWidget(Label(self.box, self.tr("A day with an entry"), "small", "text3"), 1)
        foot.addWidget(self.whole_month)
        self.body.addSpacing(look.px(8))
        self.body.addWidget(HLine(self.box))
        self.body.addSpacing(look.px(8))
        self.body.addLayout(foot)

    def _on_day_chosen(self, day: date) -> None:
        self.close_overlay()
        self.day_chosen.emit(day)

    def _on_month_clicked(self) -> None:
        year, month = self.month.shown_month()
        self.close_overlay()
        self.month_chosen.emit(year, month)


class _EntryDot(Drawing):
    def sizeHint(self) -> QSize:
        side = theme.current().px(6)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint.dot(paint.start(self), centre, 2.5 * look.scale, look.color("accent"))
