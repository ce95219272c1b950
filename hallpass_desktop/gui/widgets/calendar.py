"""A month to choose a day from, with marks on the days that have pages."""

from calendar import Calendar as MonthRows
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.domain.calendar_walk import Month, Stride, Unit, beside, held, walked
from hallpass_desktop.domain.day_marks import DayPages
from hallpass_desktop.gui import locale_text, theme
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.saying import say

WEEKS = 6

# What a day is called: with what stands on it, as soon as that is known.
SaysDay = Callable[[date, DayPages | None], str]


class MonthGrid(QWidget):
    """Arrows move by day and week, Page Up and Down by month, with Shift by year.

    Home and End lead to the ends of the week, T to today.
    """

    day_chosen = Signal(object)  # date
    day_looked_at = Signal(object)  # date
    month_shown = Signal(int, int)  # year, month: the page may load its marks

    def __init__(self, parent: QWidget | None = None, *, has_marks: bool = False) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._chosen: date | None = None
        self._latest: date | None = None
        self._month: Month = (2000, 1)
        self._has_marks = has_marks
        self._ground = ""
        self._pages: dict[date, DayPages] = {}
        self._known: set[Month] = set()
        self._says: SaysDay = _date_alone
        self._days: list[DayButton] = []
        self._build()
        self._connect()

    def set_today(self, today: date, *, is_latest: bool = False) -> None:
        """Say which day is today; with `is_latest` no later day can be chosen."""
        self._today = today
        self._latest = today if is_latest else None
        self.show_month(today.year, today.month)

    def set_chosen(self, day: date | None) -> None:
        """Show a day as chosen, and its month."""
        self._chosen = day
        shown = held(day or self._today)
        self.show_month(shown.year, shown.month)

    def set_ground(self, role: str) -> None:
        """Paint what lies under the days here, so that nothing further below is painted again."""
        self._ground = role
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_speech(self, says: SaysDay) -> None:
        """Say days in these words."""
        self._says = says
        self._refresh()

    def set_pages(self, month: Month, pages: Mapping[date, DayPages]) -> None:
        """Tell what stands on the days of a month."""
        self._known.add(month)
        self._pages.update(pages)
        for button in self._days:
            if (button.day.year, button.day.month) == month:
                self._fill(button, button.day)

    def chosen(self) -> date | None:
        return self._chosen

    def shown_month(self) -> Month:
        return self._month

    def show_month(self, year: int, month: int) -> None:
        """Turn to a month."""
        self._month = (year, month)
        self._refresh()
        self.month_shown.emit(year, month)

    def focus_day(self, day: date | None = None) -> None:
        """Move the keyboard to a day, or to the chosen one, today or the first of the month."""
        self._focus(held(day or self._tab_stop()), Qt.FocusReason.OtherFocusReason)

    def days(self) -> tuple[DayButton, ...]:
        return tuple(self._days)

    def words(self, day: date) -> str:
        """What a day is called."""
        is_known = (day.year, day.month) in self._known
        return self._says(day, self._pages.get(day, DayPages()) if is_known else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground:
            QPainter(self).fillRect(event.rect(), theme.current().color(self._ground))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if not isinstance(here, DayButton):
            super().keyPressEvent(event)
            return
        stride = _stride(event, self.layoutDirection())
        if stride is not None:
            day = walked(here.day, stride, _first_weekday())
            self._focus(day, Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self._focus(self._today, Qt.FocusReason.TabFocusReason)
        elif event.key() in _ENTER:
            here.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(theme.current().px(8) if self._has_marks else 0)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._grid)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addLayout(self._make_head())
        column.addLayout(across)
        self._add_weekdays()
        self._add_days()
        self.setMinimumWidth(theme.current().px(272))

    def _make_head(self) -> QHBoxLayout:
        self.back = IconButton(self, "chevron-left", self.tr("Month before"), "sm")
        self.back.setObjectName("month_before_button")
        self.forward = IconButton(self, "chevron-right", self.tr("Month after"), "sm")
        self.forward.setObjectName("month_after_button")
        self._name = Label(self, "", "body_strong")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self._name, 1)
        head.addWidget(self.forward)
        return head

    def _add_weekdays(self) -> None:
        for number, (_, short, long) in enumerate(locale_text.week()):
            label = Label(self, short[:2], "small_medium", "text3")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(long)
            label.setMinimumHeight(theme.current().px(24))
            self._grid.addWidget(label, 0, number)

    def _add_days(self) -> None:
        for place in range(WEEKS * 7):
            button = DayButton(self, has_marks=self._has_marks)
            button.setObjectName(f"day_{place}_button")
            button.clicked.connect(self._on_day_clicked)
            button.looked_at.connect(self._on_looked_at)
            self._days.append(button)
            self._grid.addWidget(button, 1 + place // 7, place % 7)
        if self._has_marks:  # the sheet keeps its height from month to month
            for week in range(WEEKS):
                self._grid.setRowMinimumHeight(1 + week, self._days[0].sizeHint().height())

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back_clicked)
        self.forward.clicked.connect(self._on_forward_clicked)

    def _refresh(self) -> None:
        self._name.setText(locale_text.month_heading(*self._month))
        days = [*MonthRows(_first_weekday()).itermonthdates(*self._month)]
        for place, button in enumerate(self._days):
            button.setVisible(place < len(days))
            if place < len(days):
                self._fill(button, days[place])
        stop = self._tab_stop()
        for button in self._days:
            is_stop = button.day == stop
            policy = _TAB_STOP if is_stop else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)

    def _fill(self, button: DayButton, day: date) -> None:
        button.show_day(
            day,
            self._pages.get(day, DayPages()),
            is_today=day == self._today,
            is_outside=(day.year, day.month) != self._month,
        )
        button.setChecked(day == self._chosen)
        button.setEnabled(self._latest is None or day <= self._latest)
        button.setAccessibleName(self.words(day))

    def _tab_stop(self) -> date:
        """Answer the day where Tab enters the grid; the arrows do the rest."""
        wanted = self._chosen or self._today
        if (wanted.year, wanted.month) == self._month:
            return wanted
        return date(*self._month, 1)

    def _focus(self, day: date, reason: Qt.FocusReason) -> None:
        if self._latest is not None:
            day = min(day, self._latest)
        if (day.year, day.month) != self._month:
            self.show_month(day.year, day.month)
        for button in self._days:
            if button.day == day and button.isVisibleTo(self):
                button.setFocus(reason)

    def _on_day_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton):
            self.set_chosen(button.day)
            self.day_chosen.emit(self._chosen)

    def _on_looked_at(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton):
            self.day_looked_at.emit(button.day)

    def _on_back_clicked(self) -> None:
        self._turn(-1)

    def _on_forward_clicked(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        """Turn the sheet for somebody whose keyboard stays on the button, and say the month."""
        self.show_month(*beside(self._month, by))
        say(self, self._name.text())


_TAB_STOP = Qt.FocusPolicy.StrongFocus
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STRIDES: dict[int, Stride] = {
    Qt.Key.Key_Left: Stride(Unit.DAY, -1),
    Qt.Key.Key_Right: Stride(Unit.DAY, 1),
    Qt.Key.Key_Up: Stride(Unit.DAY, -7),
    Qt.Key.Key_Down: Stride(Unit.DAY, 7),
    Qt.Key.Key_PageUp: Stride(Unit.MONTH, -1),
    Qt.Key.Key_PageDown: Stride(Unit.MONTH, 1),
    Qt.Key.Key_Home: Stride(Unit.WEEKDAY, 0),
    Qt.Key.Key_End: Stride(Unit.WEEKDAY, 6),
}
_MONTHS_A_YEAR = 12


def _stride(event: QKeyEvent, direction: Qt.LayoutDirection) -> Stride | None:
    stride = _STRIDES.get(event.key())
    if stride is None:
        return None
    is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    if is_sideways and direction == Qt.LayoutDirection.RightToLeft:
        return Stride(stride.unit, -stride.count)
    if stride.unit is Unit.MONTH and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Stride(stride.unit, stride.count * _MONTHS_A_YEAR)
    return stride


def _date_alone(day: date, _pages: DayPages | None) -> str:
    return locale_text.full_date(day)


def _first_weekday() -> int:
    return locale_text.current().first_weekday - 1
