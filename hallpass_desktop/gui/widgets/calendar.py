"""A month to choose a day from, with dots on the days that have entries."""

from calendar import Calendar as MonthRows
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.day_button import DayButton
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label

_WEEKS = 6


class MonthGrid(QWidget):
    """Arrows move by day and week, Page Up and Down by month, Home and End within the week."""

    day_chosen = Signal(object)  # date
    month_shown = Signal(int, int)  # year, month: the page may load its marks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._chosen: date | None = None
        self._latest: date | None = None
        self._month = (2000, 1)
        self._marked: frozenset[date] = frozenset()
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
        shown = day or self._today
        self.show_month(shown.year, shown.month)

    def set_marked(self, days: frozenset[date]) -> None:
        """Put dots on these days."""
        self._marked = days
        self._refresh()

    def chosen(self) -> date | None:
        return self._chosen

    def shown_month(self) -> tuple[int, int]:
        return self._month

    def show_month(self, year: int, month: int) -> None:
        """Turn to a month."""
        self._month = (year, month)
        self._refresh()
        self.month_shown.emit(year, month)

    def focus_day(self) -> None:
        """Move the keyboard to the chosen day, or today, or the first of the month."""
        self._focus(self._tab_stop(), Qt.FocusReason.OtherFocusReason)

    def days(self) -> tuple[DayButton, ...]:
        return tuple(self._days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        step = _step(event.key(), self.layoutDirection())
        if isinstance(here, DayButton) and step:
            self._focus(_moved(here.day, step), Qt.FocusReason.TabFocusReason)
            return
        if isinstance(here, DayButton) and event.key() in _ENTER:
            here.click()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
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
        locale = QLocale()
        for number in range(7):
            day = (_first_weekday() + number) % 7 + 1
            short = locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)[:2]
            label = Label(self, short, "small_medium", "text3")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(locale.standaloneDayName(day, QLocale.FormatType.LongFormat))
            label.setMinimumHeight(theme.current().px(24))
            self._grid.addWidget(label, 0, number)

    def _add_days(self) -> None:
        for place in range(_WEEKS * 7):
            button = DayButton(self)
            button.setObjectName(f"day_{place}_button")
            button.clicked.connect(self._on_day_clicked)
            self._days.append(button)
            self._grid.addWidget(button, 1 + place // 7, place % 7)

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back_clicked)
        self.forward.clicked.connect(self._on_forward_clicked)

    def _refresh(self) -> None:
        year, month = self._month
        locale = QLocale()
        name = locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)
        self._name.setText(f"{name} {year}")
        days = [*MonthRows(_first_weekday()).itermonthdates(year, month)]
        for place, button in enumerate(self._days):
            button.setVisible(place < len(days))
            if place < len(days):
                self._fill(button, days[place])
        stop = self._tab_stop()
        for button in self._days:
            is_stop = button.day == stop
            button.setFocusPolicy(_TAB_STOP if is_stop else Qt.FocusPolicy.ClickFocus)

    def _fill(self, button: DayButton, day: date) -> None:
        button.day = day
        button.is_marked = day in self._marked
        button.is_today = day == self._today
        button.is_outside = (day.year, day.month) != self._month
        button.setChecked(day == self._chosen)
        button.setEnabled(self._latest is None or day <= self._latest)
        long = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        button.setAccessibleName(long)
        button.setAccessibleDescription(self.tr("Has an entry") if button.is_marked else "")
        button.update()

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

    def _on_back_clicked(self) -> None:
        year, month = self._month
        self.show_month(*_month_beside(year, month, -1))

    def _on_forward_clicked(self) -> None:
        year, month = self._month
        self.show_month(*_month_beside(year, month, 1))


_TAB_STOP = Qt.FocusPolicy.StrongFocus
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: dict[int, tuple[str, int]] = {
    Qt.Key.Key_Left: ("day", -1),
    Qt.Key.Key_Right: ("day", 1),
    Qt.Key.Key_Up: ("day", -7),
    Qt.Key.Key_Down: ("day", 7),
    Qt.Key.Key_PageUp: ("month", -1),
    Qt.Key.Key_PageDown: ("month", 1),
    Qt.Key.Key_Home: ("week", 0),
    Qt.Key.Key_End: ("week", 6),
}


def _step(key: int, direction: Qt.LayoutDirection) -> tuple[str, int] | None:
    step = _STEPS.get(key)
    is_sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    if step is not None and is_sideways and direction == Qt.LayoutDirection.RightToLeft:
        return step[0], -step[1]
    return step


def _moved(day: date, step: tuple[str, int]) -> date:
    unit, count = step
    if unit == "day":
        return day + timedelta(days=count)
    if unit == "week":
        return day - timedelta(days=(day.weekday() - _first_weekday()) % 7 - count)
    year, month = _month_beside(day.year, day.month, count)
    last = (date(*_month_beside(year, month, 1), 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def _month_beside(year: int, month: int, by: int) -> tuple[int, int]:
    months = year * 12 + month - 1 + by
    return months // 12, months % 12 + 1


def _first_weekday() -> int:
    return QLocale().firstDayOfWeek().value - 1
