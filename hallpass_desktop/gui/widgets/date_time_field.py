"""When something happened: a day, and a time of day if it is known."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallpass_desktop.gui import theme
from hallpass_desktop.gui.widgets.calendar_popover import CalendarPopover
from hallpass_desktop.gui.widgets.field import ErrorLine
from hallpass_desktop.gui.widgets.field_box import FieldBox
from hallpass_desktop.gui.widgets.icon_button import IconButton
from hallpass_desktop.gui.widgets.label import Label
from hallpass_desktop.gui.widgets.line_edit import LineEdit

SHOWN_DAY = "d MMMM yyyy"
_DATES = (
    SHOWN_DAY,
    "d MMM yyyy",
    "yyyy-MM-dd",
    "d.M.yyyy",
    "d/M/yyyy",
    "MMMM d, yyyy",
    "MMM d, yyyy",
)
_MONTHS = ("MMMM yyyy", "MMM yyyy", "yyyy-MM", "M/yyyy", "M.yyyy")
_TIMES = ("HH:mm", "H:mm", "H.mm", "HHmm", "h:mm ap", "h ap")


class DateTimeField(QWidget):
    """Both parts can be typed; the calendar helps. An empty time means that it is not known."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._build()
        self._connect()

    def set_today(self, today: date) -> None:
        """Say which day is today; later days cannot be chosen."""
        self._today = today

    def set_day_only(self) -> None:
        """Ask for no time of day, where it does not matter."""
        self._time_part.hide()

    def set_value(self, day: date, clock: time | None) -> None:
        """Show a moment without telling."""
        self.day_edit.setText(as_typed(day))
        self.time_edit.setText("" if clock is None else clock.strftime("%H:%M"))
        self._show_error("")

    def day(self) -> date | None:
        """Answer the day, or None when it cannot be read."""
        read = read_day(self.day_edit.text())
        return read if read is None or read <= self._today else None

    def clock(self) -> time | None:
        """Answer the time of day, or None when it is empty or cannot be read."""
        return read_time(self.time_edit.text())

    def is_valid(self) -> bool:
        """Tell whether both parts can be read."""
        has_time = bool(self.time_edit.text().strip())
        return self.day() is not None and (not has_time or self.clock() is not None)

    def look_again(self) -> None:
        """Say what cannot be read, and put the cursor there."""
        self._show_error(self._problem())
        edit = self.day_edit if self.day() is None else self.time_edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_calendar(self) -> CalendarPopover:
        """Help to choose the day."""
        calendar = CalendarPopover(self.day_box, self._today, self.day())
        calendar.day_chosen.connect(self._on_day_chosen)
        calendar.open()
        return calendar

    def _build(self) -> None:
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        day_part, self._time_part = QWidget(self), QWidget(self)
        row.addWidget(day_part, 3)
        row.addWidget(self._time_part, 2)
        self.day_box, self.day_edit = self._fill_part(day_part, self.tr("Day"), "day_edit")
        self.time_box, self.time_edit = self._fill_part(
            self._time_part, self.tr("Time"), "time_edit"
        )
        self.time_edit.setPlaceholderText(self.tr("Not sure"))
        self.calendar_button = IconButton(self.day_box, "calendar", self.tr("Open calendar"), "sm")
        self.calendar_button.setObjectName("calendar_button")
        self.day_box.row.addWidget(self.calendar_button)
        self.day_box.set_end(5)
        self._error = ErrorLine(self)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(row)
        column.addWidget(self._error)
        self.setFocusProxy(self.day_edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _fill_part(self, part: QWidget, title: str, name: str) -> tuple[FieldBox, LineEdit]:
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        label = Label(part, title, "label")
        box = FieldBox(part)
        edit = LineEdit(box)
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        label.setBuddy(edit)
        box.row.addWidget(edit)
        column.addWidget(label)
        column.addWidget(box)
        edit.focus_changed.connect(box.show_focus)
        return box, edit

    def _connect(self) -> None:
        self.calendar_button.clicked.connect(self.open_calendar)
        self.day_edit.editingFinished.connect(self._on_edited)
        self.time_edit.editingFinished.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._show_error(self._problem())
        if self.is_valid():
            self.value_changed.emit()

    def _on_day_chosen(self, day: date) -> None:
        self.set_value(day, self.clock())
        self.value_changed.emit()

    def _problem(self) -> str:
        read = read_day(self.day_edit.text())
        if read is None:
            return self.tr("That day is not clear. You could write it as 5 November 2024.")
        if read > self._today:
            return self.tr("That day is still to come. Choose today or a day before.")
        if self.time_edit.text().strip() and self.clock() is None:
            return self.tr("That time is not clear. You could write it as 21:40, or leave it out.")
        return ""

    def _show_error(self, sentence: str) -> None:
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))
        is_day = bool(sentence) and self.day() is None
        self.day_box.set_error(is_day)
        self.time_box.set_error(bool(sentence) and not is_day)
        edit = self.day_edit if is_day else self.time_edit
        edit.setAccessibleDescription(sentence)


def as_typed(day: date) -> str:
    """A day as a person could type it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), SHOWN_DAY)


def read_day_or_month(text: str) -> date | None:
    """The day that a person wrote, or the first one of a month they wrote, or None."""
    day = read_day(text)
    for pattern in _MONTHS if day is None else ():
        read = QLocale().toDate(text.strip(), pattern)
        if read.isValid():
            return date(read.year(), read.month(), read.day())
    return day


def read_day(text: str) -> date | None:
    """The day that a person wrote in one of the usual ways, or None."""
    for pattern in _DATES:
        read = QLocale().toDate(text.strip(), pattern)
        if read.isValid():
            return date(read.year(), read.month(), read.day())
    short = QLocale().toDate(text.strip(), QLocale.FormatType.ShortFormat)
    return date(short.year(), short.month(), short.day()) if short.isValid() else None


def read_time(text: str) -> time | None:
    """The time of day that a person wrote in one of the usual ways, or None."""
    for pattern in _TIMES:
        read = QLocale().toTime(text.strip(), pattern)
        if read.isValid():
            return time(read.hour(), read.minute())
    return None
